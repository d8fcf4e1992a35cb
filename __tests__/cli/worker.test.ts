import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseBulletin } from "../../src/index.js";
import { jsonLines, page } from "./pages.js";
import { findProgram } from "./programs.js";
import { bantin, inFolder, PROGRAM, start } from "./run.js";

const answers = (stdout: string) =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

test("every line has its answer, in order, with the fields of its own", async () => {
  const { code, stdout, stderr } = await bantin(["worker"], jsonLines(500));
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const all = answers(stdout);
  expect(all.map(({ crawl }) => crawl)).toEqual(Array.from({ length: 500 }, (_, at) => `c${at}`));
  const { crawl, ...bulletin } = all[321];
  const parsed = parseBulletin(page(321), { format: "text", publishedAt: "2024-05-20" });
  expect(bulletin).toEqual(JSON.parse(JSON.stringify(parsed)));
});

test("a line that cannot be read has an error in its place", async () => {
  const lines = [
    JSON.stringify({ page: page(1), id: 1 }),
    "no json",
    "",
    "[1]",
    JSON.stringify({ id: 2 }),
    JSON.stringify({ text: page(2), publishedAt: "hôm qua", id: 3 }),
    JSON.stringify({ text: " ", id: 4 }),
    JSON.stringify({ text: page(3), id: 5 }),
  ];
  const { code, stdout } = await bantin(["worker"], lines.join("\n"));
  expect(code).toBe(0);
  expect(answers(stdout).map(({ id, error }) => [id, error?.code])).toEqual([
    [1, undefined],
    [undefined, "bad-line"],
    [undefined, "bad-line"],
    [undefined, "bad-line"],
    [2, "bad-line"],
    [3, "bad-option"],
    [4, undefined],
    [5, undefined],
  ]);
});

test("a page that takes too long fails alone, and keeps its fields", async () => {
  const huge = JSON.stringify({ text: `${page(1)}\n`.repeat(120_000), id: "huge" });
  const input = [jsonLines(3), huge, jsonLines(2)].join("\n");
  const { code, stdout } = await bantin(["worker", "--time-limit", "4000"], input);
  expect(code).toBe(0);
  expect(answers(stdout).map(({ id, crawl, error }) => [id ?? crawl, error?.code])).toEqual([
    ...["c0", "c1", "c2"].map((crawl) => [crawl, undefined]),
    ["huge", "too-slow"],
    ...["c0", "c1"].map((crawl) => [crawl, undefined]),
  ]);
});

test("a caller may wait for each answer before it writes the next line", async () => {
  const child = start(["worker"]);
  const numbers: unknown[] = [];
  for (let number = 0; number < 20; number++) {
    child.stdin.write(`${JSON.stringify({ text: page(number), number })}\n`);
    const [answer] = await once(child.stdout, "data");
    numbers.push(JSON.parse(String(answer)).number);
  }
  child.stdin.end();
  expect(await once(child, "close")).toEqual([0, null]);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at));
});

test("lines are split anywhere and read on several threads: the answers are the same", async () => {
  const input = jsonLines(300).split("\n");
  const whole = await bantin(["worker", "--workers", "3"], input.join("\n"));
  const parts = [input.slice(0, 113), input.slice(113)].map((lines) => `${lines.join("\n")}\n`);
  const answered = await Promise.all(parts.map((part) => bantin(["worker"], part)));
  expect(answered.map(({ stdout }) => stdout).join("")).toBe(whole.stdout);
  expect(answers(whole.stdout)).toHaveLength(300);
});

test("a reader that has seen enough ends it without a word", async () => {
  const child = start(["worker"]);
  const said: Buffer[] = [];
  child.stderr.on("data", (chunk) => said.push(chunk));
  child.stdin.on("error", () => {});
  child.stdin.write(`${jsonLines(2000)}\n`);
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.write(`${jsonLines(2000)}\n`);
  expect(await once(child, "close")).toEqual([0, null]);
  expect(String(Buffer.concat(said))).toBe("");
});

const parallel = findProgram(["parallel"], "The command for GNU parallel is not tried");

(parallel === null ? test.skip : test)("GNU parallel, as the documentation has it", () =>
  inFolder(async (folder) => {
    const documented = /^parallel .*$/m.exec(
      readFileSync(join(__dirname, "../../docs/clusters.md"), "utf8"),
    );
    writeFileSync(join(folder, "pages.jsonl"), `${jsonLines(300)}\n`);
    writeFileSync(
      join(folder, "bantin"),
      `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' "$@"\n`,
      { mode: 0o755 },
    );
    // Smaller blocks, so that there are several.
    const command = String(documented?.[0]).replace("--block 20M", "--block 60k");
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    execFileSync("sh", ["-c", command], { cwd: folder, env, stdio: "pipe" });
    const whole = await bantin(["worker"], jsonLines(300));
    expect(readFileSync(join(folder, "bulletins.jsonl"), "utf8")).toBe(whole.stdout);
  }),
);
