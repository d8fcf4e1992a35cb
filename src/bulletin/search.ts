import { type PageItem, readPage } from "../page/index.js";
import { storiesOf } from "../page/stories.js";
import type {
  Bulletin,
  CustomMention,
  Mentions,
  ParseOptions,
  Patterns,
  Span,
} from "../records.js";
import { tokenize, Vocabulary } from "../text/index.js";
import { CustomReader, compilePatterns } from "./custom.js";
import { Ids } from "./mentions.js";
import { parseBulletin } from "./parse-bulletin.js";
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
 * a pattern asks for tags.
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
  const { text, language } = page;
  const reader = new CustomReader(patterns, tokenize(text, new Vocabulary()));
  const items = storiesOf(page);
  const spans = items.map((item) => readSpans(language, item));
  if (!reader.mayMatch(spans.flat())) return null;
  const custom = compiled.needsMentions
    ? customOfBulletin(parseBulletin(source, { ...options, patterns }))
    : customOfWords(reader, spans);
  if (custom.every((records) => records.length === 0)) return null;
  return {
    text,
    items: items.map(({ role, title }, at) => ({
      role,
      title,
      sentences: reader.sentenceSpans(spans[at] ?? []),
      custom: custom[at] ?? [],
    })),
  };
}

type CustomByItem = readonly (readonly CustomMention[])[];

const customOfBulletin = (bulletin: Bulletin): CustomByItem =>
  storiesOf(bulletin).map(({ mentions }) => mentions.custom ?? []);

function customOfWords(reader: CustomReader, items: readonly (readonly Span[])[]): CustomByItem {
  const ids = new Ids();
  return items.map((spans) => reader.read(spans, NO_MENTIONS, ids));
}
