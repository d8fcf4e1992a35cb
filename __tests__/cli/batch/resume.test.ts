import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { jsonLines } from "../pages.js";
import { bantin, inFolder, start } from "../run.js";
import { outputOf } from "./files.js";

const PAGES = 600;
/** Kills of each way of writing, 20 in all. */
const KILLS = 5;
const POLL_MILLISECONDS = 5;
/** The exit code of a process that a signal ended. */
const BY_SIGNAL = null;

const sizeOf = (folder: string): number =>
  existsSync(folder)
    ? readdirSync(folder).reduce(
        (sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
        0,
      )
    : 0;

/** Runs a batch until its output has so many bytes, sends it signals, and gives its exit code. */
async function disturb(
  args: readonly string[],
  out: string,
  bytes: number,
  ...signals: readonly NodeJS.Signals[]
): Promise<number | null> {
  const child = start(args);
  let said = "";
  child.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  while (child.exitCode === null && sizeOf(out) < bytes) await sleep(POLL_MILLISECONDS);
  for (const [at, signal] of signals.entries()) {
    // The second is sent once the first was heard.
    while (child.exitCode === null && at > 0 && !said.includes("once more")) {
      await sleep(POLL_MILLISECONDS);
    }
    child.kill(signal);
  }
  return await ended;
}

/** The same batch into two folders: one undisturbed, and one to be disturbed. */
async function twoRuns(folder: string, flags: readonly string[]) {
  const input = join(folder, "in.jsonl");
  writeFileSync(input, jsonLines(PAGES));
  const [whole, out] = [join(folder, "whole"), join(folder, "disturbed")];
  const args = (to: string) => ["batch", input, "--out", to, ...flags];
  expect((await bantin([...args(whole), "--quiet"])).code).toBe(0);
  return { whole, out, args: args(out), size: sizeOf(whole) };
}

describe("a run that is killed goes on with nothing lost and nothing twice", () => {
  test.each([
    ["stories", ["--unique"]],
    ["gzip, as results come", ["--gzip", "--unordered"]],
    ["csv", ["--format", "csv"]],
    ["parquet", ["--format", "parquet"]],
  ])("%s", (_name, flags) =>
    inFolder(async (folder) => {
      const { whole, out, args, size } = await twoRuns(folder, flags);
      const codes: (number | null)[] = [];
      for (let kill = 1; kill <= KILLS; kill++) {
        // In the first half of what is left to write, so that it is a run that goes on and is cut.
        const there = sizeOf(out);
        const target = there + (Math.random() * (size - there)) / 2;
        codes.push(await disturb(args, out, target, "SIGKILL"));
      }
      expect(codes).toContain(BY_SIGNAL);
      expect((await bantin(args)).code).toBe(0);
      const ordered = !flags.includes("--unordered");
      expect(outputOf(out, ordered)).toEqual(outputOf(whole, ordered));
    }),
  );
});

test("Ctrl-C ends a run after the pages in hand, twice at once; both go on", () =>
  inFolder(async (folder) => {
    const { whole, out, args, size } = await twoRuns(folder, []);
    expect(await disturb(args, out, size / 10, "SIGINT")).toBe(130);
    expect(await disturb(args, out, size / 2, "SIGINT", "SIGINT")).toBe(130);
    expect((await bantin(args)).stderr).toMatch(/of them by earlier calls/);
    expect(outputOf(out, true)).toEqual(outputOf(whole, true));
  }));

test("a full disk ends a run, which goes on once there is room", () =>
  inFolder(async (folder) => {
    const { whole, out, args } = await twoRuns(folder, ["--unique"]);
    mkdirSync(out);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m", "tmpfs", out], { stdio: "pipe" });
    } catch (error) {
      console.warn(`not tested: a small disk cannot be made here (${(error as Error).message})`);
      return;
    }
    try {
      const full = await bantin([...args, "--quiet"]);
      expect(full.stderr).toMatch(/the disk is full/);
      expect(full.code).toBe(1);
      execFileSync("mount", ["-o", "remount,size=64m", out]);
      expect((await bantin([...args, "--quiet"])).code).toBe(0);
      expect(outputOf(out, true)).toEqual(outputOf(whole, true));
    } finally {
      execFileSync("umount", [out]);
    }
  }));

test("a run does not go on with other inputs or options, nor in a folder of something else", () =>
  inFolder(async (folder) => {
    const input = join(folder, "in.jsonl");
    writeFileSync(input, jsonLines(3));
    const run = (...args: string[]) => bantin(["batch", input, "--quiet", ...args]);
    const out = join(folder, "out");
    expect((await run("--out", out)).code).toBe(0);
    expect(await run("--out", out)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await run("--out", out, "--format", "csv")).stderr).toMatch(/options \(format\)/);
    expect((await run("--out", out, "--unordered")).stderr).toMatch(/options \(ordered\)/);
    expect((await run("--out", out, "--time-limit", "9")).stderr).toMatch(/options \(timeLimit\)/);
    truncateSync(input, 200);
    expect((await run("--out", out)).stderr).toMatch(/other inputs/);
    const foreign = await run("--out", folder);
    expect(foreign.code).toBe(1);
    expect(foreign.stderr).toMatch(/other files/);
    expect((await run("--out", input)).stderr).toMatch(/is a file: name a folder/);
  }));

test("what comes by standard input is known again by what it holds", () =>
  inFolder(async (folder) => {
    const out = join(folder, "out");
    const args = ["batch", "-", "--out", out];
    const child = start(args);
    const ended = new Promise((done) => child.on("close", done));
    child.stdin.write(`${jsonLines(300)}\n`);
    while (sizeOf(out) < 2e5) await sleep(POLL_MILLISECONDS);
    child.kill("SIGINT");
    await ended;
    const other = await bantin(args, jsonLines(500).replaceAll("cam", "bưởi"));
    expect(other.stderr).toMatch(/other inputs/);
    expect((await bantin(args, jsonLines(500))).code).toBe(0);
    const whole = join(folder, "whole");
    await bantin(["batch", "-", "--out", whole, "--quiet"], jsonLines(500));
    expect(outputOf(out, true)).toEqual(outputOf(whole, true));
    expect((await bantin(args, jsonLines(500))).code).toBe(0);
    for (const other of [jsonLines(501), jsonLines(300), jsonLines(500).replace("cam", "bưởi")]) {
      expect((await bantin(args, other)).stderr).toMatch(/other inputs/);
    }
  }));
