import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Job } from "bullmq";
import type { Redis } from "ioredis";
import { GROUPS_PER_WORKER, type PoolOptions, WorkerPool } from "../batch/index.js";
import { connect, type Library, loadLibrary, type Notice, placeOf } from "./connect.js";
import { decodePages } from "./content.js";
import { type Exchange, FolderExchange, RedisExchange } from "./exchange.js";
import { type JobData, LOST_WORKERS, pagesName, partName } from "./job.js";
import { encodePart } from "./part.js";
import { follow } from "./references.js";
import { QUEUE, SETTINGS } from "./settings.js";

export interface ServeOptions extends PoolOptions {
  readonly url: string;
  readonly notice: Notice;
  /** Ends it after the jobs in hand. */
  readonly signal: AbortSignal;
}

/**
 * A worker of the fleet: reads the pages of jobs until it is told to end. It may be killed at any
 * moment, for another then takes its jobs.
 * @throws BatchError where the packages of the queue are not installed or there is no Redis.
 */
export async function serveQueue(options: ServeOptions): Promise<void> {
  const { url, notice, signal, ...limits } = options;
  const library = await loadLibrary();
  const redis = await connect(library, url, notice);
  const pool = new WorkerPool(limits);
  const worker = new library.Worker<JobData>(QUEUE, (job) => read(job, pool, redis, library), {
    connection: redis,
    concurrency: pool.size * GROUPS_PER_WORKER,
    lockDuration: SETTINGS.lockDuration,
    stalledInterval: SETTINGS.stalledInterval,
    maxStalledCount: SETTINGS.maxStalledCount,
  });
  worker.on("error", () => {
    // That Redis is away, its connection reports.
  });
  worker.on("failed", (job, { message }) => {
    const attempt = `attempt ${job?.attemptsMade} of ${SETTINGS.attempts}`;
    notice(`job ${job?.id} failed, ${attempt}: ${message}`);
  });
  notice(`serving ${placeOf(url)} with ${pool.size} threads`);
  await new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", resolve, { once: true });
  });
  // Without Redis there is nobody to tell that the jobs in hand are done: others will do them.
  await worker.close(redis.status !== "ready");
  await pool.close();
  redis.disconnect();
}

/** Done twice, even at once by two workers, a job leaves the same result under the same name. */
async function read(
  { id = "", data, stalledCounter }: Job<JobData>,
  pool: WorkerPool,
  redis: Redis,
  library: Library,
): Promise<void> {
  const { first, count, references, base, folder, manner } = data;
  if (count > 1 && stalledCounter >= SETTINGS.stalledBeforeSplit) {
    throw new library.UnrecoverableError(`${LOST_WORKERS} ${stalledCounter} times`);
  }
  const exchange = folder === null ? new RedisExchange(redis) : await openFolder(folder);
  // Whoever waited for the job has its result from another worker and waits no longer.
  if (exchange === null) return;
  const pages =
    references === null ? await takePages(id, exchange) : await follow(references, base);
  if (pages === null) return;
  if (pages.length !== count) {
    throw new Error(
      `${count} pages were to be read, ${pages.length} are there: did an input change?`,
    );
  }
  await exchange.put(partName(id), encodePart(await pool.read({ first, pages }, manner)));
}

async function takePages(id: string, exchange: Exchange) {
  const content = await exchange.get(pagesName(id));
  return content === null ? null : decodePages(content);
}

/** Null where the run has ended, and its exchange with it. */
async function openFolder(folder: string): Promise<FolderExchange | null> {
  if (await isThere(folder)) return new FolderExchange(folder);
  const out = dirname(folder);
  if (await isThere(out)) return null;
  throw new Error(`this machine does not see ${out}: mount it, or send pages by content`);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
