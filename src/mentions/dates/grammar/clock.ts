import {
  ahead,
  anyOf,
  behind,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Reader,
  scan,
  sequence,
  spaced,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { MEASURES } from "../lexicon/figures/measures.js";
import { FROM } from "../lexicon/modifiers.js";
import { PART_SHIFTS, SAME_DAYS, THAT_DAY } from "../lexicon/relative.js";
import {
  AFTER_PART,
  HALF_HOURS,
  HOUR_SIGNS,
  MINUTE_SIGNS,
  PARTS_ALONE,
  TO_HOURS,
} from "../lexicon/units.js";
import type { Clock, Said } from "../said.js";
import { DAYS, dayWord, toDay } from "./days.js";
import { circumstance, type DateRule, dash, figureNoun, part } from "./expression.js";
import { LUNAR_DAYS, lunarMark } from "./lunar.js";
import { NAMED } from "./named-days.js";
import { bareDay, beginsFreely, cuedDay, dayNumber, digitsAt, type WrittenDay } from "./numbers.js";
import { NEAR_DAYS } from "./relative.js";
import { WEEKDAY_RULES } from "./weekdays.js";

const HOUR_SIGN = lexicon(HOUR_SIGNS.map((sign) => [sign, null]));
const MINUTE_SIGN = lexicon(MINUTE_SIGNS.map((sign) => [sign, null]));
const HALF = lexicon(HALF_HOURS.map((word) => [word, null]));
const TO_HOUR = lexicon(TO_HOURS.map((word) => [word, null]));

interface ReadClock {
  readonly clock: Clock;
  readonly end: number;
}

/** "7 giờ kém 15 phút" is 6:45. */
function readToHour({ tokens, lookUp }: Reader, at: number, hour: number): ReadClock | null {
  const minutes = digitsAt(tokens, at, 2);
  if (minutes < 1 || minutes > 59) return null;
  const end = lookUp(MINUTE_SIGN, at + 1) === null ? at + 1 : at + 2;
  return { end, clock: { hour: (hour + HOURS - 1) % HOURS, minute: 60 - minutes } };
}
const HOURS = 24;

/** "7h30", "7 giờ 30 phút", "19g30", "7 giờ rưỡi", "23h15’"; "7h" and "7 giờ" leave the minute open. */
function readClock(reader: Reader, at: number): ReadClock | null {
  const { tokens } = reader;
  const hour = digitsAt(tokens, at, 2);
  if (hour < 0 || hour > 24 || reader.lookUp(HOUR_SIGN, at + 1) === null) return null;
  if (!beginsFreely(tokens, at)) return null;
  const end = at + 2;
  if (reader.lookUp(HALF, end) !== null) return { end: end + 1, clock: { hour, minute: 30 } };
  const minute = digitsAt(tokens, end, 2);
  if (reader.lookUp(TO_HOUR, end) !== null) return readToHour(reader, end + 1, hour);
  const close = tokens.slice(at + 1).length > 1 || tokens.glued(end);
  if (minute < 0 || minute > 59 || !close) return { end, clock: { hour, minute: null } };
  if (reader.lookUp(MINUTE_SIGN, end + 1) !== null) {
    return { end: end + 2, clock: { hour, minute } };
  }
  // "7 giờ 30" may go on as "7 giờ 30/4": then the number is a day.
  if (tokens.slice(end + 1) === "/") return { end, clock: { hour, minute: null } };
  return { end: end + 1, clock: { hour, minute } };
}

/** "07:30", where a word says that it is a time. */
function readColonClock({ tokens }: Reader, at: number): ReadClock | null {
  const hour = digitsAt(tokens, at, 2);
  if (hour < 0 || hour > 24 || tokens.slice(at + 1) !== ":" || !tokens.glued(at + 2)) return null;
  const minute = digitsAt(tokens, at + 2, 2);
  const isMinute = minute >= 0 && minute < 60 && tokens.end(at + 2) - tokens.start(at + 2) === 2;
  return isMinute && beginsFreely(tokens, at) ? { end: at + 3, clock: { hour, minute } } : null;
}

const clockOf = (read: typeof readClock, wanted: (clock: Clock) => boolean) =>
  scan(
    { shapes: [Shape.Number] },
    (reader, at) => {
      const found = read(reader, at);
      return found !== null && wanted(found.clock) ? { end: found.end, value: found.clock } : null;
    },
    { words: [":"], lexicon: HOUR_SIGN },
  );

export const anyClock = capture(
  "clock",
  either(
    clockOf(readClock, () => true),
    clockOf(readColonClock, () => true),
  ),
);
const fullClock = capture(
  "clock",
  clockOf(readClock, ({ minute }) => minute !== null),
);

/** Words after which "7 giờ" is a time of day and no length of time. */
const CLOCK_OPENERS = [
  "lúc",
  "vào lúc",
  "hồi",
  "đến",
  "từ",
  "vào",
  "trước",
  "khoảng",
  "tới",
  "đến gần",
  "lúc gần",
  "hồi gần",
] as const;

/** A day that can carry a time of day. */
const CARRIERS = anyOf([...DAYS, ...LUNAR_DAYS, ...NEAR_DAYS, ...WEEKDAY_RULES, ...NAMED]);
const nearPart = sequence(part, capture("shift", entry(lexicon(PART_SHIFTS))));
const partDay = sequence(part, optional(dayWord), capture("written", cuedDay), notAhead(lunarMark));
const partDayNumber = sequence(
  part,
  either(
    sequence(dayWord, capture("number", dayNumber), notAhead(figureNoun)),
    // "Đêm 21, trời rét".
    sequence(capture("number", dayNumber), ahead(",", spaced), notAhead(",", dayNumber)),
  ),
);
const partCarrier = sequence(part, optional(","), capture("carrier", CARRIERS));
/** "sáng nay (18/3)", "hôm qua, 15/10": the day said again in figures. */
const inFigures = optional(
  either(
    sequence("(", optional(dayWord), capture("written", cuedDay), ")"),
    sequence(optional(","), optional(dayWord), capture("written", cuedDay)),
  ),
);
/** "sáng nay - 23/9"; "từ chiều nay - 30/9" goes on to another day. */
const nearPartDashed = sequence(
  notBehind(...FROM),
  nearPart,
  dash,
  optional(dayWord),
  capture("written", cuedDay),
);
const dayWithPart = either(
  nearPartDashed,
  sequence(nearPart, inFigures),
  partDay,
  partCarrier,
  partDayNumber,
);
export const dayAfterClock = sequence(
  optional(words(",", "(", "của")),
  either(
    dayWithPart,
    sequence(optional(words("vào", "của")), capture("carrier", CARRIERS)),
    sequence(dayWord, capture("written", cuedDay)),
    sequence(capture("written", bareDay), notAhead(figureNoun)),
  ),
);

/** The day of a match, with its time. */
export function timed(match: Match): Said | null {
  const written = match.value<WrittenDay>("written");
  const carrier = match.value<Said>("carrier");
  const shift = match.value<number>("shift");
  const number = match.value<number>("number");
  const time = circumstance(match);
  if (written !== undefined) {
    return { ...toDay(written), ...time, ...(shift === undefined ? {} : { near: true }) } as Said;
  }
  if (carrier !== undefined) return { ...carrier, ...time };
  if (number !== undefined) return { type: "day", day: number, month: null, year: null, ...time };
  return shift === undefined
    ? { type: "same-day", shift: 0, ...time }
    : { type: "shifted", unit: "day", shift, ...time };
}

const sameDay = capture("same", entry(lexicon(SAME_DAYS)));
const thatDay = capture("same", entry(lexicon(THAT_DAY)));
/** "chiều cùng ngày", "cùng ngày (16/10)": the figures say it better. */
function sameDayOf(match: Match): Said {
  const written = match.value<WrittenDay>("written");
  const time = circumstance(match);
  return written === undefined
    ? { type: "same-day", shift: match.value<number>("same") as number, ...time }
    : { ...toDay(written), ...time };
}

/** Days with a part of the day or a time, and times alone. */
export const TIMES: readonly DateRule[] = [
  {
    name: "sáng 14/10",
    example: "sáng 14/10",
    pattern: dayWithPart,
    produce: timed,
  },
  {
    name: "sáng lúc 7h30 ngày 12/8",
    example: "Rạng sáng 1h30 ngày 12/10",
    pattern: sequence(part, optional(words("lúc", "vào lúc")), anyClock, dayAfterClock),
    produce: timed,
  },
  {
    name: "7h30 ngày 12/8",
    example: "7 giờ 30 phút sáng ngày 12/8",
    pattern: sequence(anyClock, optional(words("cùng", "vào")), dayAfterClock),
    produce: timed,
  },
  {
    name: "chiều cùng ngày",
    example: "chiều cùng ngày",
    pattern: sequence(
      optional(anyClock),
      either(sequence(part, thatDay), sequence(optional(part), sameDay, inFigures)),
    ),
    produce: sameDayOf,
  },
  {
    name: "7h30",
    example: "7h30",
    pattern: sequence(fullClock, optional(part), notAhead("/")),
    produce: timed,
  },
  {
    name: "7 giờ sáng",
    example: "7 giờ sáng",
    pattern: sequence(anyClock, part, notAhead(words("nay", "mai", "qua"))),
    produce: timed,
  },
  {
    name: "lúc 20 giờ",
    example: "lúc 20 giờ",
    pattern: sequence(
      behind(...CLOCK_OPENERS),
      anyClock,
      notAhead(either(words(...MEASURES), words("đồng hồ", "/", "-", "liền", "làm", "sau"))),
    ),
    produce: timed,
  },
  {
    name: "21 giờ,",
    example: "Theo chủ xưởng, 21 giờ, lửa bùng lên",
    pattern: sequence(behind(",", ";"), anyClock, ahead(","), notAhead(",", dayNumber)),
    produce: timed,
  },
  {
    name: "14h:",
    example: "14h: họp giao ban",
    pattern: sequence(anyClock, ahead(":", spaced)),
    produce: timed,
  },
  {
    name: "Buổi chiều,",
    example: "Buổi chiều, hội nghị thảo luận tổ",
    pattern: either(
      sequence(capture("part", entry(lexicon(PARTS_ALONE))), ahead(",")),
      sequence("ngay trong", part, notAhead(either(dayNumber, words(...AFTER_PART)))),
    ),
    produce: timed,
  },
];
