import type { Job, Queue, QueueEvents } from "bullmq";
import type { Redis } from "ioredis";
import { BatchError } from "../batch/index.js";
import { connect, loadLibrary, type Notice } from "./connect.js";
import type { JobData } from "./job.js";
import { QUEUE, SETTINGS } from "./settings.js";

/** What became of a job; "left": it was not waited for any longer. */
export type Outcome =
  | { readonly kind: "done" | "left" }
  | { readonly kind: "failed"; readonly reason: string };

/** How often it is looked what became of jobs of which nothing was heard, and of which. */
const LOOK_MILLISECONDS = 15_000;

interface Waiting {
  readonly since: number;
  readonly settle: (outcome: Outcome) => void;
}

/** Puts jobs into the queue and hears what becomes of them. */
export class Dispatcher {
  readonly #waiting = new Map<string, Waiting>();
  readonly #timer: NodeJS.Timeout;

  private constructor(
    readonly redis: Redis,
    readonly queue: Queue<JobData>,
    readonly events: QueueEvents,
    readonly notice: Notice,
  ) {
    events.on("completed", ({ jobId }) => this.#settle(jobId, { kind: "done" }));
    events.on("failed", ({ jobId, failedReason: reason }) =>
      this.#settle(jobId, { kind: "failed", reason }),
    );
    // What the two connections report is reported once, by the connection they come from.
    queue.on("error", () => {});
    events.on("error", () => {});
    this.#timer = setInterval(() => void this.#look(), LOOK_MILLISECONDS);
  }

  /** @throws BatchError where the packages are not installed or there is no Redis. */
  static async open(url: string, notice: Notice): Promise<Dispatcher> {
    const library = await loadLibrary();
    const redis = await connect(library, url, notice);
    const [seconds] = await redis.time();
    const queue = new library.Queue<JobData>(QUEUE, { connection: redis });
    const events = new library.QueueEvents(QUEUE, {
      connection: redis,
      // Events count from now, not from when the first is waited for.
      lastEventId: `${Number(seconds) * 1000}-0`,
    });
    return new Dispatcher(redis, queue, events, notice);
  }

  /** Puts a job into the queue, where it is not in it already, and waits for its end. */
  async run(id: string, data: JobData): Promise<Outcome> {
    const outcome = new Promise<Outcome>((settle) => {
      this.#waiting.set(id, { settle, since: performance.now() });
    });
    try {
      await this.queue.add("pages", data, {
        jobId: id,
        attempts: SETTINGS.attempts,
        backoff: { type: "exponential", delay: SETTINGS.backoff, jitter: 0.5 },
        removeOnComplete: true,
        removeOnFail: false,
        stackTraceLimit: 1,
      });
    } catch (error) {
      throw new BatchError("output", `the queue takes no job: ${(error as Error).message}`);
    }
    return await outcome;
  }

  /** Takes a job that failed out of the queue, so that it may be put in again. */
  async forget(id: string): Promise<void> {
    await this.queue.remove(id);
  }

  /** The same for all jobs that failed whose name begins so. */
  async forgetFailed(prefix: string): Promise<void> {
    const failed = (await this.queue.getFailed()) as Job<JobData>[];
    for (const { id } of failed) if (id?.startsWith(prefix)) await this.forget(id);
  }

  /** Waits no longer; the jobs stay in the queue. */
  leave(): void {
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { kind: "left" });
  }

  #settle(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.settle(outcome);
    this.#waiting.delete(id);
  }

  /** Events may be lost with Redis: jobs that were not heard of for long are asked for. */
  async #look(): Promise<void> {
    const now = performance.now();
    const late = [...this.#waiting].filter(([, { since }]) => now - since > LOOK_MILLISECONDS);
    if (late.length === 0) return;
    try {
      await Promise.all(late.map(([id]) => this.#ask(id)));
      if ((await this.queue.getWorkersCount()) === 0) {
        this.notice("no worker takes the jobs: start some with bantin serve-queue");
      }
    } catch {
      // Redis is away, which its connection reports; the next look asks again.
    }
  }

  async #ask(id: string): Promise<void> {
    const state = await this.queue.getJobState(id);
    // A job is gone once it is done. Whether it was, or was lost with Redis, its result tells.
    if (state === "unknown") this.#settle(id, { kind: "done" });
    if (state !== "failed") return;
    const job = (await this.queue.getJob(id)) as Job<JobData> | undefined;
    this.#settle(id, { kind: "failed", reason: job?.failedReason ?? "it failed" });
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.events.close();
    await this.queue.close();
    this.redis.disconnect();
  }
}
