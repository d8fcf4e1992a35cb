import { type Page, type PageItem, readPage } from "../page/index.js";
import { storiesOf } from "../page/stories.js";
import type { CustomMention, Mentions, ParseOptions, Patterns, Span } from "../records.js";
import { tokenize, Vocabulary } from "../text/index.js";
import { CustomReader, compilePatterns } from "./custom.js";
import { findInPage, type ItemFindings } from "./findings.js";
import { Ids, readMentions } from "./mentions.js";
import { sourceWords } from "./source-words.js";
import { readSpans } from "./spans.js";

/** A story of a page with what patterns match in it. */
export interface SearchedItem {
  readonly role: PageItem["role"];
  readonly title: string | null;
  /** Every sentence that was read, in text order. */
  readonly sentences: readonly Span[];
  readonly custom: readonly CustomMention[];
}

export interface SearchedPage {
  readonly text: string;
  /** The lead, where there is one, then the teasers. */
  readonly items: readonly SearchedItem[];
}

const NO_MENTIONS: Mentions = { dates: [], officials: [], locations: [], statistics: [] };

/**
 * What patterns match in a page, as `parseBulletin` finds it, without reading more than that takes: a
 * page without the words that they need is not split into stories, and records are read only where
 * a pattern asks for tags, of the stories that hold its words.
 * @returns null where nothing matches.
 * @throws BantinError where a pattern is not of the match syntax.
 */
export function searchPage(
  source: string | Uint8Array,
  patterns: Patterns,
  options: ParseOptions,
): SearchedPage | null {
  const compiled = compilePatterns(patterns);
  const words = sourceWords(source, options);
  if (words !== null && !compiled.mayMatch(words)) return null;
  const page = readPage(source, options);
  const reader = new CustomReader(patterns, tokenize(page.text, new Vocabulary()));
  const stories = storiesOf(page).map((item) => ({ item, spans: readSpans(page.language, item) }));
  const mayHold = stories.map(({ spans }) => reader.mayMatch(spans));
  if (!mayHold.includes(true)) return null;
  const mentionsOf = compiled.needsMentions ? mentionsReader(page, options) : () => NO_MENTIONS;
  const ids = new Ids();
  const items = stories.map(({ item: { role, title }, spans }, at) => ({
    role,
    title,
    sentences: reader.sentenceSpans(spans),
    custom: mayHold[at] ? reader.read(spans, mentionsOf(at), ids) : [],
  }));
  return items.some(({ custom }) => custom.length > 0) ? { text: page.text, items } : null;
}

/** Gives the mentions of a story by its number on the page. */
function mentionsReader(page: Page, options: ParseOptions): (story: number) => Mentions {
  const { items } = findInPage(page, options, () => {});
  const ids = new Ids();
  return (story) => {
    const { found, context } = items[story] as ItemFindings;
    return readMentions(found, context, ids).mentions;
  };
}
