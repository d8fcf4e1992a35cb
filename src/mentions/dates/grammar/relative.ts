import {
  ahead,
  behind,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape, type Tokens } from "../../../text/index.js";
import { FROM } from "../lexicon/modifiers.js";
import {
  ABOUT_AGO,
  AGO,
  COMPARED_WITH,
  COUNTING,
  DIRECTIONS,
  FOLLOWING,
  NUMBERED,
  PERIODS_BEFORE,
  PRECEDING,
  SHIFTED,
  SIDES_OF_THEN,
  WEEKENDS,
} from "../lexicon/relative.js";
import { UNITS } from "../lexicon/units.js";
import type { Said, ShiftedSaid, Unit } from "../said.js";
import { dayWord, toDay } from "./days.js";
import { type DateRule, dash, howMany } from "./expression.js";
import { clauseEnd, cuedDay, type WrittenDay } from "./numbers.js";

const shiftedUnit = lexicon(SHIFTED);
const shifted = capture("shifted", entry(shiftedUnit));
/** The same where no number counts the unit: not "năm nay" of "hơn 3 năm nay". */
const uncounted = capture(
  "shifted",
  scan({ lexicon: shiftedUnit }, ({ tokens, lookUp }, at) =>
    isCounted(tokens, at) ? null : lookUp(shiftedUnit, at),
  ),
);
const NUMBERING: ReadonlySet<string> = new Set(NUMBERED);

/** "cơn bão số 3 năm nay" is one by its number, and counts no years. */
const isCounted = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at - 1) === Shape.Number && !NUMBERING.has(tokens.slice(at - 2));

type Shifted = Pick<ShiftedSaid, "unit" | "shift" | "over">;

const SHIFTED_RULE: DateRule = {
  name: "tuần trước",
  example: "tuần trước",
  pattern: sequence(
    notBehind(...COUNTING),
    uncounted,
    // "từ đầu năm tới nay" is up to now, "xong trong tháng trước ngày 30" before that day.
    notAhead(words("nay", "ngày", "khi")),
  ),
  produce: (match) => ({ type: "shifted", ...(match.value<Shifted>("shifted") as Shifted) }),
};

/** "hôm nay (16/10)", "hôm qua, 15/10": the figures say it better. */
const REPEATED_RULE: DateRule = {
  name: "hôm nay (16/10)",
  example: "hôm nay (16/10)",
  pattern: either(
    sequence(
      shifted,
      either(
        sequence("(", optional(dayWord), capture("day", cuedDay), ")"),
        sequence(optional(","), optional(dayWord), capture("day", cuedDay)),
      ),
    ),
    // "từ hôm nay - 30/9" goes on to another day.
    sequence(notBehind(...FROM), shifted, dash, optional(dayWord), capture("day", cuedDay)),
  ),
  produce: (match) =>
    (match.value<Shifted>("shifted") as Shifted).unit === "day"
      ? ({ ...toDay(match.value<WrittenDay>("day") as WrittenDay), near: true } as Said)
      : null,
};

/** Days counted from the one at hand. */
export const NEAR_DAYS: readonly DateRule[] = [SHIFTED_RULE, REPEATED_RULE];

/** "so với tháng trước": what a period is compared with is counted from that period. */
const COMPARED_RULE: DateRule = {
  name: "so với tháng trước",
  example: "so với tháng trước",
  pattern: either(
    capture("unit", entry(lexicon(PRECEDING))),
    sequence(behind(...COMPARED_WITH), capture("unit", entry(lexicon(PERIODS_BEFORE)))),
  ),
  produce: (match): Said => ({
    type: "shifted",
    unit: match.value<Unit>("unit") as Unit,
    shift: -1,
    compared: true,
  }),
};

const unit = capture("unit", entry(lexicon(UNITS)));
const ago = (match: Match): Said => ({
  type: "shifted",
  unit: match.value<Unit>("unit") as Unit,
  shift: -(match.value<number>("count") as number),
});

/** A day, month or year so long ago. */
const AGO_RULES: readonly DateRule[] = [
  {
    name: "cách đây 10 năm",
    example: "cách đây hơn 10 năm",
    pattern: sequence(words(...AGO), optional(words(...ABOUT_AGO)), howMany, unit),
    produce: ago,
  },
  {
    name: "10 năm trước",
    example: "10 năm trước, nơi này là bãi hoang",
    pattern: sequence(
      optional(words(...ABOUT_AGO)),
      howMany,
      unit,
      either(
        words("trước đây", "về trước"),
        sequence("trước", ahead(either(clauseEnd, words("đến", "tới")))),
      ),
    ),
    produce: ago,
  },
];

/** Days counted from the one that the text names before. */
const COUNTED_RULES: readonly DateRule[] = [
  {
    name: "hai ngày sau",
    example: "hai ngày sau, xe được tìm thấy",
    pattern: sequence(
      notBehind("trong", "suốt", "mỗi", "sau", "cứ"),
      howMany,
      words("ngày", "hôm"),
      either(
        capture("side", entry(lexicon(SIDES_OF_THEN))),
        sequence(capture("after", "sau"), ahead(clauseEnd)),
      ),
    ),
    produce: counted,
  },
  {
    name: "trước đó 2 ngày",
    example: "trước đó 2 ngày, xe mất lái",
    pattern: sequence(capture("side", entry(lexicon(SIDES_OF_THEN))), howMany, "ngày"),
    produce: counted,
  },
];

function counted(match: Match): Said {
  const count = match.value<number>("count") as number;
  return { type: "same-day", shift: count * (match.value<number>("side") ?? 1) };
}

/** Stretches counted back from the day at hand or on from it. */
export const RELATIVE: readonly DateRule[] = [
  COMPARED_RULE,
  ...NEAR_DAYS,
  ...AGO_RULES,
  ...COUNTED_RULES,
  {
    name: "10 ngày qua",
    example: "10 ngày qua",
    pattern: sequence(
      optional("trong"),
      optional(words("suốt", "hơn", "gần")),
      howMany,
      capture("unit", entry(lexicon(UNITS))),
      either(
        capture("direction", entry(lexicon(DIRECTIONS))),
        capture("following", words(...FOLLOWING)),
      ),
    ),
    produce: (match): Said => ({
      type: "last",
      unit: match.value<Unit>("unit") as Unit,
      count: match.value<number>("count") as number,
      direction: match.value<-1 | 1>("direction") ?? 1,
      ...(match.has("following") ? { following: true } : {}),
    }),
  },
  {
    name: "cuối tuần qua",
    example: "cuối tuần qua",
    pattern: sequence(
      optional(capture("occasion", "dịp")),
      "cuối tuần",
      either(capture("week", entry(lexicon(WEEKENDS))), notAhead(words("hằng", "hàng", "nào"))),
    ),
    // "hút khách dịp cuối tuần": any of them.
    produce: (match): Said =>
      match.has("occasion") && !match.has("week")
        ? { type: "recurring" }
        : { type: "weekend", week: match.value<number>("week") ?? null },
  },
];
