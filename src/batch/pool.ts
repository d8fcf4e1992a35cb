import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { ParseOptions } from "../records.js";
import { BatchError } from "./error.js";
import { failed, type PageFailure, type PageSource } from "./page.js";
import { joinResults } from "./results.js";
import type { Group, GroupResult, Work, WorkRendering } from "./worker.js";

export interface PoolOptions {
  /** Threads; default one a core. */
  readonly workers?: number;
  /** Milliseconds that a page may take; default 10,000. */
  readonly timeLimit?: number;
  /** Megabytes of heap that a worker may take; default 1,024. */
  readonly memoryLimit?: number;
}

const TIME_LIMIT = 10_000;
const MEMORY_LIMIT = 1024;

/** How the pages of a group are read and what is made of the results. */
export interface Manner {
  /** Options of every page. */
  readonly options: ParseOptions;
  readonly rendering: WorkRendering;
}

/** Worker threads that read groups of pages. A page that hangs or takes too much memory fails alone. */
export class WorkerPool {
  readonly size: number;
  readonly #pool: Piscina<Work, GroupResult>;
  readonly #timeLimit: number;
  readonly #memoryLimit: number;
  #isClosed = false;

  constructor({ workers, timeLimit, memoryLimit }: PoolOptions) {
    this.size = workers ?? availableParallelism();
    this.#timeLimit = timeLimit ?? TIME_LIMIT;
    this.#memoryLimit = memoryLimit ?? MEMORY_LIMIT;
    this.#pool = new Piscina<Work, GroupResult>({
      // The same address whichever bundle this code stands in: all lie one folder deep.
      filename: fileURLToPath(new URL("../batch/worker.js", import.meta.url)),
      name: "readGroup",
      maxThreads: this.size,
      minThreads: this.size,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryLimit },
    });
  }

  /**
   * Reads a group. Where a page ends its worker, what stands before and after it is read by others,
   * and the page once more by itself: it is given up where it was the page, and not the worker.
   */
  async read(group: Group, manner: Manner): Promise<GroupResult> {
    const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    try {
      return await this.#run(group, manner, position);
    } catch (error) {
      const at = Atomics.load(position, 0) - 1;
      if (this.#isClosed) throw error;
      if (at < 0) return await this.#startAgain(group, manner);
      const { first, pages } = group;
      const before = { first, pages: pages.slice(0, at) };
      const after = { first: first + at + 1, pages: pages.slice(at + 1) };
      return joinResults([
        ...(before.pages.length > 0 ? [await this.read(before, manner)] : []),
        await this.#readAgain(first + at, pages[at] as PageSource, error, manner),
        ...(after.pages.length > 0 ? [await this.read(after, manner)] : []),
      ]);
    }
  }

  async #run(
    group: Group,
    manner: Manner,
    position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  ): Promise<GroupResult> {
    const watch = new Watch(position, this.#timeLimit);
    try {
      return await this.#pool.run({ ...group, ...manner, position }, { signal: watch.signal });
    } finally {
      watch.stop();
    }
  }

  /** The page at which a worker ended. One that was too slow would be so again. */
  async #readAgain(
    first: number,
    page: PageSource | PageFailure,
    error: unknown,
    manner: Manner,
  ): Promise<GroupResult> {
    const giveUp = (reason: unknown) =>
      this.#run({ first, pages: [this.#explain(page, reason)] }, manner);
    if ((error as Error).name === "AbortError") return await giveUp(error);
    try {
      return await this.#run({ first, pages: [page] }, manner);
    } catch (again) {
      return await giveUp(again);
    }
  }

  /** A worker that ends before its first page is replaced once: the next would fare no better. */
  async #startAgain(group: Group, manner: Manner): Promise<GroupResult> {
    try {
      return await this.#run(group, manner);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
      throw new BatchError(
        "usage",
        `a worker takes more than ${this.#memoryLimit} megabytes: raise the memory limit`,
      );
    }
  }

  #explain({ source, fields }: PageSource | PageFailure, error: unknown): PageFailure {
    const { name, code, message } = error as NodeJS.ErrnoException;
    const because = (kind: string, why: string) => failed(source, kind, why, fields);
    if (name === "AbortError") {
      return because("too-slow", `it takes more than ${this.#timeLimit} milliseconds`);
    }
    if (code === "ERR_WORKER_OUT_OF_MEMORY") {
      return because("too-large", `it takes more than ${this.#memoryLimit} megabytes`);
    }
    return because("worker-died", message);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#pool.destroy();
  }
}

/** How often it is looked which page a worker is at. */
const LOOKS_PER_LIMIT = 8;

/** Aborts when a worker stays at one page for longer than the limit. */
class Watch {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #page = 0;
  #since = 0;

  constructor(position: Int32Array, limit: number) {
    this.#timer = setInterval(() => this.#look(position, limit), limit / LOOKS_PER_LIMIT);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(position: Int32Array, limit: number): void {
    const page = Atomics.load(position, 0);
    if (page !== this.#page) {
      this.#page = page;
      this.#since = performance.now();
    } else if (page > 0 && performance.now() - this.#since > limit) this.#controller.abort();
  }
}
