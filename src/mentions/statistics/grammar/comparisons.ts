import {
  ahead,
  behind,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  type Parsed,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { OPENING_TURNS, TURNS } from "../lexicon/changes.js";
import { OF_WHOM } from "../lexicon/clauses.js";
import {
  BASELINES,
  COMPARED_TO,
  LATER,
  LEVEL_VERBS,
  OTHERS,
  SET_AGAINST,
} from "../lexicon/comparisons.js";
import { scaled } from "./amounts.js";
import { claim, isRatio } from "./claims.js";
import { number } from "./numbers.js";
import {
  type Amount,
  type Claim,
  type Numeral,
  type Relation,
  type SaidComparison,
  type StatisticParse,
  toParse,
} from "./parse.js";
import { time } from "./time.js";
import { anyWord } from "./words.js";

const self = capture("self", claim);
const other = capture("other", claim);

/** The rest of a counted or measured phrase: "512 tỷ đồng [thu nội địa] (cùng kỳ …)". */
const gap = repeat(0, 6, notAhead(words("so", "bằng", ...TURNS)), anyWord);

const verb = optional(words(...LEVEL_VERBS));

/** What stands in brackets behind a figure, with a figure of its own or without: "(chiếm 15,2%)". */
const aside = sequence(
  "(",
  repeat(0, 4, notAhead(claim), anyWord),
  optional(capture("aside", claim)),
  repeat(0, 4, anyWord),
  ")",
);

/** The parse of one of a match's claims, with its own tokens. */
function partOf(
  match: Match,
  name: string,
  comparison: SaidComparison | null,
): readonly Parsed<StatisticParse>[] {
  const part = match.get(name);
  if (part === undefined) return [];
  const { start, end } = part;
  return [{ start, end, parse: toParse(part.value as Claim, comparison) }];
}

/** The figure alone; what it is compared with is said behind it and is no part of it, but for a figure in brackets. */
function compared(match: Match): readonly Parsed<StatisticParse>[] | null {
  const relation = match.value<Relation>("relation");
  if (relation === undefined) return null;
  const comparison: SaidComparison = { role: "compared", relation, core: null };
  return [
    ...partOf(match, "self", comparison),
    ...partOf(match, "aside", comparison),
    ...partOf(match, "other", { role: "is-baseline", relation, core: null }),
  ];
}

/** "3 ca (cùng kỳ 5)": the number in brackets has the unit of the figure before. */
function comparedWithBare(match: Match): readonly Parsed<StatisticParse>[] | null {
  const self = match.value<Claim>("self");
  const part = match.get("bare");
  const relation = match.value<Relation>("relation");
  const then = bare(match, self);
  if (!self || !part || !relation || !then) return null;
  const { start, end } = part;
  return [
    ...partOf(match, "self", { role: "compared", relation, core: coreOf(then) }),
    { start, end, parse: toParse(then) },
  ];
}

/** A figure that an earlier one is compared with; which one it is, is seen once all are known. */
function baseline(match: Match): readonly Parsed<StatisticParse>[] | null {
  const relation = match.value<Relation>("relation") ?? "previous";
  return partOf(match, "other", { role: "is-baseline", relation, core: null });
}

const coreOf = (claim: Claim): number => claim.amount.low.start;
const unitOf = (claim: Claim): string => claim.amount.unit.name;

/** "từ 4.000 lên 7.000 đồng/kg": a number without a unit has that of the end it leads to. */
function comparedWithFirst(match: Match): readonly Parsed<StatisticParse>[] | null {
  const to = match.value<Claim>("self");
  const from = match.value<Claim>("other") ?? bare(match, to);
  const part = match.get("other") ?? match.get("bare");
  if (!to || !from || !part || unitOf(from) !== unitOf(to)) return null;
  const { start, end } = part;
  return [
    { start, end, parse: toParse(ratedAs(from, to)) },
    ...partOf(match, "aside", null),
    ...partOf(match, "self", { role: "compared", relation: "from-to", core: coreOf(from) }),
  ];
}

/** "từ 14% xuống 13%/năm": what a rate is against is said once for both ends. */
function ratedAs(from: Claim, to: Claim): Claim {
  const { amount } = from;
  const per = amount.unit.per ?? to.amount.unit.per;
  return { ...from, amount: { ...amount, unit: { ...amount.unit, per } } };
}

function bare(match: Match, to: Claim | undefined): Claim | null {
  const numeral = match.value<Numeral>("bare");
  if (numeral === undefined || to === undefined) return null;
  const { scale } = to.amount.low;
  const low = numeral.scale === 1 && scale > 1 ? scaled(numeral, scale) : numeral;
  const amount: Amount = { low, high: null, of: null, unit: to.amount.unit };
  return { amount, qualifier: "exact", change: null, relation: null };
}

export const comparisons: readonly Rule<StatisticParse>[] = [
  {
    name: "claim so với baseline",
    example: "tăng 8,5% so với cùng kỳ",
    pattern: sequence(
      self,
      gap,
      optional(aside),
      words("so với", "so"),
      capture("relation", entry(lexicon(BASELINES))),
      optional(optional(time), "(", other, ahead(")")),
    ),
    produce: compared,
  },
  {
    name: "claim, vượt baseline (claim)",
    example: "61,8%, vượt chỉ tiêu tỉnh giao (50%)",
    pattern: sequence(
      self,
      gap,
      optional(","),
      words(...SET_AGAINST),
      capture("relation", entry(lexicon(BASELINES))),
      optional(time),
      repeat(0, 3, anyWord),
      "(",
      other,
      ahead(")"),
    ),
    produce: compared,
  },
  {
    name: "share baseline",
    example: "62% dự toán",
    pattern: sequence(self, capture("relation", entry(lexicon(BASELINES)))),
    produce: (match) => (isRatio(match.value<Claim>("self") ?? null) ? compared(match) : null),
  },
  {
    name: "so với baseline, change",
    example: "so với cùng kỳ năm trước, giảm 12 vụ",
    pattern: sequence(
      words("so với", "so"),
      capture("relation", entry(lexicon(BASELINES))),
      optional(time),
      optional(","),
      repeat(0, 5, notAhead(either(claim, words("so"))), anyWord),
      self,
    ),
    produce: (match) => (match.value<Claim>("self")?.change ? compared(match) : null),
  },
  {
    name: "other claim",
    example: "cùng kỳ năm 2022 đạt 8,78%",
    pattern: sequence(
      capture("relation", entry(lexicon(OTHERS))),
      optional(time),
      optional(time),
      verb,
      other,
    ),
    produce: baseline,
  },
  {
    name: "so với claim baseline",
    example: "so với mức 2,8% của cùng kỳ",
    pattern: sequence(
      words(...COMPARED_TO),
      other,
      optional(words(...OF_WHOM, "trong", "vào")),
      optional("cả"),
      capture("relation", entry(lexicon(BASELINES))),
    ),
    produce: baseline,
  },
  {
    name: "claim (other number)",
    example: "3 ca tử vong (cùng kỳ: 5)",
    pattern: sequence(
      self,
      gap,
      "(",
      capture("relation", entry(lexicon(OTHERS))),
      optional(time),
      verb,
      capture("bare", number),
      ahead(")"),
    ),
    produce: comparedWithBare,
  },
  {
    name: "(time claim",
    example: "(năm 2022 là 87,8%",
    pattern: sequence(behind("("), notAhead("cùng kỳ"), time, verb, other),
    produce: baseline,
  },
  {
    name: "trong khi time claim",
    example: "trong khi năm 2022 là 87,8%",
    pattern: sequence(words("trong khi", "trong khi đó"), optional(","), time, verb, other),
    produce: baseline,
  },
  {
    name: "từ claim xuống claim",
    example: "giảm từ 15,49% xuống còn 12,29%",
    pattern: sequence(
      optional(words(...OPENING_TURNS)),
      "từ",
      optional(words("mức", "con số")),
      either(
        sequence(other, optional(time), gap, optional(aside), gap, words(...TURNS)),
        sequence(capture("bare", number), optional(time), words(...TURNS)),
      ),
      self,
    ),
    produce: comparedWithFirst,
  },
  {
    name: "tăng từ claim đến claim",
    example: "tăng từ 15% năm 2020 đến 22% năm 2023",
    pattern: sequence(words(...OPENING_TURNS), "từ", other, time, words("đến", "tới"), self),
    produce: comparedWithFirst,
  },
  {
    name: "từ chỗ claim, đến nay claim",
    example: "từ chỗ chỉ có 3 xã, đến nay có 15 xã",
    pattern: sequence(
      words("từ chỗ", "từ", "ban đầu", "lúc đầu", "trước đây"),
      repeat(0, 4, notAhead(claim), anyWord),
      other,
      gap,
      ",",
      words(...LATER),
      repeat(0, 5, notAhead(claim), anyWord),
      self,
    ),
    produce: comparedWithFirst,
  },
  {
    name: "claim, đến time còn claim",
    example: "23,5%, đến năm 2020 còn 8,6%",
    pattern: sequence(
      other,
      gap,
      words(",", ";"),
      words(...LATER),
      optional(time),
      words(...TURNS, ...LEVEL_VERBS),
      self,
    ),
    produce: comparedWithFirst,
  },
];
