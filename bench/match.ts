import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BenchPage, corpusPages } from "./texts.js";
import { timeProcess } from "./timed-process.js";

const PROGRAM = resolve(import.meta.dirname, "../dist/cli/main.js");
const MEGABYTES = 40;
const LARGE_FILES = 4;
const ROUNDS = 3;
const FOUND = 0;
const NOTHING_FOUND = 1;

const PATTERNS = [
  ["words that a page in thirty holds", "trao [huân chương .+] cho"],
  ["words and tags", "trao huân chương .* #Person+"],
  ["words that no page holds", "bắc cực quang"],
] as const;

/** The pages of the corpus over and over, in each of the forms that text comes in: a name, a path. */
function writeInputs(folder: string): readonly (readonly [string, string])[] {
  const corpus = corpusPages();
  const pages: BenchPage[] = [];
  for (let bytes = 0; bytes < MEGABYTES * 1e6; ) {
    const page = corpus[pages.length % corpus.length] as BenchPage;
    pages.push(page);
    bytes += Buffer.byteLength(page.text);
  }
  const [lines, large, small] = ["lines.jsonl", "large", "small"].map((name) => join(folder, name));
  writeFileSync(lines as string, pages.map((page) => JSON.stringify(page)).join("\n"));
  writeTexts(
    small as string,
    pages.map(({ text }) => text),
  );
  const share = Math.ceil(pages.length / LARGE_FILES);
  writeTexts(
    large as string,
    Array.from({ length: LARGE_FILES }, (_, at) =>
      pages
        .slice(at * share, (at + 1) * share)
        .map(({ text }) => text)
        .join("\n\n"),
    ),
  );
  return [
    ["one file of JSON lines", lines as string],
    [`${LARGE_FILES} files of text`, large as string],
    [`${pages.length} files of text`, small as string],
  ];
}

function writeTexts(folder: string, texts: readonly string[]): void {
  mkdirSync(folder);
  texts.forEach((text, at) => {
    writeFileSync(join(folder, `${at}.txt`), text);
  });
}

/**
 * What `bantin match` scans in a second, start-up included, from the build in `dist`: by the clock, and
 * for each second of the processor, which other programs that run do not lengthen as much.
 */
export function matchSpeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));
  try {
    const inputs = writeInputs(folder);
    const lines = PATTERNS.flatMap(([words, pattern]) =>
      inputs.map(([form, path]) => {
        const times = Array.from({ length: ROUNDS }, () =>
          timeProcess([PROGRAM, "match", pattern, path], [FOUND, NOTHING_FOUND]),
        );
        const speed = (clock: "wall" | "processor") =>
          (MEGABYTES / Math.min(...times.map((time) => time[clock]))).toFixed(1);
        return `${words.padEnd(34)}${form.padEnd(24)}${speed("wall").padStart(6)} MB/s${speed("processor").padStart(7)} MB/s`;
      }),
    );
    return lines.join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
