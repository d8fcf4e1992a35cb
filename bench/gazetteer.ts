/**
 * `npm run bench:gazetteer`: what the administrative units cost. The library is bundled for a
 * browser as it is, and once more with their data cut out of it: the difference is what the data adds
 * to a download. Then both read the pages of the corpus by turns in one process.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { measure, showSpeeds } from "./measure.js";
import { corpusPages, megabytes } from "./texts.js";

type Library = typeof import("../src/index.js");

const SOURCES = join(import.meta.dirname, "../src");
const PROCESSES = 15;
const FIRST_LOOK_UP = 'library.unitByCode("17")';
const WITHOUT = "extract, without them";

const withoutUnits: Plugin = {
  name: "without-units",
  setup: ({ onLoad }) => {
    onLoad({ filter: /gazetteer\/data\/units\.ts$/ }, () => ({
      contents: 'export const PROVINCES = "", DISTRICTS = "", COMMUNES = "", COMMUNES_2025 = "";',
    }));
  },
};

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));

async function bundle(name: string, entry: string, plugins: Plugin[] = []): Promise<string> {
  const outfile = join(folder, name);
  const shape = { bundle: true, minify: true, charset: "utf8", format: "esm" } as const;
  await build({ ...shape, entryPoints: [join(SOURCES, entry)], outfile, plugins });
  return outfile;
}

const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

/**
 * Milliseconds of the processor in fresh processes, the least of each: to evaluate a module, and for
 * its first call.
 */
function loadTimes(module: string, call: string): readonly number[] {
  const code = `
    const spent = (since) => { const { user, system } = process.cpuUsage(since); return (user + system) / 1000; };
    const start = process.cpuUsage();
    const library = await import(${JSON.stringify(pathToFileURL(module).href)});
    const loaded = process.cpuUsage();
    ${call};
    console.log(spent(start) - spent(loaded), spent(loaded));`;
  const runs = Array.from({ length: PROCESSES }, () =>
    execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
      .split(" ")
      .map(Number),
  );
  return [0, 1].map((at) => Math.min(...runs.map((times) => times[at] as number)));
}

const load = (path: string): Promise<Library> => import(pathToFileURL(path).href);

try {
  const paths = {
    "extract, with the units": await bundle("with.mjs", "index.ts"),
    [WITHOUT]: await bundle("without.mjs", "index.ts", [withoutUnits]),
  };
  const [large = 0, small = 0] = Object.values(paths).map(zipped);
  console.log(`The data adds ${((large - small) / 1000).toFixed(0)} KB after gzip to a bundle.`);
  const door = await bundle("door.mjs", "gazetteer.ts");
  const empty = await bundle("empty.mjs", "gazetteer.ts", [withoutUnits]);
  const [evaluated = 0, asked = 0] = loadTimes(door, FIRST_LOOK_UP);
  const [bare = 0] = loadTimes(empty, FIRST_LOOK_UP);
  const added = Math.max(evaluated - bare, 0);
  console.log(`Loading it adds ${added.toFixed(0)} ms, the first look-up ${asked.toFixed(0)} ms.`);
  const pages = corpusPages();
  const libraries = await Promise.all(
    Object.entries(paths).map(async ([name, path]) => ({ name, library: await load(path) })),
  );
  const subjects = libraries.map(({ name, library }) => ({
    name,
    megabytes: megabytes(pages.map(({ text }) => text)),
    run: () => {
      for (const { text, publishedAt } of pages) library.extract(text, { publishedAt });
    },
  }));
  console.log(showSpeeds(measure(subjects), WITHOUT));
} finally {
  rmSync(folder, { recursive: true });
}
