import type { Manner } from "../batch/index.js";
import type { Reference } from "./references.js";

/** What a worker of the fleet is told of a job. */
export interface JobData {
  /** Number of the first page in the order of the inputs, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** Where the pages are; null where they lie in the exchange, under the job's own name. */
  readonly references: readonly Reference[] | null;
  /** The folder from which the names of files count. */
  readonly base: string;
  /** The shared folder that is the exchange; null where Redis is. */
  readonly folder: string | null;
  readonly manner: Manner;
}

/** The same for the same pages of the same run, so that a job is never in the queue twice. */
export const jobId = (run: string, first: number, count: number): string =>
  `${run}-${first}-${count}`;

/** Names of what lies in the exchange for a job. */
export const pagesName = (id: string): string => `${id}.pages`;
export const partName = (id: string): string => `${id}.part`;

/** Opens the reason of a job that is given up because its workers died. */
export const LOST_WORKERS = "it lost its worker";
/** Opens the same reason in the words of the queue itself. */
const STALLED = "job stalled more than";

export const hasLostWorkers = (reason: string): boolean =>
  reason.startsWith(LOST_WORKERS) || reason.startsWith(STALLED);
