import { Shape, type Tokens } from "../../text/index.js";
import { hashWord, isEmpty, joinHashes } from "./content.js";
import { readDay } from "./dateline.js";
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
  /** How many lines have a word or a pair of words; counted when first asked for. */
  #lines: ReadonlyMap<number, number> | null = null;

  constructor(
    readonly tokens: Tokens,
    readonly words: Words,
    readonly page: readonly Line[],
  ) {}

  /**
   * Whether the paragraph after a title is another story: it says when, who or where, and shares with
   * the title neither a pair of words nor a word that tells. So stand 6 of 168 paragraphs to their own
   * titles, all of one field of life with them, and 16 of 19 to the title of another story, 7 of one
   * field, each in a `loose` list, where paragraphs stand without a title elsewhere too.
   */
  standsAlone(title: Line, paragraph: Line, loose: boolean): boolean {
    const { tokens, words } = this;
    if (title.words < LEAST_WORDS || words.referring.match(tokens, paragraph.head)) return false;
    if (!this.#isDated(paragraph) || !this.#names(paragraph)) return false;
    if (this.#share(title, paragraph)) return false;
    return loose || (this.#fieldsOf(title) & this.#fieldsOf(paragraph)) === 0;
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

  #share(title: Line, paragraph: Line): boolean {
    const told = new Set(this.#contentOf(paragraph));
    this.#lines ??= this.#count();
    for (const content of this.#contentOf(title)) {
      if (told.has(content) && (this.#lines.get(content) ?? 0) <= MOST_LINES) return true;
    }
    return false;
  }

  #count(): Map<number, number> {
    const lines = new Map<number, number>();
    for (const line of this.page) {
      for (const content of new Set(this.#contentOf(line))) {
        lines.set(content, (lines.get(content) ?? 0) + 1);
      }
    }
    return lines;
  }

  /** The words that tell of a subject, and the pairs of them. */
  #contentOf({ head, to }: Line): number[] {
    const { tokens, words } = this;
    const content: number[] = [];
    const end = Math.min(to, head + COMPARED);
    let before = 0;
    for (let at = head; at < end; at++) {
      const long = tokens.end(at) - tokens.start(at) > 1;
      const word = long && !isEmpty(tokens, at, words) ? hashWord(tokens, at) : 0;
      if (word !== 0) content.push(word);
      if (word !== 0 && before !== 0) content.push(joinHashes(before, word));
      before = word;
    }
    return content;
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
