import type { DateMention } from "../../../src/records.js";
import type { GoldDate } from "../../gold/shape.js";
import { fold } from "../../gold/spelling.js";
import { compareField, type KindRules } from "./field.js";

/** Periods of which the guide scores only that they are found: their exact ends are a convention. */
const CONVENTIONAL = ["năm học", "niên học", "thế kỷ", "tết"].map(fold);
/** Of Tết, these name a day that is no convention: "mùng 6 Tết", "Tết Trung thu". */
const DEFINITE = ["mùng", "mồng", "trung thu", "dương lịch", "độc lập"].map(fold);
const DAY_AND_MONTH = /(?<!\d)\d{1,2}[/.-]\d{1,2}(?!\d)/;
const OPEN_KINDS: readonly string[] = ["vague", "recurring"];

export const dates: KindRules<GoldDate, DateMention> = {
  isNamedAlike: () => true,
  isOptional: ({ optional, kind }) => optional === true || OPEN_KINDS.includes(kind),
  isForgiven: ({ kind }) => OPEN_KINDS.includes(kind),
  compare(gold, parsed) {
    if (isConventional(gold.text)) return [];
    return [
      ...compareField("start", gold.start, parsed.start),
      ...compareField("end", gold.end, parsed.end),
      ...compareField("kind", gold.kind, parsed.kind),
      ...compareField("precision", gold.precision, parsed.precision),
      ...compareField("time", gold.time, parsed.time),
      ...compareField("partOfDay", gold.partOfDay, parsed.partOfDay),
      ...compareField("modifier", gold.modifier, parsed.modifier),
      ...compareField("calendar", gold.calendar, parsed.calendar),
      ...compareField("edtf", gold.edtf, parsed.edtf, { judged: false }),
      ...compareField("yearFrom", gold.yearFrom, parsed.yearFrom, { judged: false }),
    ];
  },
};

function isConventional(text: string): boolean {
  const words = ` ${fold(text)} `;
  const holds = (word: string) => words.includes(` ${word} `);
  return CONVENTIONAL.some(holds) && !DEFINITE.some(holds) && !DAY_AND_MONTH.test(words);
}
