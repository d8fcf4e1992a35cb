/**
 * `npm run bench:batch`: pages per second of `bantin batch` with one thread and with two, beside a plain
 * script of Readability on linkedom over the same files, each a process of its own, by turns in one run.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpusPages } from "./texts.js";

const PROGRAM = join(import.meta.dirname, "../dist/cli/main.js");
const PLAIN_SCRIPT = join(import.meta.dirname, "readability.mjs");
const PAGES = Number(process.argv[2] ?? 2000);
const ROUNDS = Number(process.argv[3] ?? 3);

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));
const pages = join(folder, "pages");

/** A page as sites write it: a menu, the paragraphs, a foot. */
const toHtml = (text: string): string => {
  const [title = "", ...paragraphs] = text.split("\n");
  const menu = ["Trang chủ", "Thời sự", "Kinh tế", "Văn hóa", "Thể thao"];
  return [
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>`,
    `<div id="menu"><ul>${menu.map((name) => `<li><a href="/">${name}</a></li>`).join("")}</ul></div>`,
    `<div id="content"><p>${title}</p>${paragraphs.map((line) => `<p>${line}</p>`).join("\n")}</div>`,
    '<div id="foot">Bản quyền thuộc về tòa soạn</div></body></html>',
  ].join("\n");
};

function writePages(): void {
  mkdirSync(pages);
  const texts = corpusPages().map(({ text }) => toHtml(text));
  for (let at = 0; at < PAGES; at++) {
    const name = `${String(at).padStart(6, "0")}.html`;
    writeFileSync(join(pages, name), texts[at % texts.length] as string);
  }
}

/** Seconds that a process takes, from its start to its end. */
function timed(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

let runs = 0;
const batch = (workers: number) => () =>
  timed([
    ...[PROGRAM, "batch", pages, "--out", join(folder, `out-${++runs}`), "--quiet"],
    ...["--workers", String(workers)],
  ]);

const SUBJECTS: Readonly<Record<string, () => number>> = {
  "Readability on linkedom": () => timed([PLAIN_SCRIPT, pages, join(folder, "plain.jsonl")]),
  "bantin batch, one thread": batch(1),
  "bantin batch, two threads": batch(2),
};

try {
  writePages();
  const best = new Map(Object.keys(SUBJECTS).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(SUBJECTS)) {
      best.set(name, Math.min(best.get(name) as number, run()));
    }
  }
  const speeds = [...best].map(([name, seconds]) => [name, PAGES / seconds] as const);
  const [plain = 1, one = 1, two = 1] = speeds.map(([, speed]) => speed);
  console.log(`${PAGES} HTML pages of the corpus, best of ${ROUNDS} rounds`);
  for (const [name, speed] of speeds) {
    console.log(
      `${name.padEnd(28)}${speed.toFixed(0).padStart(6)} pages/s${(speed / plain).toFixed(1).padStart(7)} ×`,
    );
  }
  console.log(`Two threads to one: ${(two / one).toFixed(2)} ×`);
} finally {
  rmSync(folder, { recursive: true });
}
