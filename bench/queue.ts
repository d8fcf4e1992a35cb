/**
 * `npx tsx bench/queue.ts [jobs]`: what a queue costs beside the threads of one machine, at groups of
 * 64 pages, and what each part of a fleet has to bear. For Linux; needs the build and redis-server.
 *
 * Seconds of the processor are counted, of all processes together. Those of the threads that parse
 * are the same in both, and vary by a third on a busy machine; so what differs is counted alone: all
 * that is done beside parsing. What a run costs whatever its size (loading, compiling the grammar) is
 * left out: two sizes are run, and their difference is the cost of the pages between.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { Redis } from "ioredis";
import { COUNTING, type CountedSeconds } from "./count-threads.js";
import { corpusPages } from "./texts.js";

const PROGRAM = "dist/cli/main.js";
const GROUP = 64;
const SIZES = [GROUP * 4, GROUP * (Number(process.argv[2] ?? 100) + 4)] as const;
const PAGES = SIZES[1] - SIZES[0];
const JOBS = PAGES / GROUP;
const PORT = 7391;
const URL = `redis://127.0.0.1:${PORT}`;
const THREADS = "2";

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));
let counted = 0;

interface Counted {
  readonly process: ChildProcess;
  /** Waits for its end and gives its seconds of the processor. */
  readonly seconds: () => Promise<CountedSeconds>;
}

function start(...args: readonly string[]): Counted {
  const file = join(folder, `cpu-${counted++}`);
  const child = spawn(process.execPath, ["--import", COUNTING, PROGRAM, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, CPU_FILE: file },
  });
  child.stderr?.resume();
  const ended = once(child, "exit");
  return {
    process: child,
    seconds: async () => {
      await ended;
      return JSON.parse(readFileSync(file, "utf8"));
    },
  };
}

/** Pages of the corpus, over and over, each with a number of its own. */
function writeInput(count: number): string {
  const pages = corpusPages();
  const lines = Array.from({ length: count }, (_, at) => {
    const { text, publishedAt } = pages[at % pages.length] as (typeof pages)[number];
    return JSON.stringify({ text, publishedAt, number: at });
  });
  const file = join(folder, `${count}.jsonl`);
  writeFileSync(file, lines.join("\n"));
  return file;
}

/** What a run took, in seconds of the processor; in Redis also bytes. */
interface Costs {
  /** Of all processes. */
  readonly all: number;
  /** Of `bantin batch` and of the workers, beside parsing. */
  readonly batch: number;
  readonly worker: number;
  readonly redis: number;
  readonly network: number;
}

const beside = ({ batch, worker, redis }: Costs): number => batch + worker + redis;

async function runAlone(count: number): Promise<Costs> {
  const out = join(folder, `alone-${counted}`);
  const { all, beside: batch } = await start(
    ...["batch", writeInput(count), "--out", out, "--workers", THREADS],
  ).seconds();
  return { all, batch, worker: 0, redis: 0, network: 0 };
}

async function runQueued(count: number, redis: Redis, ...flags: string[]): Promise<Costs> {
  const input = writeInput(count);
  const before = await infoOf(redis);
  const worker = start("serve-queue", URL, "--workers", THREADS);
  const out = join(folder, `queued-${counted}`);
  const batch = await start("batch", input, "--out", out, "--queue", URL, ...flags).seconds();
  worker.process.kill("SIGTERM");
  const served = await worker.seconds();
  const after = await infoOf(redis);
  const by = (name: string) => (after[name] ?? 0) - (before[name] ?? 0);
  const ofRedis = by("used_cpu_sys") + by("used_cpu_user");
  return {
    all: batch.all + served.all + ofRedis,
    batch: batch.beside,
    worker: served.beside,
    redis: ofRedis,
    network: by("total_net_input_bytes") + by("total_net_output_bytes"),
  };
}

async function infoOf(redis: Redis): Promise<Readonly<Record<string, number>>> {
  const lines = (await redis.info()).split("\r\n").map((line) => line.split(":"));
  return Object.fromEntries(lines.map(([name, value]) => [name, Number(value)]));
}

/** What the pages between the two sizes cost. */
async function margin(run: (count: number) => Promise<Costs>): Promise<Costs> {
  const [small, large] = [await run(SIZES[0]), await run(SIZES[1])];
  return {
    all: large.all - small.all,
    batch: large.batch - small.batch,
    worker: large.worker - small.worker,
    redis: large.redis - small.redis,
    network: large.network - small.network,
  };
}

/** Bytes that Redis holds for each job that waits. */
async function memoryPerJob(redis: Redis, ...flags: string[]): Promise<number> {
  await redis.flushall();
  const before = (await infoOf(redis)).used_memory ?? 0;
  const out = join(folder, `waiting-${counted}`);
  const batch = start("batch", writeInput(SIZES[1]), "--out", out, "--queue", URL, ...flags);
  const waiting = async () => await redis.llen("bull:bantin:wait");
  let [last, now] = [0, 0];
  do {
    last = now;
    await setTimeout(1500);
    now = await waiting();
  } while (now === 0 || now > last);
  const bytes = ((await infoOf(redis)).used_memory ?? 0) - before;
  batch.process.kill("SIGKILL");
  await redis.flushall();
  return bytes / now;
}

const server = spawn(
  "redis-server",
  ["--port", String(PORT), "--dir", folder, "--save", "", "--appendonly", "yes"],
  { stdio: "ignore" },
);
const redis = new Redis(URL, { maxRetriesPerRequest: null });
redis.on("error", () => {});
try {
  const alone = await margin(runAlone);
  const perPage = (costs: Costs) => `${((costs.all / PAGES) * 1000).toFixed(3)} ms a page`;
  const perJob = (value: number) => `${((value / JOBS) * 1000).toFixed(2)} ms`;
  console.log(`${PAGES} pages of the corpus in ${JOBS} jobs; seconds of the processor`);
  console.log(
    `threads of one machine: ${perPage(alone)}; beside parsing ${perJob(alone.batch)} a job`,
  );
  for (const send of ["reference", "content"]) {
    const flags = ["--send", send];
    const queued = await margin((count) => runQueued(count, redis, ...flags));
    const more = ((beside(queued) - beside(alone)) / alone.all) * 100;
    console.log(
      [
        `queue, by ${send}: ${perPage(queued)}; ${more.toFixed(1)} % more beside parsing`,
        `  a job: batch ${perJob(queued.batch)}, worker ${perJob(queued.worker)}, Redis ${perJob(queued.redis)}`,
        `  ${(queued.network / JOBS / 1000).toFixed(1)} kB over the network of Redis`,
        `  ${((await memoryPerJob(redis, ...flags)) / 1000).toFixed(1)} kB in Redis while it waits`,
      ].join("\n"),
    );
  }
} finally {
  redis.disconnect();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
