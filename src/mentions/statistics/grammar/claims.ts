import {
  anyOf,
  behind,
  type Capture,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Pattern,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { Qualifier, StatisticMention } from "../../../records.js";
import {
  CHANGE_ADVERBS,
  CHANGE_STOPS,
  CHANGES,
  COMPARATIVES,
  EXCEEDING,
  FOLDS,
  GROWTH_NOUNS,
  NOT_CHANGES,
  TURNS,
} from "../lexicon/changes.js";
import { BASELINES, EACH_VERBS, PERIODS } from "../lexicon/comparisons.js";
import { QUALIFIERS, QUALIFIERS_AFTER } from "../lexicon/qualifiers.js";
import { amount } from "./amounts.js";
import type { Amount, Claim, Numeral, Relation } from "./parse.js";
import { time } from "./time.js";
import { denominator, MULTIPLES } from "./units.js";
import { anyWord } from "./words.js";

const qualifier = capture("qualifier", entry(lexicon(QUALIFIERS)));
const after = capture("after", entry(lexicon(QUALIFIERS_AFTER)));
const figure = sequence(
  optional(qualifier),
  optional("từ"),
  optional(qualifier),
  capture("amount", amount),
  optional(after),
);
/** "tốc độ tăng trưởng 9%" is a level: the verb belongs to what is measured. */
export const change = sequence(
  notBehind(...GROWTH_NOUNS),
  capture("change", entry(lexicon([...CHANGES, ...COMPARATIVES]))),
);
const adverbs = repeat(0, 2, words(...CHANGE_ADVERBS));

/** The last word on how exact it is: "khoảng từ hơn 5 tấn" is more than 5. */
function claimOf(match: Match, change: StatisticMention["change"] = null): Claim | null {
  const said = match.value<Amount>("amount");
  if (said === undefined) return null;
  const told = [...match.all("after"), ...match.all("qualifier").toReversed()][0];
  return {
    amount: said,
    qualifier: (told?.value as Qualifier) ?? "exact",
    change,
    relation: match.value<Relation>("relation") ?? null,
  };
}

function rated(claim: Claim | null, per: string | undefined): Claim | null {
  if (claim === null || per === undefined) return claim;
  const { unit } = claim.amount;
  return { ...claim, amount: { ...claim.amount, unit: { ...unit, per: unit.per ?? per } } };
}

/** "giảm từ 15%": the level that a change sets out from, unless it is a range of changes. */
function isStart(match: Match): boolean {
  const amount = match.get("amount");
  const said = amount?.value as Amount | undefined;
  if (amount === undefined || said?.high || match.has("after")) return false;
  return match.tokens.slice(amount.start - 1, amount.start).toLowerCase() === "từ";
}

const isComparative = (match: Match): boolean => match.text("change")?.endsWith("hơn") ?? false;

const MULTIPLE = MULTIPLES.name;

/** "9,4%" and "4,2 lần": "vượt 4,2 lần" is by so much, "vượt 54 triệu đồng" is more than that. */
export const isRatio = (claim: Claim | null): boolean => {
  const { kind, name } = claim?.amount.unit ?? {};
  return kind === "share" || name === MULTIPLE;
};

const CLAIMS: readonly Rule<Claim>[] = [
  {
    name: "vượt share",
    example: "vượt 9,4%",
    pattern: sequence(words(...EXCEEDING), adverbs, figure),
    produce: (match) => {
      const claim = claimOf(match, "increase");
      return isRatio(claim) ? claim : null;
    },
  },
  {
    name: "qualifier amount",
    example: "hơn 13,4 nghìn tỷ đồng",
    pattern: figure,
    produce: (match) => claimOf(match),
  },
  {
    name: "change so với baseline amount",
    example: "cao hơn cùng kỳ năm 2010 là 2,5 tạ/ha",
    pattern: sequence(
      change,
      optional(words("so với", "so")),
      capture("relation", entry(lexicon(BASELINES))),
      optional(time),
      adverbs,
      figure,
    ),
    produce: (match) => claimOf(match, match.value("change")),
  },
  {
    name: "change amount",
    example: "tăng bình quân 8,5%/năm",
    pattern: sequence(change, adverbs, figure),
    produce: (match) => (isStart(match) ? null : claimOf(match, match.value("change"))),
  },
  {
    name: "change noun share",
    example: "giảm chi phí sản xuất 30%",
    pattern: sequence(
      notAhead(words(...NOT_CHANGES)),
      change,
      repeat(1, 6, notAhead(either(qualifier, words(...CHANGE_STOPS, ...TURNS))), anyWord),
      optional(capture("by", words("là", "thêm", "bớt"))),
      figure,
    ),
    produce: (match) => {
      const claim = claimOf(match, match.value("change"));
      return isRatio(claim) || match.has("by") || isComparative(match) ? claim : null;
    },
  },
  {
    name: "(- amount",
    example: "(-366 ha)",
    pattern: sequence(behind("("), capture("sign", words("-", "+")), figure),
    produce: (match) => claimOf(match, match.text("sign") === "+" ? "increase" : "decrease"),
  },
  {
    name: "mỗi unit amount",
    example: "mỗi suất 500.000 đồng",
    pattern: sequence(
      words("mỗi", "bình quân mỗi", "trung bình mỗi"),
      capture("per", denominator),
      optional(words(...EACH_VERBS)),
      figure,
    ),
    produce: (match) => rated(claimOf(match), match.value("per")),
  },
  {
    name: "mỗi unit verb amount",
    example: "mỗi ca trực có 12 cán bộ",
    pattern: sequence(
      words("mỗi", "bình quân mỗi", "trung bình mỗi"),
      notAhead(words(...PERIODS)),
      capture("per", denominator),
      repeat(1, 6, notAhead(either(change, "gồm")), anyWord),
      figure,
    ),
    produce: (match) => {
      const claim = claimOf(match);
      return claim?.amount.unit.kind === "share" ? null : rated(claim, match.value("per"));
    },
  },
];

/** "tăng gấp đôi", "gần gấp ba": so many times, said without the word. */
const FOLD: Rule<Claim> = {
  name: "gấp đôi",
  example: "tăng gấp đôi",
  pattern: sequence(
    optional(words("tăng", "cao", "lớn", "nhiều", "đông")),
    optional(qualifier),
    capture("fold", entry(lexicon(FOLDS))),
    notAhead(MULTIPLE),
  ),
  produce: (match) => {
    const { start, end, value } = match.get("fold") as Capture;
    const low = { start, end, value: value as number, other: null, scale: 1, words: 1 };
    const amount = { low, high: null, of: null, unit: MULTIPLES };
    return {
      amount,
      qualifier: match.value("qualifier") ?? "exact",
      change: "increase",
      relation: null,
    };
  },
};

/** Frost: "âm 5 độ C", "-2°C". Elsewhere a dash before a figure is a bullet. */
const BELOW_ZERO: Rule<Claim> = {
  name: "âm amount",
  example: "âm 2 độ C",
  pattern: sequence(words("âm", "-", "trừ"), capture("amount", amount)),
  produce: (match) => {
    const claim = claimOf(match);
    if (claim?.amount.unit.name !== "°C") return null;
    const { low, high } = claim.amount;
    const negative = (numeral: Numeral): Numeral => ({ ...numeral, value: -numeral.value });
    return {
      ...claim,
      amount: { ...claim.amount, low: negative(low), high: high && negative(high) },
    };
  },
};

/** A figure as it is put: how exact it is, whether it is a change, what it is counted against. */
export const claim: Pattern = anyOf([...CLAIMS, FOLD, BELOW_ZERO]);
