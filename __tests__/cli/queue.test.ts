import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Job, UnrecoverableError, Worker } from "bullmq";
import { readGroup } from "../../src/batch/worker.js";
import { FolderExchange } from "../../src/queue/exchange.js";
import { type JobData, LOST_WORKERS, partName } from "../../src/queue/job.js";
import { encodePart } from "../../src/queue/part.js";
import { follow } from "../../src/queue/references.js";
import { QUEUE } from "../../src/queue/settings.js";
import { jsonLines, page } from "./pages.js";
import { findRedis, RedisServer } from "./redis.js";
import { bantin, inFolder, PROGRAM } from "./run.js";

// Fleets take their time on a busy machine, and a job of a killed worker waits until its lock has run out.
jest.setTimeout(600_000);

const redisProgram = findRedis();
const withRedis = redisProgram === null ? test.skip : test;

/** A fleet and its Redis, which end with the test. */
class Fleet {
  readonly workers: ChildProcess[] = [];

  private constructor(readonly redis: RedisServer) {}

  static async run(folder: string, use: (fleet: Fleet) => Promise<void>): Promise<void> {
    const fleet = new Fleet(await RedisServer.start(redisProgram as string, folder));
    try {
      await use(fleet);
    } finally {
      for (const worker of fleet.workers) worker.kill("SIGKILL");
      await fleet.redis.kill();
    }
  }

  /** Starts a worker and waits until it serves. */
  async hire(...flags: readonly string[]): Promise<ChildProcess> {
    const args = [PROGRAM, "serve-queue", this.redis.url, "--workers", "1", ...flags];
    const worker = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    this.workers.push(worker);
    await once(worker.stderr as NodeJS.ReadableStream, "data");
    worker.stderr?.resume();
    return worker;
  }
}

/** Inputs of every sort: lines, files, compressed lines, and lines that are no pages. */
function writeInputs(folder: string, count: number): string[] {
  const files = join(folder, "các trang");
  mkdirSync(files);
  for (let number = 0; number < 70; number++) {
    writeFileSync(join(files, `${1000 + number}.txt`), page(number));
  }
  writeFileSync(join(files, "empty.txt"), "");
  const [plain, packed] = [join(folder, "a.jsonl"), join(folder, "b.jsonl.gz")];
  writeFileSync(plain, `${jsonLines(count)}\n\nno json\n{}\n${jsonLines(9)}`);
  writeFileSync(packed, gzipSync(jsonLines(100)));
  return [files, plain, packed, join(folder, "none.html")];
}

const FILES = ["bulletins.jsonl", "errors.jsonl"];

const contentOf = (out: string, names = FILES) =>
  names.map((name) => readFileSync(join(out, name), "utf8").split("\n"));

/** Of a file, or of what will be it. */
const sizeOf = (file: string): number =>
  Math.max(
    ...[file, `${file}.part`].map((name) => statSync(name, { throwIfNoEntry: false })?.size ?? 0),
  );

/** Bytes of bulletins that are written or lie ready: what is in order does not wait for what is not. */
const resultsIn = (out: string, file: string): number => {
  const shelf = join(out, "queue");
  const ready = existsSync(shelf) ? readdirSync(shelf) : [];
  return ready.reduce((sum, name) => sum + sizeOf(join(shelf, name)), sizeOf(join(out, file)));
};

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

withRedis("workers and Redis are killed: the output is that of one machine", () =>
  inFolder((folder) =>
    Fleet.run(folder, async (fleet) => {
      const inputs = writeInputs(folder, 2500);
      const [alone, together] = [join(folder, "alone"), join(folder, "together")];
      expect((await bantin(["batch", ...inputs, "--out", alone, "--quiet"])).code).toBe(1);
      const whole = sizeOf(join(alone, "bulletins.jsonl"));

      const workers = await Promise.all([1, 2, 3, 4].map(() => fleet.hire()));
      const args = ["batch", ...inputs, "--out", together, "--queue", fleet.redis.url, "--quiet"];
      const batch = spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore" });
      const ended = once(batch, "exit");
      await until(() => resultsIn(together, "bulletins.jsonl") >= whole / 10);
      for (const worker of workers.slice(0, 2)) worker.kill("SIGKILL");
      await until(() => resultsIn(together, "bulletins.jsonl") >= whole / 3);
      await fleet.redis.kill();
      expect(batch.exitCode).toBeNull();
      await fleet.redis.start();

      expect(await ended).toEqual([1, null]);
      expect(contentOf(together)).toEqual(contentOf(alone));
    }),
  ),
);

withRedis(
  "pages and results go through Redis where nothing is shared; a killed batch goes on",
  () =>
    inFolder((folder) =>
      Fleet.run(folder, async (fleet) => {
        const inputs = writeInputs(folder, 800);
        const [alone, together] = [join(folder, "alone"), join(folder, "together")];
        const csv = ["batch", ...inputs, "--format", "csv", "--quiet", "--out"];
        expect((await bantin([...csv, alone])).code).toBe(1);

        await fleet.hire();
        const queued = [...csv, together, "--queue", fleet.redis.url, "--send", "content"];
        const first = spawn(process.execPath, [PROGRAM, ...queued, "--in-hand", "3"], {
          stdio: "ignore",
        });
        const quarter = sizeOf(join(alone, "items.csv")) / 4;
        await until(() => sizeOf(join(together, "items.csv")) >= quarter);
        first.kill("SIGKILL");
        await once(first, "exit");
        expect((await bantin(queued)).code).toBe(1);
        const names = readdirSync(alone).filter((name) => name !== "journal.jsonl");
        expect(contentOf(together, names)).toEqual(contentOf(alone, names));
        expect(readdirSync(together)).not.toContain("queue");
      }),
    ),
);

