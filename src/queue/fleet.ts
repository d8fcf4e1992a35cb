import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import {
  DEAD_LETTERS,
  failed,
  type Group,
  type GroupReader,
  type GroupResult,
  joinResults,
  type PageFailure,
  type PageSource,
  type Reading,
  type RunContext,
  resultOfFailures,
} from "../batch/index.js";
import type { Notice } from "./connect.js";
import { decodePages, encodePages, withContent } from "./content.js";
import { resultOfLost } from "./dead-letters.js";
import { Dispatcher } from "./dispatch.js";
import { type Exchange, FolderExchange, RedisExchange } from "./exchange.js";
import { hasLostWorkers, type JobData, jobId, pagesName, partName } from "./job.js";
import { decodePart } from "./part.js";
import { follow, refer } from "./references.js";
import { SETTINGS } from "./settings.js";

/** "reference": all machines see the inputs and the output; "content": pages go through Redis. */
export type Sending = "reference" | "content";

export interface FleetOptions {
  readonly url: string;
  readonly send: Sending;
  /** Jobs in the queue at a time. */
  readonly inHand?: number | undefined;
  readonly notice: Notice;
}

/** The folder within that of the output where pages and results lie until they are merged. */
const SHELF = "queue";

/** A job with the pages that go with it, where they do not lie where all see them. */
interface Job {
  readonly id: string;
  readonly data: JobData;
  readonly content: Uint8Array | null;
}

type Page = PageSource | PageFailure;

/** A fleet of workers as the reader of a run; `bantin serve-queue` is one of them. */
export const openFleet =
  (options: FleetOptions) =>
  async (run: RunContext): Promise<GroupReader> => {
    const dispatcher = await Dispatcher.open(options.url, options.notice);
    const fleet = new Fleet(dispatcher, run, options);
    // What failed in an earlier call is tried anew.
    await dispatcher.forgetFailed(`${run.id}-`);
    return fleet;
  };

class Fleet implements GroupReader {
  readonly most: number;
  readonly files = [DEAD_LETTERS];
  readonly #send: Sending;
  readonly #folder: string;
  /** Where results wait until they are merged: they outlive Redis and a kill. */
  readonly #shelf: FolderExchange;
  readonly #exchange: Exchange;
  readonly #onShelf: Set<string>;

  constructor(
    readonly dispatcher: Dispatcher,
    readonly run: RunContext,
    { send, inHand }: FleetOptions,
  ) {
    const isShared = send === "reference";
    this.most = inHand ?? (isShared ? SETTINGS.inHandByReference : SETTINGS.inHandByContent);
    this.#send = send;
    this.#folder = resolve(run.out, SHELF);
    mkdirSync(this.#folder, { recursive: true });
    this.#shelf = new FolderExchange(this.#folder);
    this.#exchange = isShared ? this.#shelf : new RedisExchange(dispatcher.redis);
    this.#onShelf = new Set(readdirSync(this.#folder));
    run.signal?.addEventListener("abort", () => dispatcher.leave());
  }

  read({ first, pages }: Group): Promise<Reading> {
    // The pages are not held while their job is in the queue.
    return this.#describe(first, pages).then((job) => this.#finish(job));
  }

  async #describe(first: number, pages: readonly Page[]): Promise<Job> {
    const id = jobId(this.run.id, first, pages.length);
    const isShared = this.#send === "reference";
    const references = isShared ? refer(pages) : null;
    const data: JobData = {
      first,
      count: pages.length,
      references,
      base: process.cwd(),
      folder: isShared ? this.#folder : null,
      manner: this.run.manner,
    };
    if (references !== null) return { id, data, content: null };
    return { id, data, content: encodePages(isShared ? pages : pages.map(withContent)) };
  }

