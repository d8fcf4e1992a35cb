import type { Comparison, StatisticMention } from "../../records.js";
import type { Context } from "../kind.js";
import { tokenOf } from "./references.js";

/** Ties each figure to the one it is compared with, and computes how far they are apart. */
export function relate(
  records: readonly StatisticMention[],
  { tokens }: Context,
): readonly StatisticMention[] {
  const holding = (token: number): StatisticMention | undefined => {
    const offset = tokens.start(token);
    const found = records[lastBegun(records, offset)];
    return found !== undefined && offset < found.span.end ? found : undefined;
  };
  return records.map((record) => {
    const { comparison } = record;
    const token = comparison?.statistic ? tokenOf(comparison.statistic) : null;
    if (comparison === null || token === null) return record;
    return { ...record, comparison: compared(record, comparison, holding(token)) };
  });
}

function compared(
  record: StatisticMention,
  { relation }: Comparison,
  other: StatisticMention | undefined,
): Comparison | null {
  if (other === undefined)
    return relation === "from-to" ? null : { relation, statistic: null, change: null };
  return { relation, statistic: other.id, change: difference(record, other) };
}

/** This value minus that one; null where a range or another unit leaves it open. */
function difference(one: StatisticMention, other: StatisticMention): number | null {
  const alike = one.unit === other.unit && one.per === other.per;
  if (!alike || one.value === null || other.value === null) return null;
  return Number((one.value - other.value).toPrecision(12));
}

/** The place of the last record, in text order, that begins at or before an offset; -1 where none does. */
function lastBegun(records: readonly StatisticMention[], offset: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle] as StatisticMention).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
