import type { StatisticMention } from "../../../src/records.js";
import type { GoldStatistic } from "../../gold/shape.js";
import type { FieldVerdict } from "../verdict.js";
import { compareField, compareLink, type KindRules, type Links } from "./field.js";

const REPORTED = { judged: false } as const;

export const statistics: KindRules<GoldStatistic, StatisticMention> = {
  isNamedAlike: () => true,
  isOptional: ({ optional }) => optional === true,
  isForgiven: () => false,
  compare(gold, parsed, links) {
    return [
      ...compareField("value", gold.value, parsed.value),
      ...compareField("min", gold.min, parsed.min),
      ...compareField("max", gold.max, parsed.max),
      ...compareField("unit", gold.unit, parsed.unit),
      ...compareField("per", gold.per, parsed.per),
      ...compareField("qualifier", gold.qualifier, parsed.qualifier),
      ...compareField("change", gold.change, parsed.change),
      ...compareField("of", gold.of, parsed.of),
      ...compareComparison(gold, parsed, links),
      ...compareField("unitCode", gold.unitCode, parsed.unitCode, REPORTED),
      ...compareField("counted", gold.counted, parsed.counted, REPORTED),
      ...compareField("measure", gold.measure, parsed.measure, REPORTED),
      ...compareField("subject", gold.subject, parsed.subject, REPORTED),
      ...compareLink("period", gold.period, parsed.period, links, false),
    ];
  },
};

function compareComparison(
  { comparison }: GoldStatistic,
  parsed: StatisticMention,
  links: Links,
): readonly FieldVerdict[] {
  if (comparison === undefined) return [];
  const got = parsed.comparison;
  const relation = compareField("relation", comparison?.relation ?? null, got?.relation ?? null);
  if (comparison === null || got === null) return relation;
  return [
    ...relation,
    ...compareLink("compared", comparison.statistic, got.statistic, links, true),
    ...compareField("difference", comparison.change, got.change),
  ];
}
