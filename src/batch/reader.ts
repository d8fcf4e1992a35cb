import { GROUPS_PER_WORKER } from "./parse-many.js";
import { type Manner, type PoolOptions, WorkerPool } from "./pool.js";
import type { Group, GroupResult } from "./worker.js";

/** The file of pages that no worker could read, each as a line of input with the reason beside it. */
export const DEAD_LETTERS = "dead-letters.jsonl";

/** What reads the groups of a run: threads of this process, or workers elsewhere. */
export interface GroupReader {
  /** Groups that may be in hand at a time. */
  readonly most: number;
  /** Names of files that it gives bytes for, besides those of the rendering. */
  readonly files: readonly string[];
  /** Settles once the group is read, or once it is known that it cannot be. */
  read(group: Group): Promise<Reading>;
  /** Ends it; where all groups are done, what it kept of them goes too. */
  close(isDone: boolean): Promise<void>;
}

/** What came of a group. */
export interface Reading {
  /** Why it could not be read, where another call may succeed. */
  readonly missing: string | null;
  /** What is written of it; where it is missing, what is written once that is accepted. */
  result(): Promise<GroupResult>;
  /** What is kept of it elsewhere goes, for it is safe in the output. */
  release(): Promise<void>;
}

/** What a reader is told of the run that it reads for. */
export interface RunContext {
  /** The same for the same inputs, options and output. */
  readonly id: string;
  readonly out: string;
  readonly manner: Manner;
  /** Aborted, it need not wait for what is in hand. */
  readonly signal: AbortSignal | undefined;
}

/** Threads of this process. */
export function openPool({ manner }: RunContext, limits: PoolOptions): GroupReader {
  const pool = new WorkerPool(limits);
  return {
    most: pool.size * GROUPS_PER_WORKER,
    files: [],
    read: async (group) => {
      const result = await pool.read(group, manner);
      return { missing: null, result: async () => result, release: async () => {} };
    },
    close: () => pool.close(),
  };
}
