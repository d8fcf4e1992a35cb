import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { ParseOptions } from "../records.js";
import { BatchError } from "./error.js";
import { digestOf, groupPages } from "./groups.js";
import { type ReadingProgress, readInputs, STANDARD_INPUT } from "./inputs/index.js";
import { GrowingFiles, publish } from "./output/files.js";
import {
  type DoneGroup,
  Journal,
  type RunIdentity,
  type RunStage,
  type RunState,
} from "./output/journal.js";
import { loadParquetLibrary, packTables } from "./output/parquet.js";
import { replaceFile } from "./output/replace.js";
import { writeStories } from "./output/stories/index.js";
import type { PageFailure } from "./page.js";
import type { PoolOptions } from "./pool.js";
import {
  DEAD_LETTERS,
  type GroupReader,
  openPool,
  type Reading,
  type RunContext,
} from "./reader.js";
import {
  outputFiles,
  type Rendered,
  type Rendering,
  renderFailures,
  renderHead,
} from "./render.js";
import { addSummary, emptySummary, type Summary } from "./summary.js";
import { survey } from "./survey.js";
import { workThrough } from "./work-through.js";
import type { Group, GroupResult } from "./worker.js";

export interface BatchOptions extends PoolOptions {
  /** Folder of the output; one that holds the same run, cut short, is gone on with. */
  readonly out: string;
  readonly rendering: Rendering;
  /** Also writes every story once, with all pages where it stood. */
  readonly unique: boolean;
  /** Results in the order of the inputs, or as they come. */
  readonly ordered: boolean;
  /** Options of every page. */
  readonly options: ParseOptions;
  /** What reads the pages, where it is not threads of this process. */
  readonly openReader?: (run: RunContext) => Promise<GroupReader>;
  /** Groups that could not be read count as failed; otherwise the next call tries them anew. */
  readonly acceptMissing?: boolean;
  /** Ends the run after the pages in hand. */
  readonly signal?: AbortSignal;
  /** Told after every group. */
  readonly onProgress?: (progress: BatchProgress) => void;
}

export interface BatchProgress {
  readonly summary: Summary;
  /** Bytes read of the inputs. */
  readonly bytes: number;
  /** How many there are; 0 where that is not known of a pipe. */
  readonly totalBytes: number;
}

export interface BatchReport {
  readonly summary: Summary;
  /** Pages that an earlier call had done. */
  readonly resumed: number;
  readonly interrupted: boolean;
  /** Groups that could not be read: all else is, and the same call tries them anew. */
  readonly missing: readonly MissingGroup[];
}

export interface MissingGroup {
  /** Number of its first page in the order of the inputs. */
  readonly first: number;
  readonly pages: number;
  readonly reason: string;
}

/** What is not yet on the disk is written at least this often. */
const CHECKPOINT_MILLISECONDS = 1000;
const ERRORS_FILE = "errors.jsonl";
const MISSING_FILE = "missing.jsonl";

/**
 * Parses all pages of the inputs into files of one folder. A call that was cut short, even by a kill,
 * is gone on with by the same call, with nothing lost and nothing twice.
 * @throws BatchError where the call or the folder is at fault.
 */
export async function runBatch(
  inputs: readonly string[],
  options: BatchOptions,
): Promise<BatchReport> {
  if (options.unique && options.rendering.format !== "jsonl") {
    throw new BatchError(
      "usage",
      "stories are told apart in bulletins: --unique needs the format jsonl",
    );
  }
  if (options.rendering.format === "parquet") await loadParquetLibrary();
  const { digest, bytes, hasPipe } = survey(inputs, options.out);
  const identity = identityOf(digest, options);
  const journal = await Journal.open(options.out, identity);
  try {
    return await new Run(inputs, options, journal, identity, bytes, hasPipe).finish();
  } finally {
    await journal.close();
  }
}

/** All that the output depends on; how many threads write it is no matter. */
function identityOf(digest: string, run: BatchOptions): RunIdentity {
  const { rendering, unique, ordered, timeLimit, memoryLimit, options } = run;
  const limits = { timeLimit: timeLimit ?? null, memoryLimit: memoryLimit ?? null };
  return { inputs: digest, options: { ...rendering, unique, ordered, ...limits, ...options } };
}

/** One run over the inputs, new or gone on with. */
class Run {
  readonly #progress: ReadingProgress = { bytes: 0 };
  readonly #before: RunState | null;
  readonly #summary: Summary = emptySummary();
  /** Groups that are written and not yet in the journal. */
  #done: DoneGroup[] = [];
  /** Readings that are written and not yet in the journal. */
  #written: Reading[] = [];
  readonly #missing: MissingGroup[] = [];
  readonly #missingPages: PageFailure[] = [];
  #lastCheckpoint = performance.now();

