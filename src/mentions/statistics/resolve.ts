import type { Parsed } from "../../grammar/index.js";
import type { StatisticMention } from "../../records.js";
import type { Context, Fields } from "../kind.js";
import type { StatisticParse } from "./grammar/index.js";
import type { Numeral, SaidComparison } from "./grammar/parse.js";
import { decide } from "./notation.js";
import { EARLIER, referTo } from "./references.js";

/** From what the text says of a figure to its value in its unit. */
export function resolve(
  { start, end, parse }: Parsed<StatisticParse>,
  context: Context,
): Fields<StatisticMention> | null {
  const { amount, qualifier, change, comparison } = parse;
  const { low, high, of, unit } = amount;
  const meant = (numeral: Numeral): number => {
    const { value, slipped } = decide(numeral, unit.kind, context.tokens);
    if (slipped) {
      const written = context.tokens.slice(numeral.start, numeral.end);
      context.warn("slipped-number", `"${written}" is read as ${value}`, start, end);
    }
    return value;
  };
  const value = meant(low);
  const upper = high === null ? null : meant(high);
  return {
    value: upper === null ? value : null,
    min: upper === null ? null : value,
    max: upper,
    unit: unit.name,
    unitCode: unit.code,
    per: unit.per,
    counted: unit.counted,
    measure: null,
    subject: null,
    qualifier,
    change,
    of: of === null ? null : meant(of),
    period: null,
    comparison: comparison && {
      relation: comparison.relation,
      statistic: referenceOf(comparison),
      change: null,
    },
  };
}

function referenceOf({ role, core }: SaidComparison): string | null {
  if (role === "is-baseline") return EARLIER;
  return core === null ? null : referTo(core);
}
