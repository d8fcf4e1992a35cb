import type { Context } from "../mentions/index.js";
import { type Page, type PageItem, readPage } from "../page/index.js";
import { storiesOf } from "../page/stories.js";
import type { Bulletin, Item, Mentions, MentionTrace, ParseOptions, Warning } from "../records.js";
import { type Tokens, tokenize } from "../text/index.js";
import { contradictions } from "./consistency.js";
import { CustomReader, compilePatterns } from "./custom.js";
import { scanner } from "./drafts.js";
import { BantinError } from "./error.js";
import { homeOf } from "./home.js";
import { type FoundMentions, findIn, Ids, readMentions, referenceFrom } from "./mentions.js";
import { checkOptions } from "./options.js";
import { linkPeriods, sentenceOffsets } from "./periods.js";
import { joinPersons } from "./persons.js";
import { latestLine, type Publication, publicationOf, referenceOf } from "./publication.js";
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

/** An item with the rules that fired in it. */
interface ReadItem {
  readonly item: PageItem;
  readonly found: FoundMentions;
}

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
  const tokens = tokenize(page.text, scanner().vocabulary);
  const items = storiesOf(page).map((item) => ({ item, found: findInItem(page, item, tokens) }));
  return assemble(page, items, tokens, options);
}

function findInItem(page: Page, item: PageItem, tokens: Tokens): FoundMentions {
  return findIn(tokens, readSpans(page.language, item));
}

function assemble(
  page: Page,
  items: readonly ReadItem[],
  tokens: Tokens,
  options: ParseOptions,
): Bulletin {
  const warnings: Warning[] = [...page.warnings];
  const all = items.flatMap(({ found }) => found);
  const listed = latestLine(items.map(({ item }) => item));
  const everywhere = listed ?? referenceFrom(all, null, tokens);
  const publication = publicationOf(page, options);
  const context: Context = {
    tokens,
    reference: publication.reference ?? everywhere,
    asOf: options.asOf?.slice(0, 10) ?? publication.reference?.day ?? everywhere?.day ?? null,
    home: null,
    warn: (code, message, start, end) =>
      warnings.push({
        code,
        message,
        span: { start: tokens.start(start), end: tokens.end(end - 1) },
      }),
  };
  const home = homeOf(
    page,
    items.map(({ found }) => found),
    context,
  );
  const ids = new Ids();
  const read = items.map(({ item, found }) => {
    const reference =
      referenceOf(item, publication) ?? listed ?? referenceFrom(found, everywhere, tokens);
    return readMentions(found, { ...context, home, reference }, ids);
  });
  const sentences = sentenceOffsets(tokens);
  const { items: mentions, persons } = joinPersons(
    read.map((item) => linkPeriods(item.mentions, page.text, sentences)),
  );
  warnings.push(...mentions.flatMap((item) => contradictions(item, page.text, sentences)));
  const reader = options.patterns === undefined ? null : new CustomReader(options.patterns, tokens);
  const complete = items.map(({ item }, index) => {
    const known = mentions[index] as Mentions;
    if (reader === null) return { ...item, mentions: known };
    const custom = reader.read(readSpans(page.language, item), known, ids);
    return { ...item, mentions: { ...known, custom } };
  });
  const lead = page.lead === null ? null : (complete[0] ?? null);
  return {
    schema: 1,
    text: page.text,
    url: page.url,
    publisher: page.publisher,
    ...publishedFields(publication, lead),
    title: page.title,
    language: page.language,
    home,
    lead,
    teasers: page.lead === null ? complete : complete.slice(1),
    persons,
    warnings,
    ...(options.explain === true ? { trace: { blocks: page.blocks, mentions: traces(read) } } : {}),
  };
}

const traces = (read: readonly { readonly traces: readonly MentionTrace[] }[]) =>
  read.flatMap((item) => item.traces);

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
