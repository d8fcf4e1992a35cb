import { anyOf, capture, type Match, type Parsed, type Rule } from "../../../grammar/index.js";
import type { DateParse, Said } from "../said.js";
import { BOUNDS } from "./bounds.js";
import type { DateRule } from "./expression.js";
import { LISTS } from "./lists.js";
import { LOOSE } from "./loose.js";
import { LUNAR_LISTS } from "./lunar-lists.js";
import { POINTS, RANGES } from "./ranges.js";
import { SAME_PERIODS } from "./same-period.js";

/** Points are tried as one rule of their own, so that those who build on them share the work. */
const POINT: DateRule = {
  name: "point",
  example: "ngày 16/10/2023",
  pattern: capture("point", anyOf(POINTS)),
  produce: (match) => match.value<Said>("point") ?? null,
};

/** A rule refuses inside of its own pattern, so that a shorter one can have the words. */
const SAID = "said";

/** A mention is what it is by all of its words. */
function dated(rule: DateRule): Rule<DateParse> {
  return {
    name: rule.name,
    example: rule.example,
    pattern: capture(SAID, anyOf([rule])),
    produce: (match: Match): DateParse | readonly Parsed<DateParse>[] => {
      const said = match.value<Said | readonly Parsed<Said>[]>(SAID) as Said | Parsed<Said>[];
      return Array.isArray(said) ? said.map(part) : parseOf(said, match);
    },
  };
}

const part = ({ start, end, parse }: Parsed<Said>): Parsed<DateParse> => ({
  start,
  end,
  parse: parseOf(parse, { start, end }),
});

const parseOf = (said: Said, { start, end }: { start: number; end: number }): DateParse => ({
  said,
  core: { start, end },
});

export const rules: readonly Rule<DateParse>[] = [
  ...RANGES,
  ...BOUNDS,
  ...LISTS,
  ...LUNAR_LISTS,
  ...SAME_PERIODS,
  POINT,
  ...LOOSE,
].map(dated);
