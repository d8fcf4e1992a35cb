import type { LocationMention } from "../../../src/records.js";
import type { GoldLocation, GoldUnit } from "../../gold/shape.js";
import { sameWords } from "../../gold/spelling.js";
import { compareField, compareLink, type KindRules } from "./field.js";

export const locations: KindRules<GoldLocation, LocationMention> = {
  isNamedAlike: (gold, parsed) => sameWords(gold.name, parsed.name),
  isOptional: ({ optional }) => optional === true,
  isForgiven: () => false,
  compare(gold, parsed, links) {
    return [
      ...compareField("type", gold.type, parsed.type),
      ...compareField("code", codeOf(gold.unit), parsed.unit?.code ?? null),
      ...compareLink("within", gold.within, parsed.within, links, false),
    ];
  },
};

function codeOf(unit: GoldUnit | null | undefined): string | null | undefined {
  return unit === null || unit === undefined ? unit : unit.code;
}
