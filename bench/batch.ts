/**
 * `npm run bench:batch`: pages per second of `bantin batch` with one thread and with two, beside a plain
 * script of Readability on linkedom over the same files, each a process of its own, by turns in one run.
 * What a run costs whatever its size (loading, compiling the grammar) is told apart: a quarter of the
 * pages is run too, and the pages between give the speed of an archive.
 *
 * V8 compiles and collects garbage in threads of its own, in every process. On two cores they share
 * the second one with nobody while one thread parses: two threads cannot be twice as fast as one. For Linux.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COUNTING, type CountedSeconds } from "./count-threads.js";
import { corpusPages } from "./texts.js";
import { timeProcess } from "./timed-process.js";

const PROGRAM = join(import.meta.dirname, "../dist/cli/main.js");
const PLAIN_SCRIPT = join(import.meta.dirname, "readability.mjs");
const PAGES = Number(process.argv[2] ?? 2000);
const ROUNDS = Number(process.argv[3] ?? 3);

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));
/** Folders with a quarter of the pages and with all. */
const SIZES = [PAGES >> 2, PAGES] as const;
const pagesOf = (size: number): string => join(folder, `pages-${size}`);

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

function writePages(size: number): void {
  mkdirSync(pagesOf(size));
  const texts = corpusPages().map(({ text }) => toHtml(text));
  for (let at = 0; at < size; at++) {
    const name = `${String(at).padStart(6, "0")}.html`;
    writeFileSync(join(pagesOf(size), name), texts[at % texts.length] as string);
  }
}

let runs = 0;
process.env.CPU_FILE = join(folder, "cpu.json");
const batch = (workers: number) => (size: number) => [
  ...["--import", COUNTING, PROGRAM, "batch", pagesOf(size), "--workers", String(workers)],
  ...["--out", join(folder, `out-${++runs}`), "--quiet"],
];
/** Arguments of a run over so many pages. */
const SUBJECTS: Readonly<Record<string, (size: number) => readonly string[]>> = {
  "Readability on linkedom": (size) => [PLAIN_SCRIPT, pagesOf(size), join(folder, "plain.jsonl")],
  "bantin batch, one thread": batch(1),
  "bantin batch, two threads": batch(2),
};

/** The share of the processor that went into what is not parsing, in the run before. */
function shareBeside(): number {
  const { all, beside }: CountedSeconds = JSON.parse(
    readFileSync(join(folder, "cpu.json"), "utf8"),
  );
  return beside / all;
}

try {
  for (const size of SIZES) writePages(size);
  const names = Object.keys(SUBJECTS);
  const best = new Map(names.map((name) => [name, SIZES.map(() => Number.POSITIVE_INFINITY)]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, argsOf] of Object.entries(SUBJECTS)) {
      for (const [at, size] of SIZES.entries()) {
        const times = best.get(name) as number[];
        times[at] = Math.min(times[at] as number, timeProcess(argsOf(size)).wall);
      }
    }
  }
  const speeds = [...best].map(([name, [few = 0, all = 0]]) => ({
    name,
    whole: PAGES / all,
    between: (SIZES[1] - SIZES[0]) / (all - few),
  }));
  const [plain, one, two] = speeds;
  console.log(`HTML pages of the corpus, best of ${ROUNDS} rounds: pages per second`);
  console.log(
    `${" ".repeat(28)}${PAGES} pages, in all${"those after the first quarter".padStart(34)}`,
  );
  for (const { name, whole, between } of speeds) {
    const ratio = (whole / (plain?.whole ?? 1)).toFixed(1);
    console.log(
      `${name.padEnd(28)}${whole.toFixed(0).padStart(8)}${ratio.padStart(8)} ×${between.toFixed(0).padStart(20)}`,
    );
  }
  const ratio = (of: "whole" | "between") => ((two?.[of] ?? 0) / (one?.[of] ?? 1)).toFixed(2);
  console.log(
    `Two threads to one: ${ratio("whole")} ×, after the first quarter ${ratio("between")} ×`,
  );
  console.log(`Beside parsing: ${(shareBeside() * 100).toFixed(1)} % of the processor`);
} finally {
  rmSync(folder, { recursive: true });
}
