/**
 * The annotator's aid: `npx tsx scripts/gold.ts check|fill|show|schema|card [NAME…]`, all pages where no name
 * is given.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeCard } from "./gold/card.js";
import { checkGold } from "./gold/check.js";
import { completeGold } from "./gold/complete.js";
import { fillGold } from "./gold/fill.js";
import { formatGold } from "./gold/format.js";
import { CARD, type CorpusPage, GOLD_FILE, listPages, readPage } from "./gold/pages.js";
import { GOLD_SCHEMA } from "./gold/schema.js";
import type { Problem } from "./gold/shape.js";
import { showGold } from "./gold/show.js";
import { loadParser, type ParseBulletin, readText } from "./gold/text.js";
import { Units } from "./gold/units.js";

const USAGE = `usage: npx tsx scripts/gold.ts COMMAND [NAME…]
  check   spans, ids, dates, codes and schema of gold files; exit 1 on an error
  fill    completes drafts: finds the texts, numbers the mentions, writes gold.json in its final form
  show    prints a page with its gold marked
  schema  prints the JSON Schema of a gold file
  card    writes the counts of the corpus into corpus/README.md
NAME is a folder of corpus/pages; without a name, all of them.`;

const root = process.cwd();
const units = new Units(root);

type Command = (page: CorpusPage, text: string) => boolean;

const COMMANDS: Readonly<Record<string, Command>> = { check, fill, show };

function check(page: CorpusPage, text: string): boolean {
  const { gold, isDraft, problems } = completeGold(page.json, text);
  const deeper = gold === null ? [] : checkGold(gold, text, units);
  const state = isDraft ? "draft" : "final";
  return report(page, state, [...problems, ...deeper]);
}

function fill(page: CorpusPage, text: string): boolean {
  const { gold, problems } = fillGold(page.json, text, units);
  const sound = gold !== null && !problems.some(({ level }) => level === "error");
  if (!sound) return report(page, "not filled", problems);
  const written = formatGold(gold);
  if (written !== page.json) writeFileSync(join(page.folder, GOLD_FILE), written);
  return report(page, written === page.json ? "unchanged" : "filled", checkGold(gold, text, units));
}

function show(page: CorpusPage, text: string): boolean {
  const { gold, problems } = completeGold(page.json, text);
  const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  if (gold !== null) console.log(showGold(page.name, gold, text, colours));
  return report(page, "shown", problems);
}

function report(page: CorpusPage, state: string, problems: readonly Problem[]): boolean {
  const errors = problems.filter(({ level }) => level === "error").length;
  const count =
    problems.length === 0 ? "ok" : `${errors} errors, ${problems.length - errors} warnings`;
  console.log(`${page.name}: ${state}, ${count}`);
  for (const { level, place, message } of problems) {
    console.log(`  ${level === "error" ? "✗" : "?"} ${place}: ${message}`);
  }
  return errors === 0;
}

/** A page that cannot be read is one error, and no reason to leave out the others. */
function run(command: Command, name: string, parse: ParseBulletin | null): boolean {
  try {
    const page = readPage(root, name);
    return command(page, readText(page, parse));
  } catch (error) {
    console.log(`  ✗ ${(error as Error).message}`);
    return false;
  }
}

async function main([verb = "", ...names]: readonly string[]): Promise<number> {
  if (verb === "schema") {
    console.log(JSON.stringify(GOLD_SCHEMA, null, 2));
    return 0;
  }
  if (verb === "card") {
    const pages = listPages(root).map((name) => readPage(root, name));
    const file = join(root, CARD);
    writeFileSync(file, writeCard(readFileSync(file, "utf8"), pages));
    return 0;
  }
  const command = COMMANDS[verb];
  if (command === undefined) {
    console.error(USAGE);
    return 2;
  }
  const parse = await loadParser(root).catch(() => null);
  const results = (names.length > 0 ? names : listPages(root)).map((name) =>
    run(command, name, parse),
  );
  return results.every(Boolean) ? 0 : 1;
}

process.stdout.on("error", () => process.exit());
process.exitCode = await main(process.argv.slice(2));
