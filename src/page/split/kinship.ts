import { Shape, type Tokens } from "../../text/index.js";
import { hashWord, isEmpty, joinHashes } from "./content.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/** Words compared in a paragraph: its title speaks of its beginning. */
const COMPARED = 120;
/** A title this short need not share a word with its paragraph. */
const LEAST_WORDS = 5;
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
   * Whether the paragraph after a title is another story: it opens as one, says who or where, and
   * shares with the title neither a pair of words nor a word that tells. So stand 4 of 192 paragraphs
   * to their own titles, and 5 of 7 to the title of another story right before them.
   */
  standsAlone(title: Line, paragraph: Line): boolean {
    const { tokens, words } = this;
    if (title.words < LEAST_WORDS || words.referring.match(tokens, paragraph.head)) return false;
    if (!this.#opensOwn(paragraph) || !this.#names(paragraph)) return false;
    const told = new Set(this.#contentOf(paragraph));
    this.#lines ??= this.#count();
    for (const content of this.#contentOf(title)) {
      if (told.has(content) && (this.#lines.get(content) ?? 0) <= MOST_LINES) return false;
    }
    return true;
  }

  #opensOwn({ dateline, head }: Line): boolean {
    return dateline !== null || this.words.storyOpeners.match(this.tokens, head) !== null;
  }

  /** A capital that does not open a sentence: a person, a place or a body. */
  #names({ head, to }: Line): boolean {
    const { tokens } = this;
    for (let at = head + 1; at < to; at++) {
      if (tokens.capitalized(at) && tokens.shape(at - 1) !== Shape.Sign) return true;
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
}
