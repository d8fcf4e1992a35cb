import { decode, repair } from "../page/encoding/index.js";
import { detectFormat } from "../page/format.js";
import type { ParseOptions } from "../records.js";
import { canonicalize } from "../text/index.js";

/** Signs that canonical text does not hold, inside of words too, and the Ð that it writes as Đ. */
const INSIDE_WORDS = /[\u00ad\u00d0\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0]/;
/** An entity that may be a letter, or vanish inside of a word. */
const LETTER_ENTITY =
  /&(?!(?:nbsp|amp|quot|lt|gt|apos|[lr][ds]quo|[nm]dash|hellip|bull|copy|laquo|raquo|middot|#160|#39|#34)\b)[#a-z]/i;
/** What makes a tag of a "<": before anything else it is text. */
const TAG_OPENING = /[a-z/!?]/i;

/**
 * The words of a page's source, without reading the page: every word of the page stands in it as
 * canonical text has it, though others may too, and tags leave no space. Null where only reading tells.
 */
export function sourceWords(
  source: string | Uint8Array,
  { encoding, format }: ParseOptions,
): string | null {
  const text = typeof source === "string" ? repair(source) : decode(source, encoding).text;
  const isMarkup = (format ?? detectFormat(text)) === "html";
  if (isMarkup && LETTER_ENTITY.test(text)) return null;
  const words = isMarkup ? withoutTags(text) : text;
  // White space may stay as it is, which spares most pages the rewriting.
  return INSIDE_WORDS.test(words) ? canonicalize(words).text : words.normalize("NFC");
}

/** A word may run on over tags: "<b>H</b>òa". */
function withoutTags(markup: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = markup.indexOf("<"); at >= 0; at = markup.indexOf("<", Math.max(at + 1, from))) {
    if (!TAG_OPENING.test(markup[at + 1] ?? "")) continue;
    const end = markup.indexOf(">", at);
    if (end < 0) break;
    pieces.push(markup.slice(from, at));
    from = end + 1;
  }
  pieces.push(markup.slice(from));
  return pieces.join("");
}
