import { type Page, readPage } from "../page/index.js";
import type { Bulletin, Item, Mentions, ParseOptions } from "../records.js";
import { contradictions } from "./consistency.js";
import { CustomReader, compilePatterns } from "./custom.js";
import { BantinError } from "./error.js";
import { findInPage, type PageFindings } from "./findings.js";
import { Ids, readMentions } from "./mentions.js";
import { checkOptions } from "./options.js";
import { linkPeriods, sentenceOffsets } from "./periods.js";
import { joinPersons } from "./persons.js";
import type { Publication } from "./publication.js";
import { readSpans } from "./spans.js";

const OPTIONS = [
  "format",
  "url",
  "publishedAt",
  "publisher",
  "encoding",
  "asOf",
  "selectors",
  "patterns",
  "explain",
] as const;

/**
 * One scraped page, HTML or plain text, split into its lead story and its teasers, with the dates,
 * officials, places and figures of each. A malformed page never throws: it gives what can be read,
 * and `warnings`.
 * @throws BantinError where an argument is not of the documented form.
 */
export function parseBulletin(source: string | Uint8Array, options: ParseOptions = {}): Bulletin {
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    throw new BantinError(
      "bad-source",
      "parseBulletin reads a string or a Uint8Array: pass the page itself",
    );
  }
  checkOptions(options, OPTIONS);
  if (options.patterns !== undefined) compilePatterns(options.patterns);
  const page = readPage(source, options);
  const warnings = [...page.warnings];
  const findings = findInPage(page, options, (warning) => warnings.push(warning));
  const ids = new Ids();
  const read = findings.items.map(({ found, context }) => readMentions(found, context, ids));
  const sentences = sentenceOffsets(findings.tokens);
  const { items: mentions, persons } = joinPersons(
    read.map((item) => linkPeriods(item, page.text, sentences)),
  );
  warnings.push(...mentions.flatMap((item) => contradictions(item, page.text, sentences)));
  const items = withCustom(page, findings, mentions, ids, options);
  const lead = page.lead === null ? null : (items[0] ?? null);
  return {
    schema: 1,
    text: page.text,
    url: page.url,
    publisher: page.publisher,
    ...publishedFields(findings.publication, lead),
    title: page.title,
    language: page.language,
    home: findings.home,
    lead,
    teasers: page.lead === null ? items : items.slice(1),
    persons,
    warnings,
    ...(options.explain === true
      ? { trace: { blocks: page.blocks, mentions: read.flatMap(({ traces }) => traces) } }
      : {}),
  };
}

/** The items with their mentions, and what the user's own patterns find in them. */
function withCustom(
  page: Page,
  { items, tokens }: PageFindings,
  mentions: readonly Mentions[],
  ids: Ids,
  { patterns }: ParseOptions,
): Item[] {
  const reader = patterns === undefined ? null : new CustomReader(patterns, tokens);
  return items.map(({ item }, index) => {
    const known = mentions[index] as Mentions;
    if (reader === null) return { ...item, mentions: known };
    const custom = reader.read(readSpans(page.language, item), known, ids);
    return { ...item, mentions: { ...known, custom } };
  });
}

/** What the page or the caller says; else the first day that the lead tells of, with its year. */
function publishedFields(
  publication: Publication,
  lead: Item | null,
): Pick<Bulletin, "publishedAt" | "publishedAtFrom"> {
  if (publication.publishedAt !== null) {
    return { publishedAt: publication.publishedAt, publishedAtFrom: publication.from };
  }
  const told = lead?.mentions.dates.find(
    (date) => date.kind === "point" && date.precision === "day" && date.start !== null,
  );
  return told?.start
    ? { publishedAt: told.start, publishedAtFrom: "inferred" }
    : { publishedAt: null, publishedAtFrom: null };
}
