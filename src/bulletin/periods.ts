import type { DateMention, Mentions, StatisticMention } from "../records.js";
import { sentenceStarts, type Tokens } from "../text/index.js";

/** Kinds of date that a figure can hold for. */
const PERIOD_KINDS: ReadonlySet<DateMention["kind"]> = new Set([
  "point",
  "range",
  "duration",
  "same-period",
]);

/**
 * Ties each figure to the date it holds for: the nearest that stands before it in its sentence,
 * else the first that stands after it there.
 */
export function linkPeriods(mentions: Mentions, sentences: Uint32Array): Mentions {
  const dates = mentions.dates.filter(({ kind }) => PERIOD_KINDS.has(kind));
  if (dates.length === 0 || mentions.statistics.length === 0) return mentions;
  let next = 0;
  const statistics = mentions.statistics.map((statistic) => {
    while (next < dates.length && starts(dates[next]) <= statistic.span.start) next++;
    const period = periodOf(statistic, dates[next - 1], dates[next], sentences);
    return period === null ? statistic : { ...statistic, period };
  });
  return { ...mentions, statistics };
}

const starts = (date: DateMention | undefined): number => date?.span.start ?? 0;

function periodOf(
  { span }: StatisticMention,
  before: DateMention | undefined,
  after: DateMention | undefined,
  sentences: Uint32Array,
): string | null {
  const sentence = sentenceAt(sentences, span.start);
  const inSentence = (date: DateMention | undefined) =>
    date !== undefined && sentenceAt(sentences, date.span.start) === sentence;
  if (inSentence(before)) return before?.id ?? null;
  return inSentence(after) ? (after?.id ?? null) : null;
}

/** Where the sentences of a text begin. */
export function sentenceOffsets(tokens: Tokens): Uint32Array {
  return sentenceStarts(tokens).map((at) => tokens.start(at));
}

/** The number of the sentence that an offset lies in. */
function sentenceAt(sentences: Uint32Array, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
