import type { DateMention, Mentions, Span, StatisticMention } from "../records.js";
import { countUpTo, sentenceStarts, type Tokens } from "../text/index.js";
import type { ItemMentions } from "./mentions.js";

/** Kinds of date that a figure can hold for. */
const PERIOD_KINDS: ReadonlySet<DateMention["kind"]> = new Set([
  "point",
  "range",
  "duration",
  "same-period",
]);

/** Before a date they make it what a figure is compared with, not what it holds for. */
const BEFORE_COMPARANDS = ["so với", "so", "bằng", "hơn"] as const;
/** All that may stand between a figure and a date right behind it that is its own: "15% (năm 2021)". */
const ADJACENT: ReadonlySet<string> = new Set([
  "",
  "(",
  "vào",
  "trong",
  "của",
  "ở",
  "tại",
  "từ",
  "đến",
]);

/** A date that a figure may hold for, and the sentence it stands in. */
interface Period {
  readonly date: DateMention;
  readonly sentence: number;
  /** Whether it is named to compare with: "so với tháng trước", "cùng kỳ". */
  readonly isComparand: boolean;
}

/**
 * Ties each figure to the date it holds for, in its sentence: the date right behind it ("15% năm
 * 2021"), else the nearest before it, else the first after it. Dates that are named to compare with
 * are passed over, but for a figure that another is compared with: that one holds for them. A figure
 * in a table holds for the date in the nearest of its heads.
 */
export function linkPeriods(
  { mentions, heads }: Pick<ItemMentions, "mentions" | "heads">,
  text: string,
  sentences: Uint32Array,
): Mentions {
  if (mentions.dates.length === 0 || mentions.statistics.length === 0) return mentions;
  const periods = mentions.dates
    .filter(({ kind }) => PERIOD_KINDS.has(kind))
    .map((date) => toPeriod(date, text, sentences));
  const baselines = new Set(
    mentions.statistics.flatMap(({ comparison }) =>
      comparison?.statistic && comparison.relation !== "from-to" ? [comparison.statistic] : [],
    ),
  );
  let next = 0;
  const statistics = mentions.statistics.map((statistic) => {
    const { start } = statistic.span;
    const own = heads.get(statistic.id);
    if (own !== undefined) return { ...statistic, period: dateIn(periods, own)?.id ?? null };
    while (next < periods.length && startOf(periods[next]) <= start) next++;
    const sentence = sentenceAt(sentences, start);
    const isBaseline = baselines.has(statistic.id);
    const fits = (period: Period) => isBaseline || !period.isComparand;
    const period =
      (isBaseline ? null : adjacent(statistic, periods[next], text)) ??
      nearest(periods, next - 1, -1, sentence, fits) ??
      nearest(periods, next, 1, sentence, fits);
    return period === null ? statistic : { ...statistic, period: period.date.id };
  });
  return { ...mentions, statistics };
}

const startOf = (period: Period | undefined): number => period?.date.span.start ?? 0;

/** The first date in the first of some places that holds one; periods are in text order. */
function dateIn(periods: readonly Period[], places: readonly Span[]): DateMention | null {
  for (const { start, end } of places) {
    const before = countUpTo(periods.length, (at) => startOf(periods[at]), start - 1);
    const date = periods[before]?.date;
    if (date !== undefined && date.span.end <= end) return date;
  }
  return null;
}

function toPeriod(date: DateMention, text: string, sentences: Uint32Array): Period {
  const { start } = date.span;
  const before = text
    .slice(Math.max(0, start - 10), start)
    .trimEnd()
    .toLowerCase();
  const isComparand =
    date.kind === "same-period" ||
    BEFORE_COMPARANDS.some((word) => before === word || before.endsWith(` ${word}`));
  return { date, sentence: sentenceAt(sentences, start), isComparand };
}

function adjacent(
  { span }: StatisticMention,
  period: Period | undefined,
  text: string,
): Period | null {
  if (period === undefined || period.isComparand) return null;
  const { start } = period.date.span;
  const between = start - span.end <= 8 ? text.slice(span.end, start).trim() : null;
  return between !== null && ADJACENT.has(between) ? period : null;
}

/** How many dates are looked at on one side of a figure. */
const MOST_PASSED = 6;

/** The first fitting date of the sentence from `from` on, going by `step`. */
function nearest(
  periods: readonly Period[],
  from: number,
  step: 1 | -1,
  sentence: number,
  fits: (period: Period) => boolean,
): Period | null {
  for (let passed = 0; passed < MOST_PASSED; passed++) {
    const period = periods[from + passed * step];
    if (period === undefined || period.sentence !== sentence) return null;
    if (fits(period)) return period;
  }
  return null;
}

/** Where the sentences of a text begin. */
export function sentenceOffsets(tokens: Tokens): Uint32Array {
  return sentenceStarts(tokens).map((at) => tokens.start(at));
}

/** The number of the sentence that a place lies in, counted from 1; places as those where sentences begin. */
export const sentenceAt = (sentences: Uint32Array, place: number): number =>
  countUpTo(sentences.length, (at) => sentences[at] as number, place);
