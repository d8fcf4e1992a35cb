/**
 * `npx tsx bench/without-patterns.ts`: what the search for patterns costs a page that is read without
 * any. The library is bundled as it is, and once more with that search cut out of it; both read the
 * first lines of every page of the corpus by turns in one process, and each counts by its best time of
 * many. What the search costs does not grow with a page: short ones would show it most, and a turn
 * so short is often left alone by whatever else the machine does.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { corpusPages } from "./texts.js";

type Library = typeof import("../src/index.js");

const ENTRY = join(import.meta.dirname, "../src/index.ts");
const ROUNDS = Number(process.argv[2] ?? 200);

const LINES = 2;

/** All that `parseBulletin` does for patterns, and what stands in its place without. */
const CUTS = [
  ['import { CustomReader, compilePatterns } from "./custom.js";', ""],
  ["if (options.patterns !== undefined) compilePatterns(options.patterns);", ""],
  ["const reader = patterns === undefined ? null : new CustomReader(patterns, tokens);", ""],
  ["if (reader === null) return { ...item, mentions: known };", ""],
  ["const custom = reader.read(readSpans(page.language, item), known, ids);", ""],
  ["return { ...item, mentions: { ...known, custom } };", "return { ...item, mentions: known };"],
] as const;

const withoutSearch: Plugin = {
  name: "without-search",
  setup: ({ onLoad }) => {
    onLoad({ filter: /bulletin\/parse-bulletin\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: CUTS.reduce(
        (source, [call, instead]) => {
          if (!source.includes(call)) throw new Error(`${path} no longer holds: ${call}`);
          return source.replace(call, instead);
        },
        readFileSync(path, "utf8"),
      ),
    }));
  },
};

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));

async function load(name: string, plugins: Plugin[]): Promise<Library> {
  const outfile = join(folder, name);
  const options = { bundle: true, platform: "node", format: "cjs", logLevel: "error" } as const;
  await build({ ...options, entryPoints: [ENTRY], outfile, plugins });
  return createRequire(import.meta.url)(outfile);
}

try {
  const libraries = [await load("with.cjs", []), await load("without.cjs", [withoutSearch])];
  const pages = corpusPages().map(({ text, publishedAt }) => ({
    text: text.split("\n").slice(0, LINES).join("\n"),
    publishedAt,
  }));
  const best = libraries.map(() => new Float64Array(pages.length).fill(Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [number, { text, publishedAt }] of pages.entries()) {
      for (const turn of [0, 1]) {
        // Each goes first every other time.
        const which = (turn + round + number) % 2;
        const started = performance.now();
        libraries[which]?.parseBulletin(text, { publishedAt, format: "text" });
        const times = best[which] as Float64Array;
        times[number] = Math.min(times[number] as number, performance.now() - started);
      }
    }
  }
  const [real = 0, cut = 0] = best.map((times) => times.reduce((sum, time) => sum + time, 0));
  const ratios = pages.map((_, at) => (best[0]?.[at] as number) / (best[1]?.[at] as number));
  const median = ratios.sort((a, b) => a - b)[ratios.length >> 1] as number;
  console.log(`${pages.length} pages, the best of ${ROUNDS} turns of each`);
  console.log(`as it is ${real.toFixed(1)} ms, without the search ${cut.toFixed(1)} ms`);
  console.log(
    `to one another ${(real / cut).toFixed(4)}, of a page in the middle ${median.toFixed(4)}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
