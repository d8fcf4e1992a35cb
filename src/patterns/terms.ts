import {
  canonicalSpelling,
  foldWord,
  readDigits,
  readRoman,
  Shape,
  type Tokens,
} from "../text/index.js";
import type { Labels } from "./labels.js";
import { isNumber } from "./numbers.js";
import type { Tag } from "./tags.js";
import type { Term } from "./term.js";

/** A term with its place in the text: UTF-16 code units, `end` exclusive. */
export interface PlacedTerm extends Term {
  readonly start: number;
  readonly end: number;
}

/** The token after the term that begins at a token: a number with its marks ("12.579,5") is one term. */
export function termEnd(tokens: Tokens, at: number): number {
  return readDigits(tokens, at)?.end ?? at + 1;
}

/** The terms of one sentence, tokens `from` to before `to`; line ends are none. */
export function readTerms(tokens: Tokens, from: number, to: number, labels: Labels): PlacedTerm[] {
  const terms: PlacedTerm[] = [];
  for (let at = from, end = at; at < to; at = end) {
    end = Math.min(termEnd(tokens, at), to);
    if (tokens.shape(at) === Shape.Newline) continue;
    const text = tokens.slice(at, end);
    const chunks = labels.chunks(at);
    const tags = new Set<string>(labels.tags(at));
    for (const tag of shapeTags(tokens, at, at === from, tags)) tags.add(tag);
    terms.push({
      text,
      normal: normalForm(text),
      key: foldWord(text),
      tags,
      chunks,
      start: tokens.start(at),
      end: tokens.end(end - 1),
    });
  }
  return terms;
}

/** @example normalForm("HOÀ") === "hòa" */
export const normalForm = (text: string): string => canonicalSpelling(text).toLowerCase();

/** What a token's form tells, beside what the mentions around it have told. */
function* shapeTags(
  tokens: Tokens,
  at: number,
  opensSentence: boolean,
  told: ReadonlySet<string>,
): Generator<Tag> {
  const shape = tokens.shape(at);
  if (isNumber(tokens, at)) yield "Number";
  if (shape === Shape.Sign && !told.has("Unit")) yield "Punctuation";
  if (isAcronym(tokens, at)) yield "Acronym";
  const isName = told.has("Person") || told.has("Location");
  if (tokens.capitalized(at) && (isName || !opensSentence)) yield "ProperNoun";
}

/** What a word of a heading in capitals looks like, its tone left out: "QUAN" of "CƠ QUAN". */
const SYLLABLE =
  /^(?:ngh?|nh|g[hi]|[ckpt]h|tr|qu|[bcdđghklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(?:ch|n[gh]|[cmnpt])?\d?$/;

/** "UBND", "GRDP"; a heading in capitals and "quý III" have none. */
function isAcronym(tokens: Tokens, at: number): boolean {
  if (tokens.shape(at) !== Shape.Upper) return false;
  const text = tokens.slice(at);
  if (text.length < 2 || readRoman(text) !== null) return false;
  const isAmongCapitals = [at - 1, at + 1].some((one) => tokens.shape(one) === Shape.Upper);
  return !isAmongCapitals || !SYLLABLE.test(foldWord(text));
}
