import type { Mentions, OfficialMention, Span, StatisticMention } from "../records.js";
import { foldWord, readWords, type Tokens, tokenize, Vocabulary } from "../text/index.js";
import { SCALE_WORDS } from "../text/lexicon.js";
import { isNumber } from "./numbers.js";
import { type Chunk, chunkLabel, type Tag } from "./tags.js";

const SCALES: ReadonlySet<string> = new Set(SCALE_WORDS.map(([word]) => foldWord(word)));

/** Tokens `start` to before `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the mentions of a text say of its tokens. */
export class Labels {
  readonly #tokens: Tokens;
  readonly #chunks = new Map<number, string[]>();
  readonly #tags = new Map<number, Set<Tag>>();

  constructor(tokens: Tokens, items: readonly Mentions[]) {
    this.#tokens = tokens;
    for (const { dates, officials, locations, statistics } of items) {
      for (const { id, span } of dates) this.#mark("Date", id, this.#range(span));
      for (const official of officials) this.#markOfficial(official);
      for (const { id, span } of locations) this.#mark("Location", id, this.#range(span));
      for (const statistic of statistics) this.#markStatistic(statistic);
    }
  }

  /** The wholes that a token is part of. */
  chunks(at: number): readonly string[] {
    return this.#chunks.get(at) ?? [];
  }

  tags(at: number): Iterable<Tag> {
    return this.#tags.get(at) ?? [];
  }

  #range({ start, end }: Span): Range {
    return { start: this.#tokens.at(start), end: this.#tokens.at(end) };
  }

  #mark(chunk: Chunk, id: string, range: Range): void {
    const label = chunkLabel(chunk, id);
    for (let at = range.start; at < range.end; at++) {
      const labels = this.#chunks.get(at);
      if (labels === undefined) this.#chunks.set(at, [label]);
      else labels.push(label);
    }
    this.#tag(chunk, range);
  }

  #tag(tag: Tag, { start, end }: Range): void {
    for (let at = start; at < end; at++) {
      const tags = this.#tags.get(at);
      if (tags === undefined) this.#tags.set(at, new Set([tag]));
      else tags.add(tag);
    }
  }

  #markOfficial(official: OfficialMention): void {
    const whole = this.#range(official.span);
    this.#mark("Official", official.id, whole);
    const positions = official.positions.map(({ span }) => this.#range(span));
    positions.forEach((range, number) => {
      this.#mark("Position", `${official.id}.${number}`, range);
    });
    const name = official.name === null ? null : this.#find(official.name, whole, positions);
    if (name !== null) this.#mark("Person", official.id, name);
  }

  /** Where a name stands in a mention: records give it in canonical spelling, and without its place. */
  #find(name: string, within: Range, positions: readonly Range[]): Range | null {
    const wanted = wordsOf(name);
    let found: Range | null = null;
    for (let at = within.start; at + wanted.length <= within.end; at++) {
      if (!wanted.every((word, step) => foldWord(this.#tokens.slice(at + step)) === word)) continue;
      const range = { start: at, end: at + wanted.length };
      // "Chủ tịch xã Hòa Bình, ông Hòa": a name inside an office is a place's.
      if (positions.every(({ start, end }) => at < start || at >= end)) return range;
      found ??= range;
    }
    return found;
  }

  #markStatistic({ id, span, unit, counted }: StatisticMention): void {
    const whole = this.#range(span);
    this.#mark("Statistic", id, whole);
    const numbers = this.#numbers(whole);
    for (const range of numbers) this.#tag("Number", range);
    const last = numbers.at(-1);
    if (last === undefined || unit === null) return;
    const length = counted === null ? whole.end - last.end : wordsOf(unit).length;
    this.#tag("Unit", { start: last.end, end: Math.min(last.end + length, whole.end) });
  }

  /**
   * The numbers of a figure, with their scale: "1,2 tỷ"; where it has no digits its first words that
   * make one, "hai mươi". Further words may be others: "triệu đồng/năm" has no five.
   */
  #numbers({ start, end }: Range): Range[] {
    const tokens = this.#tokens;
    const numbers: Range[] = [];
    for (let at = start; at < end; at++) {
      if (!isNumber(tokens, at)) continue;
      const to = this.#scaleEnd(at + 1, end);
      numbers.push({ start: at, end: to });
      at = to - 1;
    }
    if (numbers.length > 0) return numbers;
    for (let at = start; at < end; at++) {
      const words = readWords(tokens, at);
      if (words !== null) return [{ start: at, end: this.#scaleEnd(words.end, end) }];
    }
    return [];
  }

  #scaleEnd(from: number, most: number): number {
    let end = Math.min(from, most);
    while (end < most && SCALES.has(foldWord(this.#tokens.slice(end)))) end++;
    return end;
  }
}

function wordsOf(text: string): string[] {
  const tokens = tokenize(text, new Vocabulary());
  return Array.from({ length: tokens.count }, (_, at) => foldWord(tokens.slice(at)));
}
