import { type Tokens, tokenize } from "../../text/index.js";
import { type Content, hashWord, readContent } from "./content.js";
import { isSign } from "./credit.js";
import { readDay } from "./dateline.js";
import type { Line } from "./line.js";
import type { Words } from "./words.js";

/**
 * What speaks for and against a paragraph after a title being the title's own, in log-odds, as fitted
 * by `scripts/split/fit-kinship.ts` to titles with their own paragraphs and with those of others.
 */
export const KINSHIP_WEIGHTS = {
  bias: 3.2,
  /** Pairs of words that both have, one and more. */
  pair: 1.7,
  pairs: 2,
  /** Times the share of the title's words that the paragraph has. */
  covered: 3.1,
  nothing: -1,
  otherNumbers: -0.9,
  otherNames: -1,
  /** Times the share of the title's topics that the paragraph is of. */
  topics: 1.1,
  otherTopics: -1.6,
  dateline: -0.8,
  day: -0.2,
  referring: 0.4,
  /** "Hội Nông dân tỉnh …": a body opens it, which the title does not name. */
  actor: -1.6,
  /** A paragraph of the list stands without a title. */
  loose: -0.9,
  /** A title of the list stands alone where no paragraph follows: who lists so shows it there. */
  lone: 1.3,
  /** What opens a story of the list is a link, and the paragraph is none; set by hand. */
  linked: 2,
  /** Three titles and more of the list have a paragraph behind them. */
  regular: 0.8,
} as const;

export type KinshipSign = Exclude<keyof typeof KINSHIP_WEIGHTS, "bias">;

/** How the stories of a list are written, the pair in question left aside. */
export interface ListHabit {
  readonly loose: boolean;
  readonly lone: boolean;
  readonly regular: boolean;
  readonly linked: boolean;
}

/** A story of its own says when it was within so many tokens. */
const DAY_WITHIN = 32;
/** The comma behind a day stands within so many tokens. */
const DAY_TOKENS = 12;

/** Tells whether a paragraph belongs to the title before it, by their words. */
export class Kinship {
  readonly #contents = new Map<Line, Content>();
  /** The publisher's own place, which all its stories may name. */
  readonly #home: readonly number[];

  constructor(
    readonly tokens: Tokens,
    readonly words: Words,
    home: string | null,
  ) {
    this.#home = hashesOf(home ?? "", words);
  }

  /** Whether the paragraph is the title's own. */
  owns(title: Line, paragraph: Line, habit: ListHabit): boolean {
    let score: number = KINSHIP_WEIGHTS.bias;
    for (const [sign, value] of this.observe(title, paragraph, habit)) {
      score += KINSHIP_WEIGHTS[sign] * value;
    }
    return score > 0;
  }

  /** The signs that hold, with their values. */
  observe(title: Line, paragraph: Line, habit: ListHabit): Map<KinshipSign, number> {
    const signs = new Map<KinshipSign, number>();
    const see = (sign: KinshipSign, value: boolean | number) => {
      if (value) signs.set(sign, Number(value));
    };
    const [named, told] = [this.#contentOf(title), this.#contentOf(paragraph)];
    this.#seeWords(named, told, see);
    this.#seeTopics(named, told, see);
    see(
      "otherNumbers",
      differ([...named.numbers], [...told.numbers], (a, b) => a === b),
    );
    see(
      "otherNames",
      differ(named.names, told.names, (a, b) => a.includes(b) || b.includes(a)),
    );
    see("dateline", paragraph.dateline !== null);
    see("day", paragraph.dateline === null && this.#saysDay(paragraph));
    see("referring", this.#refers(paragraph));
    see("actor", this.words.bodies.match(this.tokens, this.#subjectOf(paragraph)) !== null);
    see("loose", habit.loose);
    see("lone", habit.lone);
    see("regular", habit.regular);
    see("linked", habit.linked);
    return signs;
  }

  #seeWords(named: Content, told: Content, see: See): void {
    const pairs = count(named.pairs, told.pairs);
    const shared = count(named.words, told.words);
    see(pairs > 1 ? "pairs" : "pair", pairs > 0);
    see("nothing", shared === 0 && named.words.size > 0);
    see("covered", named.words.size === 0 ? 0 : shared / named.words.size);
  }

  #seeTopics(named: Content, told: Content, see: See): void {
    if (named.topics.size === 0) return;
    const shared = count(named.topics, told.topics);
    see("topics", shared / named.topics.size);
    see("otherTopics", shared === 0 && told.topics.size > 0);
  }

  /** "Công ty … vào hồi 11h ngày 1/10", "vừa". */
  #saysDay({ head, to }: Line): boolean {
    const { tokens, words } = this;
    const end = Math.min(to - 2, head + DAY_WITHIN);
    for (let at = head; at < end; at++) {
      if (readDay(tokens, at) !== null || words.recent.match(tokens, at) !== null) return true;
    }
    return false;
  }

  /** "Vụ việc …", "Chiều 12/5, dự hội nghị có …": it speaks of what the title has named. */
  #refers(paragraph: Line): boolean {
    const { tokens, words } = this;
    if (words.referring.match(tokens, paragraph.head) !== null) return true;
    return words.attendance.match(tokens, this.#subjectOf(paragraph)) !== null;
  }

  /** Where the sentence goes on behind its day: "Chiều 12/5, …"; its head where it says none. */
  #subjectOf({ dateline, head, to }: Line): number {
    if (dateline === null) return head;
    const end = Math.min(to - 1, head + DAY_TOKENS);
    for (let at = head; at < end; at++) if (isSign(this.tokens, at, ",")) return at + 1;
    return head;
  }

  #contentOf(line: Line): Content {
    let content = this.#contents.get(line);
    if (content === undefined) {
      content = readContent(this.tokens, line, this.words, this.#home);
      this.#contents.set(line, content);
    }
    return content;
  }
}

type See = (sign: KinshipSign, value: boolean | number) => void;

function count(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared++;
  return shared;
}

/** Whether both have some, and none of one is like one of the other. */
function differ(
  some: readonly string[],
  others: readonly string[],
  alike: (one: string, other: string) => boolean,
): boolean {
  if (some.length === 0 || others.length === 0) return false;
  return !some.some((one) => others.some((other) => alike(one, other)));
}

function hashesOf(name: string, words: Words): number[] {
  const tokens = tokenize(name, words.vocabulary);
  return Array.from({ length: tokens.count }, (_, at) => hashWord(tokens, at));
}
