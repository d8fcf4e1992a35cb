import {
  ahead,
  anyOf,
  behind,
  capture,
  either,
  type Match,
  notBehind,
  optional,
  type Pattern,
  type Rule,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { DATE_WORDS, DAY_WORDS, OF_ALL } from "../lexicon/contexts.js";
import { DESIGNATORS, NOT_DESIGNATORS } from "../lexicon/designators.js";
import { fraction, longNumber, number, openingNumber, tidy } from "./numbers.js";
import type { Amount, Numeral, SaidUnit } from "./parse.js";
import { counted, MONEY_UNSAID, measure, moneyRate } from "./units.js";

/**
 * A designator before a number makes it a name: only a measure or the members of a group are then
 * counted. Names have short plain numbers: "cấp 25.416 giấy chứng nhận" counts.
 */
const namesNothing = either(
  ahead(longNumber),
  behind(...NOT_DESIGNATORS),
  notBehind(...DESIGNATORS, ...DATE_WORDS),
);
const context = either(namesNothing, capture("named", notBehind(...DATE_WORDS)));

const unit = capture("unit", either(measure, counted));
const firstUnit = optional(capture("firstUnit", either(measure, counted)));
const ofAll = optional(words(...OF_ALL));
const to = words("-", "đến", "tới");

const MONTHS_OF_YEAR = 12;
const BEFORE_DAYS: ReadonlySet<string> = new Set(DAY_WORDS);

const low = capture("low", openingNumber);
const numeralOf = (match: Match, name: string) => match.value<Numeral>(name) ?? null;

/** The numbers of a match with its unit; number words with a counted noun only where there are several. */
function amountOf(match: Match): Amount | null {
  const first = numeralOf(match, "low");
  const said = match.value<SaidUnit>("unit");
  if (first === null || said === undefined) return null;
  if (match.has("named") && !said.isSure) return null;
  if (said.kind === "time" && !lasts(match, first, said)) return null;
  if (first.words === 1 && said.kind === "counted") return null;
  return { low: first, high: numeralOf(match, "high"), of: numeralOf(match, "of"), unit: said };
}

/** Whether a number of a unit of time only measures: "9 tháng" and "2 ngày 17 và 18/8" are dates. */
function lasts({ tokens, end }: Match, { words, value }: Numeral, { name }: SaidUnit): boolean {
  if (words > 0 || tokens.shape(end) === Shape.Number) return false;
  return !(name === "tháng" && value <= MONTHS_OF_YEAR && tokens.slice(end - 1) === name);
}

/** "20 – 25%": the scale and unit of the upper end hold for both, unless the lower has its own. */
function rangeOf(match: Match): Amount | null {
  const amount = amountOf(match);
  const { low: first, high } = amount ?? {};
  if (!amount || !first || !high) return null;
  if (!amount.unit.isListed && mayBeDay(first, high)) return null;
  const shared = first.scale === 1 && high.scale > 1 && !match.has("firstUnit");
  const lower = shared ? scaled(first, high.scale) : first;
  return lower.value < high.value ? { ...amount, low: lower } : null;
}

/** "2-9", "16/10". */
const mayBeDay = (one: Numeral, other: Numeral): boolean =>
  one.value <= 31 && other.value <= 12 && other.scale === 1 && one.words === 0;

/** A number whose scale is written with another: "từ 2 lên 3 tỷ". */
export const scaled = (numeral: Numeral, scale: number): Numeral => ({
  ...numeral,
  value: tidy(numeral.value * scale),
  other: numeral.other === null ? null : tidy(numeral.other * scale),
  scale,
});

/** "9/11 xã"; what reads as a day and month before a name ("16/10 xã Hữu Lợi") is a date. */
function partOf(match: Match): Amount | null {
  const amount = amountOf(match);
  const { low: part, of: whole } = amount ?? {};
  if (!amount || !part || !whole || whole.value === 0) return null;
  const own = match.value<SaidUnit>("firstUnit");
  if (own !== undefined && own.name !== amount.unit.name) return null;
  if (
    mayBeDay(part, whole) &&
    (part.value > whole.value || !amount.unit.isListed || isDated(match))
  )
    return null;
  const shared = part.scale === 1 && whole.scale > 1;
  return shared ? { ...amount, low: scaled(part, whole.scale) } : amount;
}

/** "đến 9/11 huyện đã trồng", "9/11 xã Hữu Lợi". */
const isDated = ({ tokens, start, end }: Match): boolean =>
  tokens.capitalized(end) || BEFORE_DAYS.has(tokens.slice(start - 1, start).toLowerCase());

const AMOUNTS: readonly Rule<Amount>[] = [
  {
    name: "number unit",
    example: "12,5 nghìn tấn",
    pattern: sequence(context, low, unit),
    produce: amountOf,
  },
  {
    name: "number scale",
    example: "5 triệu",
    pattern: sequence(namesNothing, low, optional(capture("unit", moneyRate))),
    produce: (match) => {
      const first = numeralOf(match, "low");
      if (first === null || first.scale < 1e6) return null;
      return {
        low: first,
        high: null,
        of: null,
        unit: match.value<SaidUnit>("unit") ?? MONEY_UNSAID,
      };
    },
  },
  {
    name: "number - number unit",
    example: "20 – 25%",
    pattern: sequence(context, low, firstUnit, to, capture("high", number), unit),
    produce: rangeOf,
  },
  {
    name: "number/number unit",
    example: "9/11 xã",
    pattern: sequence(context, low, firstUnit, "/", capture("of", number), ofAll, unit),
    produce: partOf,
  },
  {
    name: "number phần number unit",
    example: "hai phần ba số hộ",
    pattern: sequence(low, "phần", capture("of", number), ofAll, unit),
    produce: (match) => {
      const said = match.value<SaidUnit>("unit");
      const [part, whole] = [numeralOf(match, "low"), numeralOf(match, "of")];
      if (!said || !part?.words || !whole?.words) return null;
      return { low: part, high: null, of: whole, unit: said };
    },
  },
  {
    name: "½ unit",
    example: "½ diện tích",
    pattern: sequence(capture("low", fraction), ofAll, unit),
    produce: (match) => {
      const first = numeralOf(match, "low");
      const said = match.value<SaidUnit>("unit");
      return first && said ? { low: first, high: null, of: null, unit: said } : null;
    },
  },
];

export const amount: Pattern = anyOf(AMOUNTS);
