import { extract } from "../bulletin/extract.js";
import { storiesOf } from "../page/stories.js";
import { Labels, type PlacedTerm, readTerms } from "../patterns/index.js";
import type { Bulletin, ExtractOptions, Mentions } from "../records.js";
import { canonicalize, sentenceStarts, type Tokens, tokenize, Vocabulary } from "../text/index.js";
import type { DocumentTerm, TermDocument } from "./host.js";

/** The records of a whole document, each kind in text order. */
export type Records = Pick<Mentions, "dates" | "officials" | "locations" | "statistics">;

export const NO_RECORDS: Records = { dates: [], officials: [], locations: [], statistics: [] };

export interface ReadDocument {
  readonly document: TermDocument;
  readonly records: Records;
}

/** The terms and records of a text, which stays as it is: offsets count in it as given. */
export function readText(text: string, options: ExtractOptions): ReadDocument {
  const records = extract(text, options);
  const canonical = canonicalize(text);
  const tokens = tokenize(canonical.text, new Vocabulary());
  const told = canonical.text === text ? records : extract(canonical.text, options);
  const sentences = sentenceTerms(tokens, [told]).map((terms) =>
    terms.map((term) => ({
      ...term,
      start: canonical.toSource(term.start),
      end: canonical.toSource(term.end),
    })),
  );
  return { document: toDocument(text, sentences), records };
}

/** The terms of a page's whole text, with the records of its stories. */
export function readBulletin(bulletin: Bulletin): ReadDocument {
  const { text } = bulletin;
  const items = storiesOf(bulletin).map(({ mentions }) => mentions);
  const tokens = tokenize(text, new Vocabulary());
  const records = {
    dates: items.flatMap(({ dates }) => dates),
    officials: items.flatMap(({ officials }) => officials),
    locations: items.flatMap(({ locations }) => locations),
    statistics: items.flatMap(({ statistics }) => statistics),
  };
  return { document: toDocument(text, sentenceTerms(tokens, items)), records };
}

/** Terms of a text that is put into a document: what their form tells, and no records. */
export function readDocument(text: string): TermDocument {
  const canonical = canonicalize(text).text;
  return toDocument(canonical, sentenceTerms(tokenize(canonical, new Vocabulary()), []));
}

/** A text split into terms, as written. */
export const termTexts = (text: string): string[] =>
  readDocument(text).flatMap((terms) => terms.map((term) => term.text));

function sentenceTerms(tokens: Tokens, items: readonly Mentions[]): PlacedTerm[][] {
  const labels = new Labels(tokens, items);
  const starts = sentenceStarts(tokens);
  return Array.from(starts, (from, at) =>
    readTerms(tokens, from, starts[at + 1] ?? tokens.count, labels),
  ).filter((terms) => terms.length > 0);
}

/** Every character of the text stands in a term or in the white space around one. */
function toDocument(text: string, sentences: readonly (readonly PlacedTerm[])[]): TermDocument {
  const following = sentences.flat().map(({ start }) => start);
  let number = 0;
  return sentences.map((terms) =>
    terms.map(({ start, end, normal, key, tags, chunks }): DocumentTerm => {
      const pre = number === 0 ? text.slice(0, start) : "";
      const post = text.slice(end, following[++number] ?? text.length);
      return { text: text.slice(start, end), pre, post, normal, key, chunks, tags: new Set(tags) };
    }),
  );
}
