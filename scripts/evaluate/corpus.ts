/** Runs a parser over pages of the corpus and scores what it reads. */
import type { Bulletin } from "../../src/records.js";
import { completeGold } from "../gold/complete.js";
import type { CorpusPage } from "../gold/pages.js";
import type { Gold, Problem } from "../gold/shape.js";
import { type ParseBulletin, readOptions } from "../gold/text.js";
import { type PageScore, scorePage } from "./score.js";

export interface ScoredPage {
  readonly page: CorpusPage;
  readonly gold: Gold;
  /** The text as the parser read it, in which gold and verdicts count. */
  readonly text: string;
  readonly score: PageScore;
  /** What the parser did that no page should make it do: the figures count it as missed. */
  readonly notes: readonly string[];
}

const NOTHING_READ: Bulletin = {
  schema: 1,
  text: "",
  url: null,
  publisher: null,
  publishedAt: null,
  publishedAtFrom: null,
  title: null,
  language: "other",
  home: null,
  lead: null,
  teasers: [],
  persons: [],
  warnings: [],
};

/** Throws where the gold file itself is malformed: no figure can be had then. */
export function scoreCorpusPage(page: CorpusPage, parse: ParseBulletin): ScoredPage {
  const { parsed, notes } = read(page, parse);
  const { gold, problems } = completeGold(page.json, parsed.text);
  if (gold === null) {
    const errors = problems.map(({ place, message }) => `${place}: ${message}`);
    throw new Error(
      `${page.name}: the gold is malformed, run gold.ts check\n  ${errors.join("\n  ")}`,
    );
  }
  const score = scorePage(page.name, page.file === "page.html", gold, parsed);
  return { page, gold, text: parsed.text, score, notes: [...notes, ...countMissing(problems)] };
}

/** Gold texts that the parser's text does not hold: counted as missed, or a slip in the gold file. */
function countMissing(problems: readonly Problem[]): readonly string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length > 1 ? ` and ${problems.length - 1} more` : "";
  return [`not in the text as read: ${first.place}${more}`];
}

function read(
  page: CorpusPage,
  parse: ParseBulletin,
): { readonly parsed: Bulletin; readonly notes: readonly string[] } {
  try {
    return { parsed: parse(page.source, readOptions(page.json)), notes: [] };
  } catch (error) {
    return { parsed: NOTHING_READ, notes: [`parseBulletin threw: ${(error as Error).message}`] };
  }
}
