import {
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  optional,
  type Parsed,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { readDigits, readRoman, Shape } from "../../../text/index.js";
import { OPENING_TURNS, TURNS } from "../lexicon/changes.js";
import { BASELINES, LEVEL_VERBS, OTHERS, TIME_WORDS } from "../lexicon/comparisons.js";
import { claim } from "./claims.js";
import { number } from "./numbers.js";
import {
  type Amount,
  type Claim,
  type Numeral,
  type Relation,
  type StatisticParse,
  toParse,
} from "./parse.js";

const self = capture("self", claim);
const other = capture("other", claim);

const anyWord = scan({ shapes: [Shape.Lower, Shape.Capital, Shape.Upper, Shape.Mixed] }, readWord);

function readWord({ tokens }: Reader, at: number): Reading<null> | null {
  const shape = tokens.shape(at);
  return shape >= Shape.Lower && shape <= Shape.Mixed ? { end: at + 1, value: null } : null;
}

/** The rest of a counted or measured phrase: "512 tỷ đồng [thu nội địa] (cùng kỳ …)". */
const gap = repeat(0, 6, notAhead(words("so", "bằng", ...TURNS)), anyWord);

/** The time that a figure is of, in or out of brackets: "(năm 2020)", "năm trước". */
const timeWord = words(...TIME_WORDS);
const timeNumber = scan({ shapes: [Shape.Number, Shape.Upper, Shape.Capital] }, readTimeNumber);
const time = sequence(
  optional("("),
  timeWord,
  repeat(0, 8, either(timeWord, timeNumber, words("/", "-"))),
  optional(")"),
);

function readTimeNumber({ tokens }: Reader, at: number): Reading<null> | null {
  const digits = readDigits(tokens, at);
  if (digits !== null) return digits.value < 2200 ? { end: digits.end, value: null } : null;
  return readRoman(tokens.slice(at)) === null ? null : { end: at + 1, value: null };
}

const verb = optional(words(...LEVEL_VERBS));

/** The parse of one of a match's claims, with its own tokens. */
function partOf(
  match: Match,
  name: string,
  comparison: StatisticParse["comparison"],
): Parsed<StatisticParse> | null {
  const part = match.get(name);
  if (part === undefined) return null;
  const { start, end } = part;
  return { start, end, parse: toParse(part.value as Claim, comparison) };
}

const coreOf = (claim: Claim | undefined): number | null => claim?.amount.low.start ?? null;
const unitOf = (claim: Claim | undefined): string | undefined => claim?.amount.unit.name;

/** The figure and the other one that follows it, of one unit: the first is compared with the second. */
function comparedWithNext(match: Match): readonly Parsed<StatisticParse>[] | null {
  const relation = match.value<Relation>("relation");
  const next = match.value<Claim>("other");
  if (relation === undefined || unitOf(match.value("self")) !== unitOf(next)) return null;
  const first = partOf(match, "self", { relation, core: coreOf(next) });
  const second = partOf(match, "other", null);
  return first && second ? [first, second] : null;
}

/** "từ 4.000 lên 7.000 đồng/kg": a number without a unit has that of the end it leads to. */
function comparedWithFirst(match: Match): readonly Parsed<StatisticParse>[] | null {
  const to = match.value<Claim>("self");
  const from = match.value<Claim>("other") ?? bare(match, to);
  const part = match.get("other") ?? match.get("bare");
  if (!to || !from || !part || unitOf(from) !== unitOf(to)) return null;
  const second = partOf(match, "self", { relation: "from-to", core: coreOf(from) });
  return second === null ? null : [{ ...part, parse: toParse(from) }, second];
}

function bare(match: Match, to: Claim | undefined): Claim | null {
  const numeral = match.value<Numeral>("bare");
  if (numeral === undefined || to === undefined) return null;
  const { scale } = to.amount.low;
  const low: Numeral =
    numeral.scale === 1 && scale > 1
      ? { ...numeral, value: numeral.value * scale, scale }
      : numeral;
  const amount: Amount = { low, high: null, of: null, unit: to.amount.unit };
  return { amount, qualifier: "exact", change: null };
}

const otherOpening = sequence(
  capture("relation", entry(lexicon(OTHERS))),
  optional(time),
  optional(time),
  verb,
);

export const comparisons: readonly Rule<StatisticParse>[] = [
  {
    name: "claim so với baseline",
    example: "tăng 8,5% so với cùng kỳ",
    pattern: sequence(
      self,
      gap,
      words("so với", "so"),
      capture("relation", entry(lexicon(BASELINES))),
    ),
    produce: (match) => {
      const relation = match.value<Relation>("relation");
      const only = relation && partOf(match, "self", { relation, core: null });
      return only ? [only] : null;
    },
  },
  {
    name: "share baseline",
    example: "62% dự toán",
    pattern: sequence(self, capture("relation", entry(lexicon(BASELINES)))),
    produce: (match) => {
      const relation = match.value<Relation>("relation");
      const { unit } = match.value<Claim>("self")?.amount ?? {};
      if (relation === undefined || unit?.name !== "%") return null;
      const only = partOf(match, "self", { relation, core: null });
      return only ? [only] : null;
    },
  },
  {
    name: "claim (other claim)",
    example: "22,48% (cùng kỳ năm 2022 đạt 8,78%)",
    pattern: sequence(self, gap, "(", otherOpening, other),
    produce: comparedWithNext,
  },
  {
    name: "claim, other claim",
    example: "97,4%, năm ngoái là 87,8%",
    pattern: sequence(self, gap, words(",", ";", ", còn", ", trong khi"), otherOpening, other),
    produce: comparedWithNext,
  },
  {
    name: "claim (time claim)",
    example: "97,4% (năm 2022 là 87,8%)",
    pattern: sequence(self, gap, "(", notAhead("cùng kỳ"), time, verb, other),
    produce: (match) => {
      const next = match.value<Claim>("other");
      if (unitOf(match.value("self")) !== unitOf(next)) return null;
      const first = partOf(match, "self", { relation: "previous", core: coreOf(next) });
      const second = partOf(match, "other", null);
      return first && second ? [first, second] : null;
    },
  },
  {
    name: "từ claim xuống claim",
    example: "giảm từ 15,49% xuống còn 12,29%",
    pattern: sequence(
      optional(words(...OPENING_TURNS)),
      "từ",
      either(
        sequence(other, optional(time), gap, words(...TURNS)),
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
];
