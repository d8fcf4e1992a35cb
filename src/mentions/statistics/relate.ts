import type { Comparison, StatisticMention } from "../../records.js";
import { countUpTo, endsSentence, type Tokens } from "../../text/index.js";
import type { Context } from "../kind.js";
import { readClause } from "./clause.js";
import type { StatisticParse } from "./grammar/index.js";
import { EARLIER, tokenOf } from "./references.js";

/** An earlier figure is sought among this many, and this many tokens back. */
const MOST_BETWEEN = 12;
const FARTHEST = 120;

/** Ties each figure to the one it is compared with, and computes how far they are apart. */
export function relate(
  records: readonly StatisticMention[],
  { tokens }: Context,
  parses: readonly StatisticParse[],
): readonly StatisticMention[] {
  const related = records.map((record, at) => {
    const said = parses[at]?.said;
    return said ? { ...record, ...said } : described(record, records[at - 1], tokens);
  });
  records.forEach((record, at) => {
    const { comparison } = record;
    if (comparison === null || comparison.statistic === null) return;
    const own = related[at] as StatisticMention;
    if (comparison.statistic === EARLIER) {
      related[at] = { ...own, comparison: null };
      const earlier = comparedWith(related, at, tokens);
      const one = related[earlier];
      if (one !== undefined) {
        related[earlier] = { ...one, comparison: compare(one, comparison, record) };
      }
      return;
    }
    const token = tokenOf(comparison.statistic);
    const other = token === null ? undefined : holding(records, tokens.start(token));
    related[at] = { ...own, comparison: other ? compare(record, comparison, other) : null };
  });
  return related;
}

/** What the clause before a figure says of it; a clause begins after the figure before. */
function described(
  record: StatisticMention,
  before: StatisticMention | undefined,
  tokens: Tokens,
): StatisticMention {
  const at = tokens.at(record.span.start);
  const floor = before === undefined ? 0 : tokens.at(before.span.end);
  return { ...record, ...readClause(tokens, at, floor, record.counted !== null) };
}

function compare(
  record: StatisticMention,
  { relation }: Comparison,
  other: StatisticMention,
): Comparison {
  return { relation, statistic: other.id, change: difference(record, other) };
}

/** This value minus that one; null where a range or another unit leaves it open. */
function difference(one: StatisticMention, other: StatisticMention): number | null {
  const alike = one.unit === other.unit && one.per === other.per;
  if (!alike || one.value === null || other.value === null) return null;
  return Number((one.value - other.value).toPrecision(12));
}

/**
 * The place of the figure that a baseline belongs to: the nearest before it in its sentence of the
 * same unit and direction that is compared with nothing yet; -1 where there is none.
 */
function comparedWith(
  records: readonly StatisticMention[],
  baseline: number,
  tokens: Tokens,
): number {
  const { unit, change, span } = records[baseline] as StatisticMention;
  for (let at = baseline - 1; at >= Math.max(0, baseline - MOST_BETWEEN); at--) {
    const record = records[at] as StatisticMention;
    if (!inOneSentence(tokens, record.span.end, span.start)) return -1;
    const free = record.comparison === null || record.comparison.statistic === null;
    if (free && record.unit === unit && record.change === change) return at;
  }
  return -1;
}

function inOneSentence(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.at(to);
  const first = tokens.at(from);
  if (last - first > FARTHEST) return false;
  for (let at = first; at < last; at++) if (endsSentence(tokens, at)) return false;
  return true;
}

/** The record whose span holds an offset; records are in text order. */
function holding(
  records: readonly StatisticMention[],
  offset: number,
): StatisticMention | undefined {
  const startOf = (at: number) => (records[at] as StatisticMention).span.start;
  const found = records[countUpTo(records.length, startOf, offset) - 1];
  return found !== undefined && offset < found.span.end ? found : undefined;
}
