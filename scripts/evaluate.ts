/** `npm run evaluate`: what the library reads from the pages of the corpus, held against their gold. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { showChanges } from "./evaluate/changes.js";
import { showComparison, withParserAt } from "./evaluate/compare.js";
import { type ScoredPage, scoreCorpusPage } from "./evaluate/corpus.js";
import { digestCorpus } from "./evaluate/digest.js";
import { figuresOf, headlines } from "./evaluate/figures.js";
import { checkMarks, MARKS_FILE, raiseMarks, readMarks, writeMarks } from "./evaluate/marks.js";
import {
  isWhole,
  mayShow,
  type Options,
  readArguments,
  USAGE,
  UsageError,
} from "./evaluate/options.js";
import { runPeers, showPeers } from "./evaluate/peers/index.js";
import { README, writeFigures } from "./evaluate/readme.js";
import { listMisses, showMisses } from "./evaluate/report/misses.js";
import { type Section, showFields, showGroups, showSections } from "./evaluate/report/summary.js";
import { byPart, byProperty } from "./evaluate/sections.js";
import { type CorpusPage, listPages, readPage } from "./gold/pages.js";
import { loadParser, type ParseBulletin } from "./gold/text.js";

const root = process.cwd();

async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const pages = (options.pages.length > 0 ? options.pages : listPages(root)).map((name) =>
    readPage(root, name),
  );
  const scored = score(pages, await loadParser(root), options);
  if (scored.length === 0) throw new Error("the corpus holds no page of that kind");
  refuseHidden(scored, options);
  const sections = byPart(scored.map((one) => one.score));
  const extra = await runExtras(pages, scored, sections, options);
  console.log(
    options.json
      ? JSON.stringify(describe(pages, scored, sections, extra, options), null, 2)
      : [...tables(scored, sections, options), ...extra.tables].join("\n\n"),
  );
  if (options.readme) {
    const file = join(root, README);
    writeFileSync(file, writeFigures(readFileSync(file, "utf8"), sections));
  }
  return isWhole(options) ? holdMarks(pages, sections, options) : 0;
}

function score(
  pages: readonly CorpusPage[],
  parse: ParseBulletin,
  { part }: Options,
): readonly ScoredPage[] {
  const scored = pages.map((page) => scoreCorpusPage(page, parse));
  return scored.filter(({ gold }) => part === null || gold.part === part);
}

/** A page asked for by name is not left out in silence. */
function refuseHidden(scored: readonly ScoredPage[], options: Options): void {
  if (!options.show || options.pages.length === 0) return;
  const hidden = scored.filter(({ gold }) => !mayShow(gold.part, options));
  if (hidden.length === 0) return;
  const names = hidden.map(({ page }) => page.name).join(", ");
  throw new UsageError(`${names}: of the test part, whose misses are shown only with --part test`);
}

interface Extra {
  readonly tables: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

async function runExtras(
  pages: readonly CorpusPage[],
  scored: readonly ScoredPage[],
  sections: readonly Section[],
  options: Options,
): Promise<Extra> {
  const { compare, kinds, peers, show } = options;
  const tables: string[] = [];
  const fields: Record<string, unknown> = {};
  if (compare !== null) {
    const then = await withParserAt(root, compare, (parse) => score(pages, parse, options));
    const before = byPart(then.map((one) => one.score));
    const both = sections.map(({ name, figures }, i) => ({
      name,
      now: figures,
      before: before[i]?.figures ?? figuresOf([]),
    }));
    tables.push(showComparison(compare, both, kinds));
    if (show) tables.push(showChanges(shownOf(scored, options), shownOf(then, options), kinds));
    fields.compared = { with: compare, parts: partsOf(before) };
  }
  if (peers) {
    const results = await runPeers(scored);
    tables.push(showPeers(results, figuresOf(scored.map((one) => one.score)), kinds));
    fields.peers = results;
  }
  return { tables, fields };
}

function tables(
  scored: readonly ScoredPage[],
  sections: readonly Section[],
  options: Options,
): readonly string[] {
  const { kinds } = options;
  const scores = scored.map((one) => one.score);
  const notes = scored.flatMap(({ page, notes }) => notes.map((note) => `! ${page.name}: ${note}`));
  return [
    showSections(sections, kinds),
    showFields(figuresOf(scores), kinds),
    showGroups("By year", byProperty(scores, "year"), kinds),
    showGroups("By publisher", byProperty(scores, "publisher"), kinds),
    ...(notes.length > 0 ? [notes.join("\n")] : []),
    ...(options.show && options.compare === null
      ? [`Misses${showMisses(missesOf(scored, options))}`]
      : []),
  ];
}

function missesOf(scored: readonly ScoredPage[], options: Options) {
  return shownOf(scored, options).flatMap((one) => listMisses(one, options.kinds));
}

function shownOf(scored: readonly ScoredPage[], options: Options): readonly ScoredPage[] {
  return scored.filter(({ gold }) => mayShow(gold.part, options));
}

function describe(
  pages: readonly CorpusPage[],
  scored: readonly ScoredPage[],
  sections: readonly Section[],
  extra: Extra,
  options: Options,
) {
  const scores = scored.map((one) => one.score);
  const groups = (property: "year" | "publisher") =>
    Object.fromEntries(byProperty(scores, property).map(({ name, figures }) => [name, figures]));
  return {
    corpus: digestCorpus(pages),
    parts: partsOf(sections),
    years: groups("year"),
    publishers: groups("publisher"),
    ...extra.fields,
    ...(options.show ? { misses: missesOf(scored, options) } : {}),
  };
}

function partsOf(sections: readonly Section[]) {
  return Object.fromEntries(
    sections.map(({ name, figures, intervals }) => [
      name,
      { headlines: headlines(figures), intervals, ...figures },
    ]),
  );
}

/** Exit code 1 where a figure lies below its mark. What is said goes to stderr: stdout may be JSON. */
function holdMarks(
  pages: readonly CorpusPage[],
  sections: readonly Section[],
  { raise, lower }: Options,
): number {
  const marks = readMarks(root);
  const corpus = digestCorpus(pages);
  const figures = Object.fromEntries(
    sections.map(({ name, figures }) => [name, headlines(figures)]),
  );
  const raising = raise ? raiseMarks(marks, figures, corpus, lower) : null;
  if (raising?.marks !== undefined) {
    writeMarks(root, raising.marks);
    console.error(`${MARKS_FILE}: written`);
    return 0;
  }
  const failures = raising?.refused ?? checkMarks(marks, figures, corpus);
  for (const failure of failures) console.error(`✗ ${failure}`);
  return failures.length > 0 ? 1 : 0;
}

process.stdout.on("error", () => process.exit());
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