describe("jobs that are given up", () => {
  /** A worker of the fleet that fails where a page is at fault. */
  function serve(url: string, faultOf: (source: string) => string | null): Worker<JobData> {
    const work = async ({ id = "", data }: Job<JobData>) => {
      const pages = await follow(data.references ?? [], data.base);
      const [fault] = pages.flatMap(({ source }) => faultOf(source) ?? []);
      if (fault !== undefined) throw new UnrecoverableError(fault);
      const position = new Int32Array(1);
      const result = readGroup({ first: data.first, pages, ...data.manner, position });
      await new FolderExchange(data.folder as string).put(partName(id), encodePart(result));
    };
    const { hostname: host, port } = new URL(url);
    return new Worker(QUEUE, work, { connection: { host, port: Number(port) } });
  }

  withRedis("a page that kills its workers is found by halves, and fails alone", () =>
    inFolder((folder) =>
      Fleet.run(folder, async ({ redis }) => {
        const input = join(folder, "in.jsonl");
        writeFileSync(input, jsonLines(150));
        const out = join(folder, "out");
        const worker = serve(redis.url, (source) =>
          source.endsWith(":78") ? `${LOST_WORKERS} 3 times` : null,
        );
        const { code } = await bantin(["batch", input, "--out", out, "--queue", redis.url]);
        await worker.close();
        expect(code).toBe(1);
        const [bulletins = [], errors = [], letters = []] = contentOf(out, [
          ...FILES,
          "dead-letters.jsonl",
        ]);
        const numbers = bulletins.slice(0, -1).map((line) => JSON.parse(line).crawl);
        const all = Array.from({ length: 150 }, (_, at) => `c${at}`);
        expect(numbers).toEqual(all.filter((crawl) => crawl !== "c77"));
        expect(errors.slice(0, -1).map((line) => JSON.parse(line))).toEqual([
          {
            source: `${input}:78`,
            crawl: "c77",
            error: { code: "worker-died", message: expect.any(String) },
          },
        ]);
        expect(letters.slice(0, -1).map((line) => JSON.parse(line))).toEqual([
          expect.objectContaining({ text: page(77), publishedAt: "2024-05-20", crawl: "c77" }),
        ]);
      }),
    ),
  );

  withRedis(
    "what fails for other reasons is missing until the next call, or until it is accepted",
    () =>
      inFolder((folder) =>
        Fleet.run(folder, async ({ redis }) => {
          const input = join(folder, "in.jsonl");
          writeFileSync(input, jsonLines(300));
          const [alone, healed, accepted] = ["alone", "healed", "accepted"].map((name) =>
            join(folder, name),
          ) as [string, string, string];
          await bantin(["batch", input, "--out", alone]);
          const queued = (out: string, ...flags: string[]) =>
            bantin(["batch", input, "--out", out, "--queue", redis.url, ...flags]);
          const ill = serve(redis.url, (source) => (source.endsWith(":70") ? "no space" : null));
          const { code, stderr } = await queued(healed);
          expect([code, stderr]).toEqual([1, expect.stringContaining("64 pages are missing")]);
          expect(contentOf(healed, ["bulletins.jsonl.part"])[0]).toHaveLength(64 + 1);
          expect(contentOf(healed, ["missing.jsonl"])[0]).toHaveLength(64 + 1);
          expect((await queued(accepted, "--accept-missing")).stderr).toContain("64 pages failed");
          expect(contentOf(accepted, ["bulletins.jsonl"])[0]).toHaveLength(300 - 64 + 1);
          await ill.close();

          const well = serve(redis.url, () => null);
          expect(await queued(healed, "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
          await well.close();
          expect(contentOf(healed)).toEqual(contentOf(alone));
          expect(readdirSync(healed)).not.toContain("missing.jsonl");
        }),
      ),
  );
});

test.each([
  ["no address of a queue", ["serve-queue", "localhost"], 2, /redis:\/\/host/],
  [
    "no queue for a flag of the queue",
    ["batch", "x", "--out", "y", "--in-hand", "4"],
    2,
    /--queue/,
  ],
  [
    "threads of a fleet",
    ["batch", "x", "--out", "y", "--queue", "redis://x", "--workers", "2"],
    2,
    /serve-queue/,
  ],
])("%s is wrong usage", async (_name, args, expected, said) => {
  const { code, stderr } = await bantin(args);
  expect(code).toBe(expected);
  expect(stderr).toMatch(said);
});

test("where there is no Redis, or no package for it, one line says so", () =>
  inFolder(async (folder) => {
    const none = await bantin(["serve-queue", "redis://127.0.0.1:1"]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringMatching(/no Redis at 127.0.0.1:1/)]);

    const hook = join(folder, "hook.mjs");
    writeFileSync(
      hook,
      `export async function resolve(name, context, next) {
        if (name === "bullmq") throw Object.assign(new Error("gone"), { code: "ERR_MODULE_NOT_FOUND" });
        return next(name, context);
      }`,
    );
    const register = `data:text/javascript,import { register } from "node:module"; register(${JSON.stringify(pathToFileURL(hook))});`;
    const child = spawn(process.execPath, [
      "--import",
      register,
      PROGRAM,
      "serve-queue",
      "redis://127.0.0.1:1",
    ]);
    const said: Buffer[] = [];
    child.stderr.on("data", (chunk) => said.push(chunk));
    expect(await once(child, "close")).toEqual([2, null]);
    expect(String(Buffer.concat(said))).toBe(
      "bantin: a queue needs packages that are not installed: run npm install bullmq ioredis\n",
    );
  }));
