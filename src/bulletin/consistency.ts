import type { Mentions, StatisticMention, Warning } from "../records.js";
import { sentenceAt } from "./periods.js";

/** A figure with its place among the figures of its item. */
interface Place {
  readonly figures: readonly StatisticMention[];
  readonly at: number;
  readonly text: string;
  readonly sentences: Uint32Array;
}

/** Figures rounded for print may be this far off: points of a share, parts of a difference. */
const SHARE_TOLERANCE = 1;
const DIFFERENCE_TOLERANCE = 0.02;
/** Figures that a contradiction is sought in, counted from the first. */
const NEAR = 3;
/** "9/11 xã (81,8%)", "9/11 xã, đạt 81,8%". */
const BEFORE_SHARES: ReadonlySet<string> = new Set(["(", ", đạt", ", chiếm", ", bằng", ", tỷ lệ"]);
/** "từ 120 lên 150 hộ (tăng 30 hộ)", "512 tỷ đồng, tăng 15%": the change of another thing has words before it. */
const BEFORE_CHANGES: ReadonlySet<string> = new Set(["(", ",", "),", ")", "-", "–"]);
const OF_WHICH = "trong đó";

/**
 * Figures of one item that contradict each other: a part larger than its whole, a share that is not
 * that of its pair, a change that is not the difference of its two ends. Both places are named.
 */
export function contradictions(
  { statistics: figures }: Mentions,
  text: string,
  sentences: Uint32Array,
): Warning[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return figures.flatMap((figure, at) => {
    const place = { figures, at, text, sentences };
    const other = byId.get(figure.comparison?.statistic ?? "");
    const found = [
      partOverWhole(figure, place),
      shareOfPair(figure, place),
      other === undefined ? null : changeOfEnds(figure, other, place),
    ];
    return found.filter((warning) => warning !== null);
  });
}

function warn(code: string, one: StatisticMention, other: StatisticMention, why: string): Warning {
  const message = `"${one.text}" and "${other.text}" contradict each other: ${why}`;
  return { code, message, span: one.span, other: other.span };
}

/** The figures after one in its sentence, nearest first. */
function following({ figures, at, sentences }: Place): readonly StatisticMention[] {
  const start = figures[at]?.span.start ?? 0;
  const sentence = sentenceAt(sentences, start);
  return figures
    .slice(at + 1, at + 1 + NEAR)
    .filter(({ span }) => sentenceAt(sentences, span.start) === sentence);
}

/** "12/11 xã"; "15 dự án, trong đó 17 dự án FDI". */
function partOverWhole(whole: StatisticMention, place: Place): Warning | null {
  const { value, of, unit } = whole;
  if (value === null) return null;
  if (of !== null && value > of) {
    return warn("part-over-whole", whole, whole, `${value} of ${of}`);
  }
  const [part] = following(place);
  if (part?.value == null || part.unit !== unit || part.per !== whole.per) return null;
  const between = place.text.slice(whole.span.end, part.span.start).toLowerCase();
  const isPart = between.includes(OF_WHICH) && whole.change === null && part.change === null;
  return isPart && part.value > value
    ? warn("part-over-whole", whole, part, `${part.value} is more than ${value}`)
    : null;
}

/** "9/11 xã (90%)". */
function shareOfPair(pair: StatisticMention, place: Place): Warning | null {
  if (pair.value === null || !pair.of || pair.value > pair.of) return null;
  const share = following(place).find(({ unit }) => unit === "%");
  if (share?.value == null || share.change !== null || share.comparison !== null) return null;
  const between = place.text.slice(pair.span.end, share.span.start).trim();
  if (!BEFORE_SHARES.has(between)) return null;
  const expected = (pair.value / pair.of) * 100;
  if (Math.abs(expected - share.value) <= SHARE_TOLERANCE) return null;
  return warn("share-mismatch", pair, share, `the pair makes ${expected.toFixed(1)}%`);
}

/** "từ 120 hộ lên 150 hộ (tăng 25 hộ)"; "512 tỷ đồng, giảm 5% (cùng kỳ 444 tỷ đồng)". */
function changeOfEnds(now: StatisticMention, then: StatisticMention, place: Place): Warning | null {
  const difference = now.comparison?.change ?? null;
  if (difference === null || now.comparison?.relation === "target") return null;
  const said = following(place).find(({ id, change }) => id !== then.id && change !== null);
  if (said?.value == null || said.comparison?.statistic) return null;
  const isNext = [now, then].some(({ span }) =>
    BEFORE_CHANGES.has(place.text.slice(span.end, said.span.start).trim()),
  );
  if (!isNext) return null;
  const grows = said.change === "increase";
  if (!isAbout(now, said)) return null;
  if (difference !== 0 && grows !== difference > 0) {
    return warn("change-mismatch", now, said, `the ends differ by ${difference}`);
  }
  const expected =
    said.unit === now.unit || then.value === null || said.unit !== "%"
      ? Math.abs(difference)
      : (Math.abs(difference) / then.value) * 100;
  const allowed = Math.max(expected * DIFFERENCE_TOLERANCE, said.unit === "%" ? 0.1 : 0);
  if (Math.abs(expected - said.value) <= allowed) return null;
  return warn("change-mismatch", now, said, `the ends differ by ${Number(expected.toFixed(2))}`);
}

/** Whether a change can be that of a level: of its unit, or a share of it. */
function isAbout(level: StatisticMention, change: StatisticMention): boolean {
  if (change.qualifier !== "exact" || level.qualifier !== "exact") return false;
  if (level.unit === "%") return change.unit === "điểm phần trăm";
  return change.unit === "%" || (change.unit === level.unit && change.per === level.per);
}
