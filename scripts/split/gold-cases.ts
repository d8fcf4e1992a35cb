/** The text pages of the corpus that are kept for tuning, as cases of the splitter. */

import { parseBulletin } from "../../src/index.js";
import { storiesOf } from "../../src/page/stories.js";
import { completeGold } from "../gold/complete.js";
import { listPages, readPage } from "../gold/pages.js";
import type { Gold } from "../gold/shape.js";
import { readText } from "../gold/text.js";
import type { CaseLine, SplitCase } from "./cases.js";

export function goldCases(root: string): SplitCase[] {
  return listPages(root).flatMap((name) => {
    const page = readPage(root, name);
    if (page.file !== "page.txt") return [];
    const text = readText(page, parseBulletin);
    const { gold } = completeGold(page.json, text);
    if (gold?.part !== "tune") return [];
    return [{ name, url: gold.options.url ?? null, text, lines: linesOf(text, gold) }];
  });
}

function linesOf(text: string, gold: Gold): CaseLine[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const end = start + line.length;
    const read = readLine(line, { start, end }, gold);
    start = end + 1;
    return read;
  });
}

/** The part of a line that no paragraph covers is not known: a date, a heading or residue. */
function readLine(text: string, place: { start: number; end: number }, gold: Gold): CaseLine {
  const first = gold.lead === null ? 1 : 0;
  const found = storiesOf(gold).flatMap(({ paragraphs }, at) =>
    paragraphs
      .filter(({ span }) => span.start < place.end && span.end > place.start)
      .map(({ kind }) => ({ part: kind, item: at + first })),
  );
  const { part, item } = found[0] ?? { part: "?", item: -1 };
  return { part, item, text, paragraph: text, credit: null, names: [], organization: null };
}
