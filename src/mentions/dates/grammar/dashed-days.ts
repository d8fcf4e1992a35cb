import { type Reading, scan } from "../../../grammar/index.js";
import type { Tokens } from "../../../text/index.js";
import { DAYS_FOLLOW } from "../lexicon/units.js";
import {
  beginsFreely,
  endsClause,
  readDay,
  readLooseDay,
  SEPARATORS,
  SHORT,
  separatorAt,
  type WrittenDay,
} from "./numbers.js";

/** Words right before the first of several days. */
const DAY_WORDS: ReadonlySet<string> = new Set(DAYS_FOLLOW);

/** "7-3", with nothing about the dash. */
function dashedDay(tokens: Tokens, at: number): Reading<WrittenDay> | null {
  const isPair = separatorAt(tokens, at + 1) === "-" && beginsFreely(tokens, at);
  return isPair ? readDay(tokens, at, { signs: "-", loosely: false, impossible: false }) : null;
}

/** Whether days held together by dashes stand before `at`, with the word for a day before them. */
function followsDashedDays(tokens: Tokens, at: number): boolean {
  let start = at;
  for (let before = 0; before < MOST_DAYS && LINKS.has(tokens.slice(start - 1)); before++) {
    start -= 4;
    if (dashedDay(tokens, start)?.end !== start + 3) return false;
    if (DAY_WORDS.has(tokens.slice(start - 1).toLowerCase())) return true;
  }
  return false;
}
const MOST_DAYS = 12;
const LINKS: ReadonlySet<string> = new Set(["và", ",", ";"]);

/** Each day but the first of "ngày 7-3, 8-3 và 10-3"; after a comma a figure may come: "ngày 7-3, 2-3 cán bộ". */
export const furtherDay = scan(
  SHORT,
  ({ tokens }, at) => {
    const read = LINKS.has(tokens.slice(at - 1)) ? dashedDay(tokens, at) : null;
    if (read === null || !followsDashedDays(tokens, at)) return null;
    const isListed = tokens.slice(at - 1) === "và" || endsItem(tokens, read.end);
    return isListed ? read : null;
  },
  SEPARATORS,
);
const endsItem = (tokens: Tokens, at: number): boolean =>
  endsClause(tokens, at) || tokens.slice(at) === "và";

/** "từ 25-7,", but not "từ 5-7.": figures ascend. */
export const fromDay = scan(
  SHORT,
  (reader, at) => {
    const read = readLooseDay(reader, at);
    return read !== null && read.value.day > read.value.month ? read : null;
  },
  SEPARATORS,
);
