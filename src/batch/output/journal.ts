import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { BatchError } from "../error.js";
import { emptySummary, type Summary } from "../summary.js";
import type { FileSizes } from "./files.js";
import { LOCK, lockFolder, unlockFolder } from "./lock.js";

/** What a run is: a folder takes the output of one, and of the same one when it goes on. */
export interface RunIdentity {
  /** Digest of the names, sizes and times of the inputs. */
  readonly inputs: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** "read": all pages are, what is left is packing; "finished": nothing is left. */
export type RunStage = "reading" | "read" | "finished";

export type DoneGroup = readonly [first: number, digest?: string];

/** One line of the journal: what became sure since the line before. */
export interface Checkpoint {
  /** Each group that is done: its first page, and where it came by a pipe, a digest of its pages. */
  readonly done: readonly DoneGroup[];
  readonly sizes: FileSizes;
  /** Of all pages so far. */
  readonly summary: Summary;
  readonly stage: RunStage;
}

/** How far a run has come, as the journal of its folder tells. */
export interface RunState extends Omit<Checkpoint, "done"> {
  /** By their first pages; null where there is no digest. */
  readonly done: ReadonlyMap<number, string | null>;
}

const JOURNAL = "journal.jsonl";

/**
 * The journal of an output folder: a line is written once what it tells is on the disk, so that a
 * run killed at any moment goes on from the last whole line. One process writes to a folder.
 */
export class Journal {
  readonly #folder: string;
  readonly #file: FileHandle;

  private constructor(
    folder: string,
    file: FileHandle,
    /** Null where the run is new. */
    readonly state: RunState | null,
  ) {
    this.#folder = folder;
    this.#file = file;
  }

  /** @throws BatchError where the folder holds another run, or anything else. */
  static async open(folder: string, identity: RunIdentity): Promise<Journal> {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) {
      throw new BatchError("output", `${folder} is a file: name a folder for the output`);
    }
    mkdirSync(folder, { recursive: true });
    lockFolder(folder);
    try {
      const path = join(folder, JOURNAL);
      const lines = existsSync(path) ? wholeLines(readFileSync(path)) : [];
      const [head, ...checkpoints] = lines.map((line) => JSON.parse(line) as unknown);
      if (head === undefined) refuseForeign(folder);
      else refuseOther(folder, head as RunIdentity, identity);
      const file = await open(path, "a");
      await file.truncate(lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0));
      const state = head === undefined ? null : stateOf(checkpoints as readonly Checkpoint[]);
      const journal = new Journal(folder, file, state);
      if (state === null) await journal.#write(identity);
      return journal;
    } catch (error) {
      unlockFolder(folder);
      throw error;
    }
  }

  async checkpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#write(checkpoint);
  }

  async #write(line: object): Promise<void> {
    await this.#file.appendFile(`${JSON.stringify(line)}\n`);
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#file.close();
    unlockFolder(this.#folder);
  }
}

/** A line that was being written when the run was killed is not whole. */
const wholeLines = (journal: Buffer): readonly string[] =>
  journal.toString().split("\n").slice(0, -1);

function stateOf(checkpoints: readonly Checkpoint[]): RunState {
  const last = checkpoints[checkpoints.length - 1];
  return {
    done: new Map(
      checkpoints.flatMap(({ done }) => done.map(([first, digest]) => [first, digest ?? null])),
    ),
    sizes: last?.sizes ?? {},
    summary: last?.summary ?? emptySummary(),
    stage: last?.stage ?? "reading",
  };
}

function refuseForeign(folder: string): void {
  const [other] = readdirSync(folder).filter((name) => name !== LOCK && name !== JOURNAL);
  if (other === undefined) return;
  throw new BatchError("output", `${folder} holds other files (${other}): name a new folder`);
}

function refuseOther(folder: string, before: RunIdentity, now: RunIdentity): void {
  const changed = Object.keys({ ...before.options, ...now.options }).filter(
    (name) => JSON.stringify(before.options[name]) !== JSON.stringify(now.options[name]),
  );
  if (changed.length === 0 && before.inputs === now.inputs) return;
  const what = changed.length > 0 ? `other options (${changed.join(", ")})` : "other inputs";
  throw new BatchError(
    "output",
    `${folder} holds a run with ${what}: name another folder, or delete this one to begin anew`,
  );
}
