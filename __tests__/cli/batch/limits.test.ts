import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines, page } from "../pages.js";
import { bantin, inFolder } from "../run.js";
import { outputOf, read } from "./files.js";

test.each([
  ["takes too long", "too-slow", ["--time-limit", "4000"]],
  ["takes too much memory", "too-large", ["--time-limit", "120000", "--memory-limit", "128"]],
])("a page that %s fails alone", (_name, code, limits) =>
  inFolder(async (folder) => {
    const huge = JSON.stringify({ text: `${page(1)}\n`.repeat(120_000) });
    writeFileSync(join(folder, "in.jsonl"), [jsonLines(5), huge, jsonLines(4)].join("\n"));
    const out = join(folder, "out");
    const args = ["batch", join(folder, "in.jsonl"), "--out", out, "--workers", "1", ...limits];
    expect((await bantin(args)).code).toBe(1);
    expect(read(join(out, "errors.jsonl"))).toEqual([
      { source: join(folder, "in.jsonl:6"), error: { code, message: expect.any(String) } },
    ]);
    expect(read(join(out, "bulletins.jsonl"))).toHaveLength(9);
  }),
);

test("a page that never ends is given up", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "a.txt"), page(1));
    const out = join(folder, "out");
    const { code } = await bantin(["batch", "/dev/zero", join(folder, "a.txt"), "--out", out]);
    expect(code).toBe(1);
    const errors = read(join(out, "errors.jsonl"));
    expect(errors.map(({ source, error }) => [source, error.code])).toEqual([
      ["/dev/zero", "too-large"],
    ]);
    expect(read(join(out, "bulletins.jsonl"))).toHaveLength(1);
  }));

/** Ends every worker thread that writes which page it is at for the 40th time, two of them in all. */
const ENDING_WORKERS = `
  const { isMainThread } = require("node:worker_threads");
  const { existsSync, writeFileSync } = require("node:fs");
  const store = Atomics.store;
  let pages = 0;
  if (!isMainThread) Atomics.store = (...given) => {
    const mark = process.env.MARK + (existsSync(process.env.MARK + 1) ? 2 : 1);
    if (++pages === 40 && !existsSync(mark)) {
      writeFileSync(mark, "");
      process.exit(1);
    }
    return store(...given);
  };`;

test("what a worker that dies had in hand is read by others, and nothing is lost or twice", () =>
  inFolder(async (folder) => {
    const input = join(folder, "in.jsonl");
    const preload = join(folder, "preload.cjs");
    const [whole, out] = [join(folder, "whole"), join(folder, "out")];
    writeFileSync(input, jsonLines(300));
    writeFileSync(preload, ENDING_WORKERS);
    const args = (to: string) => ["batch", input, "--out", to, "--workers", "2", "--quiet"];
    expect((await bantin(args(whole))).code).toBe(0);
    const environment = { NODE_OPTIONS: `--require ${preload}`, MARK: join(folder, "died-") };
    expect(await bantin(args(out), "", environment)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(read(join(folder, "died-2"))).toEqual([]);
    expect(outputOf(out, true)).toEqual(outputOf(whole, true));
  }));
