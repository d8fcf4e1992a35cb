/**
 * "Trong 2 ngày 16 và 17/2": gold may hold one mention of two days and a reading two of one day each, or
 * the other way round. The guide calls one as good as the other.
 */
import type { DateMention } from "../../src/records.js";
import type { GoldDate } from "../gold/shape.js";
import { overlap, type Pair, type Pairing } from "./verdict.js";

const DAY = 86_400_000;

/** The pairs in which one mention stands for a run of days; the rest is left to be paired one to one. */
export function pairConsecutiveDays(
  golds: readonly GoldDate[],
  parsed: readonly DateMention[],
): Pairing<GoldDate, DateMention> {
  const pairs: Pair<GoldDate, DateMention>[] = [];
  const taken = new Set<GoldDate | DateMention>();
  const free = <T extends GoldDate | DateMention>(all: readonly T[], over: GoldDate) =>
    all.filter((one) => !taken.has(one) && overlap(one.span, over.span) > 0);
  for (const one of parsed) {
    const days = free(golds, one);
    if (!areDaysOf(days, one)) continue;
    for (const gold of days) pairs.push({ gold, parsed: one, asGood: true });
    for (const mention of [one, ...days]) taken.add(mention);
  }
  for (const gold of golds) {
    if (taken.has(gold)) continue;
    const days = free(parsed, gold);
    const [first] = days;
    if (first === undefined || !areDaysOf(days, gold)) continue;
    pairs.push({ gold, parsed: first, asGood: true });
    for (const mention of [gold, ...days]) taken.add(mention);
  }
  return {
    pairs,
    missed: golds.filter((gold) => !taken.has(gold)),
    spurious: parsed.filter((one) => !taken.has(one)),
  };
}

type Days = Pick<GoldDate, "start" | "end">;

/** Whether these are two or more single days that follow each other from the range's start to its end. */
function areDaysOf(days: readonly Days[], range: Days): boolean {
  if (days.length < 2 || days.some(({ start, end }) => start === null || start !== end))
    return false;
  const starts = days.map(({ start }) => Date.parse(start ?? "")).sort((one, other) => one - other);
  const follow = starts.every((day, i) => i === 0 || day - (starts[i - 1] ?? 0) === DAY);
  const isoOf = (day: number | undefined) => new Date(day ?? 0).toISOString().slice(0, 10);
  return follow && isoOf(starts[0]) === range.start && isoOf(starts.at(-1)) === range.end;
}
