import { Shape, type Tokens, tokenize } from "../../text/index.js";
import { hashWord, isEmpty, joinHashes } from "./content.js";
import { readDay } from "./dateline.js";
import type { Making } from "./items.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A paragraph says within so many tokens what field it is of. */
const FIELD_WITHIN = 60;
/** A story of its own says when it was within so many tokens. */
const DAY_WITHIN = 32;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 4;
/** A word that more lines of the page have does not show that two of them are one story. */
const MOST_LINES = 2;

/** Tells whether a paragraph belongs to the title before it, by the words of the whole page. */
export class Kinship {
  readonly tokens: Tokens;
  readonly words: Words;
  readonly page: readonly Line[];
  /** How many lines have a word or a pair of words; counted when first asked for. */
  #lines: ReadonlyMap<number, number> | null = null;
  /** The publisher's own place, which all its stories may name. */
  readonly #home: readonly number[];

  constructor({ tokens, words, lines, home }: Making) {
    this.tokens = tokens;
    this.words = words;
    this.page = lines;
    this.#home = hashesOf(home ?? "", words);
  }

  /**
   * Whether the paragraph after a title is another story: it says when, who or where, shares no word
   * with the title, and is of another field of life; of the same field only in a `loose` list, where
   * paragraphs stand without a title elsewhere too. On the pages for tuning that tells 17 of 21 dated
   * paragraphs after the title of another story, and wrongly 2 of 94 after their own.
   */
  standsAlone(title: Line, paragraph: Line, loose: boolean): boolean {
    const { tokens, words } = this;
    if (title.words < LEAST_WORDS || words.referring.match(tokens, paragraph.head)) return false;
    if (!this.#isDated(paragraph) || !this.#names(paragraph)) return false;
    if (this.#share(title, paragraph)) return false;
    const [named, told] = [this.#fieldsOf(title), this.#fieldsOf(paragraph)];
    return loose || ((named & told) === 0 && named !== 0 && told !== 0);
  }

  /** "Chiều 13/2, …", "Những năm qua, …", "Công ty … vào hồi 11h ngày 1/10". */
  #isDated({ dateline, head, to }: Line): boolean {
    const { tokens, words } = this;
    if (dateline !== null || words.storyOpeners.match(tokens, head) !== null) return true;
    const end = Math.min(to - 2, head + DAY_WITHIN);
    for (let at = head; at < end; at++) {
      if (readDay(tokens, at) !== null || words.recent.match(tokens, at) !== null) return true;
    }
    return false;
  }

  /** A capital that does not open a sentence: a person, a place or a body. */
  #names({ head, to }: Line): boolean {
    const { tokens } = this;
    for (let at = head + 1; at < to; at++) {
      if (tokens.capitalized(at) && tokens.shape(at - 1) !== Shape.Sign) return true;
    }
    return false;
  }

  /** Whether the two share a pair of words, or a word that few lines of the page have. */
  #share(title: Line, paragraph: Line): boolean {
    const told = this.#contentOf(paragraph);
    this.#lines ??= this.#count();
    for (const [content, isPair] of this.#contentOf(title)) {
      if (!told.has(content)) continue;
      if (isPair || (this.#lines.get(content) ?? 0) <= MOST_LINES) return true;
    }
    return false;
  }

  #count(): Map<number, number> {
    const lines = new Map<number, number>();
    for (const line of this.page) {
      for (const content of this.#contentOf(line).keys()) {
        lines.set(content, (lines.get(content) ?? 0) + 1);
      }
    }
    return lines;
  }

  /** The words that tell of a subject, and the pairs of them, each with whether it is a pair. */
  #contentOf({ head, to }: Line): Map<number, boolean> {
    const { tokens, words } = this;
    const content = new Map<number, boolean>();
    const end = Math.min(to, head + COMPARED);
    let before = 0;
    for (let at = head; at < end; at++) {
      if (this.#isHome(at)) {
        at += this.#home.length - 1;
        before = 0;
        continue;
      }
      const long = tokens.end(at) - tokens.start(at) > 1;
      const word = long && !isEmpty(tokens, at, words) ? hashWord(tokens, at) : 0;
      if (word !== 0) content.set(word, false);
      if (word !== 0 && before !== 0) content.set(joinHashes(before, word), true);
      before = word;
    }
    return content;
  }

  #isHome(at: number): boolean {
    const { tokens } = this;
    return (
      this.#home.length > 0 &&
      tokens.capitalized(at) &&
      this.#home.every(
        (word, next) => at + next < tokens.count && hashWord(tokens, at + next) === word,
      )
    );
  }

  /** The fields of life that a line speaks of, a bit each. */
  #fieldsOf({ head, to }: Line): number {
    const { tokens, words } = this;
    const end = Math.min(to, head + FIELD_WITHIN);
    let fields = 0;
    for (let at = head; at < end; ) {
      const entry = words.fields.match(tokens, at);
      if (entry !== null) fields |= entry.value;
      at = entry?.end ?? at + 1;
    }
    return fields;
  }
}

function hashesOf(name: string, words: Words): number[] {
  const tokens = tokenize(name, words.vocabulary);
  return Array.from({ length: tokens.count }, (_, at) => hashWord(tokens, at));
}
