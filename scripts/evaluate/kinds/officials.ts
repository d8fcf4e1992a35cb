import type { OfficialMention, Position } from "../../../src/records.js";
import type { GoldOfficial, GoldPosition } from "../../gold/shape.js";
import { sameWords } from "../../gold/spelling.js";
import type { FieldVerdict } from "../verdict.js";
import { compareField, type KindRules } from "./field.js";

export const officials: KindRules<GoldOfficial, OfficialMention> = {
  isNamedAlike: (gold, parsed) => sameWords(gold.name, parsed.name),
  isOptional: ({ optional }) => optional === true,
  isForgiven: () => false,
  compare(gold, parsed) {
    return [
      ...compareField("honorific", gold.honorific, parsed.honorific),
      ...comparePositions(gold.positions, parsed.positions),
    ];
  },
};

/** Title and organisation count as one string: where the line between them lies is not judged. */
function joined({ title, organization }: GoldPosition): string {
  return `${title} ${organization ?? ""}`.trim();
}

/** Positions in order; place and status only where the positions themselves stand side by side. */
function comparePositions(
  expected: readonly GoldPosition[],
  got: readonly Position[],
): readonly FieldVerdict[] {
  const inRow = (positions: readonly GoldPosition[]) => positions.map(joined).join(" + ");
  const even = expected.length === got.length;
  const right =
    even && expected.every((one, i) => sameWords(joined(one), joined(got[i] as Position)));
  const positions = {
    field: "positions",
    judged: true,
    right,
    expected: inRow(expected),
    got: inRow(got),
  };
  if (!even) return [positions];
  return [
    positions,
    ...compareEach("place", expected, got),
    ...compareEach("status", expected, got),
  ];
}

/** One verdict over all positions: wrong where any of them is. */
function compareEach(
  field: "place" | "status",
  expected: readonly GoldPosition[],
  got: readonly Position[],
): readonly FieldVerdict[] {
  const each = expected.flatMap((one, i) =>
    compareField(field, one[field], got[i]?.[field] ?? null),
  );
  if (each.length === 0) return [];
  return [
    {
      field,
      judged: true,
      right: each.every(({ right }) => right),
      expected: each.map((one) => one.expected).join(" + "),
      got: each.map((one) => one.got).join(" + "),
    },
  ];
}