  /** Has a job done, again and again until its result is there or it is given up. */
  async #finish(job: Job): Promise<Reading> {
    const part = partName(job.id);
    for (let attempt = 1; !this.#onShelf.has(part); attempt++) {
      if (job.content !== null) await this.#exchange.put(pagesName(job.id), job.content);
      const outcome = await this.dispatcher.run(job.id, job.data);
      if (outcome.kind === "left") return NOT_WAITED_FOR;
      if (outcome.kind === "failed") return await this.#giveUp(job, outcome.reason);
      if (await this.#fetch(job.id)) this.#onShelf.add(part);
      else if (attempt === SETTINGS.attempts) return await this.#giveUp(job, this.#lostResult());
    }
    return {
      missing: null,
      result: async () => decodePart(await this.#shelf.get(part), join(this.#folder, part)),
      release: () => this.#release(job.id),
    };
  }

  #lostResult(): string {
    return `what the workers wrote does not arrive: do all machines see ${this.#folder}?`;
  }

  /** Whether the result of a job is on the shelf, or is now. */
  async #fetch(id: string): Promise<boolean> {
    const name = partName(id);
    if (this.#exchange === this.#shelf) return await appears(join(this.#folder, name));
    const part = await this.#exchange.get(name);
    if (part === null) return false;
    await this.#shelf.put(name, part);
    await this.#exchange.drop(name);
    await this.#exchange.drop(pagesName(id));
    return true;
  }

  async #release(id: string): Promise<void> {
    this.#onShelf.delete(partName(id));
    await this.#shelf.drop(partName(id));
    await this.#shelf.drop(pagesName(id));
  }

  /** A page that kills its workers is found by halves, and fails alone; for other reasons a job is missing. */
  async #giveUp(job: Job, reason: string): Promise<Reading> {
    const { first } = job.data;
    const pages = await this.#pagesOf(job);
    const isPoisoned = hasLostWorkers(reason);
    if (isPoisoned) await this.dispatcher.forget(job.id);
    if (isPoisoned && pages.length > 1) {
      const half = pages.length >> 1;
      const [one, other] = await Promise.all([
        this.read({ first, pages: pages.slice(0, half) }),
        this.read({ first: first + half, pages: pages.slice(half) }),
      ]);
      return joinReadings(one, other);
    }
    const error = isPoisoned
      ? { code: "worker-died", message: "every worker that read it died" }
      : { code: "not-read", message: reason };
    const result = resultOfLost(pages, error, job.id);
    return { missing: isPoisoned ? null : reason, ...given(result) };
  }

  async #pagesOf({ data, content }: Job): Promise<readonly Page[]> {
    if (content !== null) return decodePages(content);
    try {
      return await follow(data.references ?? [], data.base);
    } catch (error) {
      const { message } = error as Error;
      return [failed(`pages ${data.first} to ${data.first + data.count - 1}`, "not-read", message)];
    }
  }

  async close(isDone: boolean): Promise<void> {
    if (isDone) {
      await this.dispatcher.forgetFailed(`${this.run.id}-`);
      rmSync(this.#folder, { recursive: true, force: true });
    }
    await this.dispatcher.close();
  }
}

/** A reading whose result is known already. */
const given = (result: GroupResult): Omit<Reading, "missing"> => ({
  result: async () => result,
  release: async () => {},
});

/** What ends with the run, and is neither read nor given up. */
const NOT_WAITED_FOR: Reading = { missing: "it was left", ...given(resultOfFailures([])) };

/** A file written by another machine may be seen a little later than the word that it is there. */
const LOOKS = 4;
const LOOK_MILLISECONDS = 500;

async function appears(file: string): Promise<boolean> {
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) await setTimeout(LOOK_MILLISECONDS);
    try {
      await stat(file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return false;
}

/** Both halves of a group as one; where one is missing, the group is. */
const joinReadings = (one: Reading, other: Reading): Reading => ({
  missing: one.missing ?? other.missing,
  result: async () => joinResults([await one.result(), await other.result()]),
  release: async () => {
    await one.release();
    await other.release();
  },
});