  constructor(
    readonly inputs: readonly string[],
    readonly options: BatchOptions,
    readonly journal: Journal,
    readonly identity: RunIdentity,
    readonly totalBytes: number,
    readonly hasPipe: boolean,
  ) {
    this.#before = journal.state;
    if (this.#before !== null) addSummary(this.#summary, this.#before.summary);
  }

  async finish(): Promise<BatchReport> {
    let stage = this.#before?.stage ?? "reading";
    if (stage === "reading") stage = await this.#read();
    else if (this.hasPipe) await this.#checkPipe();
    if (stage === "read") stage = await this.#pack();
    return {
      summary: this.#summary,
      resumed: this.#before?.summary.pages ?? 0,
      interrupted: stage !== "finished" && this.options.signal?.aborted === true,
      missing: this.#missing,
    };
  }

  /** Reads the pages that are left; "reading" where some still are: the signal ended it, or groups are missing. */
  async #read(): Promise<RunStage> {
    const {
      out,
      rendering,
      openReader = async (run) => openPool(run, this.options),
    } = this.options;
    const reader = await openReader(this.#context());
    const sizes = this.#before?.sizes ?? {};
    const files = await GrowingFiles.open(out, [...fileNames(rendering), ...reader.files], sizes);
    let stage: RunStage = "reading";
    try {
      if (files.isEmpty) await files.append(renderHead(rendering));
      await this.#readGroups(reader, files);
      const isCut = this.options.signal?.aborted === true || this.#missing.length > 0;
      if (!isCut) stage = "read";
      await this.#checkpoint(stage, await files.sync());
      await this.#tellMissing();
      return stage;
    } finally {
      // What is left of standard input is not waited for.
      if (this.inputs.includes(STANDARD_INPUT)) process.stdin.destroy();
      await reader.close(stage === "read");
      await files.close();
    }
  }

  #context(): RunContext {
    const { out, options, rendering, signal } = this.options;
    const hash = createHash("sha256").update(JSON.stringify(this.identity)).update(resolve(out));
    return { id: hash.digest("hex").slice(0, 12), out, manner: { options, rendering }, signal };
  }

  async #readGroups(reader: GroupReader, files: GrowingFiles): Promise<void> {
    const { ordered, signal, acceptMissing } = this.options;
    // What is held while a group is in hand is its number, not its pages.
    const work = (group: Group) => {
      const { first, pages } = group;
      const { length } = pages;
      const done: DoneGroup = this.hasPipe ? [first, digestOf(group)] : [first];
      return reader.read(group).then((reading) => ({ done, length, reading }));
    };
    const hands = { most: reader.most, ordered, signal };
    for await (const { done, length, reading } of workThrough(this.#groupsLeft(), work, hands)) {
      if (reading.missing !== null && acceptMissing !== true) {
        if (signal?.aborted === true) continue;
        this.#missing.push({ first: done[0], pages: length, reason: reading.missing });
        this.#missingPages.push(...(await reading.result()).failures);
        continue;
      }
      // In order, what follows a missing group is written once that is read.
      if (ordered && this.#missing.length > 0) continue;
      const result = await reading.result();
      await files.append(toBytes(result));
      this.#count(done, result);
      this.#written.push(reading);
      const due = performance.now() - this.#lastCheckpoint > CHECKPOINT_MILLISECONDS;
      if (due) await this.#checkpoint("reading", await files.sync());
    }
  }

  async *#groupsLeft(): AsyncGenerator<Group> {
    const done = this.#before?.done ?? new Map<number, string | null>();
    let met = 0;
    const { out } = this.options;
    for await (const group of groupPages(readInputs(this.inputs, this.#progress, { out }))) {
      const digest = done.get(group.first);
      if (digest === undefined) yield group;
      else if (digest !== null && digest !== digestOf(group)) throw otherPipe(out);
      else met++;
    }
    if (met < done.size) throw otherPipe(out);
  }

  /** All pages are read: a pipe must hold these and no other. */
  async #checkPipe(): Promise<void> {
    for await (const _ of this.#groupsLeft()) throw otherPipe(this.options.out);
  }

  /** A file of the pages that are missing after this call, where there are any. */
  async #tellMissing(): Promise<void> {
    const path = join(this.options.out, MISSING_FILE);
    if (this.#missingPages.length === 0) return rmSync(path, { force: true });
    await replaceFile(path, (file) => writeFile(file, renderFailures(this.#missingPages)));
  }

  #count(done: DoneGroup, { summary }: GroupResult): void {
    this.#done.push(done);
    addSummary(this.#summary, summary);
    this.options.onProgress?.({
      summary: this.#summary,
      bytes: this.#progress.bytes,
      totalBytes: this.hasPipe ? 0 : this.totalBytes,
    });
  }

  async #checkpoint(stage: RunStage, sizes: RunState["sizes"]): Promise<void> {
    await this.journal.checkpoint({ done: this.#done, sizes, summary: this.#summary, stage });
    this.#done = [];
    this.#lastCheckpoint = performance.now();
    for (const reading of this.#written) await reading.release();
    this.#written = [];
  }

  /** What is made of the whole output once all pages are read; done again after a kill, it gives the same. */
  async #pack(): Promise<RunStage> {
    const { out, rendering, unique, signal } = this.options;
    await publish(out, [...fileNames(rendering), DEAD_LETTERS]);
    if (rendering.format === "parquet" && !(await packTables(out, signal))) return "read";
    if (unique) await writeStories(out, outputFiles(rendering)[0] as string);
    await this.#checkpoint("finished", {});
    return "finished";
  }
}

const fileNames = (rendering: Rendering): readonly string[] => [
  ...outputFiles(rendering),
  ERRORS_FILE,
];

/** A pipe has neither size nor time: that it holds something else is noticed by what comes. */
const otherPipe = (out: string) =>
  new BatchError(
    "output",
    `${out} holds a run with other inputs: give the same pages again, name another folder, or delete this one to begin anew`,
  );

function toBytes({ rendered, failures }: GroupResult): Rendered {
  if (failures.length === 0) return rendered;
  return { ...rendered, [ERRORS_FILE]: renderFailures(failures) };
}
