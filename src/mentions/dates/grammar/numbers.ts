import { type Pattern, type Reading, type Scan, scan, token } from "../../../grammar/index.js";
import { Shape, type Tokens } from "../../../text/index.js";
import { NAMED_AFTER_DAYS } from "../lexicon/figures/openers.js";
import { DASHES } from "../lexicon/modifiers.js";

export const SHORT = { digits: [1, 2] } as const;
const YEARS = { digits: [4] } as const;
const ZERO = 0x30;
const YEAR_DIGITS = 4;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
/** Tables of news are of no earlier years. */
const FIRST_HEADED = 1900;

/** The value of a run of at most `longest` digits, or -1. */
export function digitsAt(tokens: Tokens, at: number, longest: number): number {
  if (tokens.shape(at) !== Shape.Number) return -1;
  const start = tokens.start(at);
  const end = tokens.end(at);
  if (end - start > longest) return -1;
  let value = 0;
  for (let unit = start; unit < end; unit++) {
    value = value * 10 + tokens.text.charCodeAt(unit) - ZERO;
  }
  return value;
}

/** Signs that make the number before or after them part of another one: "1.250", "19/2022". */
const JOINING = new Set(["/", ".", ",", "-", "+", ":", "_", "'", "%", "°", "&"]);

const isWord = (shape: number): boolean => shape >= Shape.Lower && shape <= Shape.Number;

/** Whether the number at `at` begins on its own: not "12" of "QL12" or of "1.250/12". */
export function beginsFreely(tokens: Tokens, at: number): boolean {
  if (!tokens.glued(at)) return true;
  const before = tokens.shape(at - 1);
  if (isWord(before)) return false;
  if (before !== Shape.Sign || !JOINING.has(tokens.slice(at - 1))) return true;
  // "(HBĐT)-16/10", "…hôm qua,15/10": a sign that nothing stands before, or a slip of the space.
  return tokens.shape(at - 2) !== Shape.Number && tokens.slice(at - 1) !== "/";
}

/** Whether the number before `end` ends on its own: not "19" of "19/NQ", "4" of "4.0", "12" of "12A". */
export function endsFreely(tokens: Tokens, end: number): boolean {
  if (!tokens.glued(end)) return true;
  const shape = tokens.shape(end);
  if (isWord(shape)) return false;
  if (shape !== Shape.Sign) return true;
  const sign = tokens.slice(end);
  if (!JOINING.has(sign)) return true;
  if (sign === "%" || sign === "°") return false;
  if (!tokens.glued(end + 1)) return sign !== "/";
  if (sign === "-") return tokens.shape(end + 1) !== Shape.Upper;
  return tokens.shape(end + 1) !== Shape.Number && sign !== "/";
}

const numberBetween = (least: number, most: number, longest: number): Pattern =>
  token(SHORT, ({ tokens }, at) => {
    const value = digitsAt(tokens, at, longest);
    return value >= least && value <= most ? value : null;
  });

/** Any pair of digits: an impossible day is told of, not overlooked. */
export const dayNumber = numberBetween(1, 99, 2);
export const monthNumber = numberBetween(1, 12, 2);
/** How many of a unit: "9 tháng", "10 ngày". */
export const count = token({ digits: [1, 2, 3] }, ({ tokens }, at) => {
  const value = digitsAt(tokens, at, 3);
  return value > 0 && beginsFreely(tokens, at) ? value : null;
});

const isYear = (tokens: Tokens, at: number): number => {
  if (tokens.end(at) - tokens.start(at) !== YEAR_DIGITS) return -1;
  const year = digitsAt(tokens, at, YEAR_DIGITS);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
};

/** "2023", but not the first digits of "2023,5". */
export const yearNumber = token(YEARS, ({ tokens }, at) => {
  const year = isYear(tokens, at);
  if (year < 0) return null;
  const decimal =
    tokens.glued(at + 1) &&
    tokens.glued(at + 2) &&
    tokens.shape(at + 2) === Shape.Number &&
    (tokens.slice(at + 1) === "." || tokens.slice(at + 1) === ",");
  return decimal ? null : { written: year };
});

/** A year that fills the cell of a table and heads it: no number stands before it in its row, and none but years behind it. */
export const yearCell = scan(YEARS, ({ tokens }, at) => {
  if (digitsAt(tokens, at, YEAR_DIGITS) < FIRST_HEADED || isYear(tokens, at) < 0) return null;
  const opens = isBar(tokens, at - 1);
  const first = tokens.shape(at - 1) === Shape.Newline || at === 0;
  const closes = isBar(tokens, at + 1);
  const last = tokens.shape(at + 1) === Shape.Newline || tokens.shape(at + 1) === Shape.End;
  if (!(opens ? closes || last : first && closes)) return null;
  const isNumber = (other: number) =>
    tokens.shape(other) === Shape.Number && isYear(tokens, other) < 0;
  if (opens && (isNumber(at - 2) || (closes && isNumber(at + 2)))) return null;
  return { end: at, value: null };
});

const isBar = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Sign && tokens.slice(at) === "|";

/** A year in numbers of three digits stands in history only: "năm 938". */
export const earlyYear = token({ digits: [2, 3] }, ({ tokens }, at) => {
  const year = digitsAt(tokens, at, 3);
  return year >= 40 && tokens.shape(at + 1) !== Shape.Number && endsClause(tokens, at + 1)
    ? { written: year }
    : null;
});

const LAST_WORDS = new Set(
  NAMED_AFTER_DAYS.map((noun) => noun.slice(noun.lastIndexOf(" ") + 1).toLowerCase()),
);

/** "tháng", but not of "đường 30 Tháng 4". */
export const monthWord = token({ words: ["tháng"] }, ({ tokens }, at) =>
  tokens.shape(at - 1) === Shape.Number && LAST_WORDS.has(tokens.slice(at - 2).toLowerCase())
    ? null
    : true,
);

const CLAUSE_ENDS = new Set([",", ".", ";", ")", ":", "?", "!", "…", "”", '"']);

/** Whether the clause ends here: a sign of punctuation, a line's or the text's end. */
export function endsClause(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape(at);
  if (shape === Shape.End || shape === Shape.Newline) return true;
  return shape === Shape.Sign && CLAUSE_ENDS.has(tokens.slice(at));
}

/** That sign. */
export const clauseEnd = token(
  { shapes: [Shape.Sign, Shape.Newline, Shape.End] },
  ({ tokens }, at) => endsClause(tokens, at) || null,
);

/** "16/10", "16/10/2023": `year` is null where it is not written. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: { readonly written: number } | null;
}

const DASH_SET: ReadonlySet<string> = new Set(DASHES);
export const separatorAt = (tokens: Tokens, at: number): string => {
  if (tokens.shape(at) !== Shape.Sign) return "";
  const sign = tokens.slice(at);
  if (sign === "/" || sign === ".") return sign;
  return DASH_SET.has(sign) ? "-" : "";
};

/** Both sides of the sign at `at` glued, or, where allowed, both or either spaced. */
const holdsTogether = (tokens: Tokens, at: number, loosely: boolean): boolean =>
  loosely || (tokens.glued(at) && tokens.glued(at + 1));

export interface Manner {
  /** Signs that may part day and month where no year follows. */
  readonly signs: string;
  /** Whether spaces may stand about them: "ngày 16 / 10". */
  readonly loosely: boolean;
  /** Whether a day and month that no calendar has are read all the same. */
  readonly impossible: boolean;
}

/** Reads day and month, and the year where it is written with the same sign. */
export function readDay(tokens: Tokens, at: number, manner: Manner): Reading<WrittenDay> | null {
  const day = digitsAt(tokens, at, 2);
  if (day < 1) return null;
  const sign = separatorAt(tokens, at + 1);
  if (sign === "" || !holdsTogether(tokens, at + 1, manner.loosely && sign !== ".")) return null;
  const month = digitsAt(tokens, at + 2, 2);
  if (month < 1) return null;
  const possible = day <= 31 && month <= 12;
  if (!possible && !manner.impossible) return null;
  const whole = readYear(tokens, at + 3, sign, manner);
  if (whole !== null) return { end: whole.end, value: { day, month, year: whole.value } };
  if (!manner.signs.includes(sign) || !endsFreely(tokens, at + 3)) return null;
  if (sign === "-" && !isDashedDay(tokens, at + 3, possible)) return null;
  return { end: at + 3, value: { day, month, year: null } };
}

/** "/2023" of "16/10/2023"; "/23" where a word says that it is a day. */
function readYear(
  tokens: Tokens,
  at: number,
  sign: string,
  manner: Manner,
): Reading<{ written: number }> | null {
  if (separatorAt(tokens, at) !== sign) return null;
  if (!holdsTogether(tokens, at, manner.loosely && sign !== ".")) return null;
  const year = isYear(tokens, at + 1);
  if (year >= 0) {
    return endsFreely(tokens, at + 2) ? { end: at + 2, value: { written: year } } : null;
  }
  const short = digitsAt(tokens, at + 1, 2);
  const isShort =
    manner.impossible && sign === "/" && tokens.end(at + 1) - tokens.start(at + 1) === 2;
  if (!isShort || short < 0 || !endsFreely(tokens, at + 2)) return null;
  return { end: at + 2, value: { written: short + (short < 70 ? 2000 : 1900) } };
}

/** "ngày 16-10" is a day, "ngày 9-12/10" and "ngày 9 - 12 tháng 10" are several. */
function isDashedDay(tokens: Tokens, end: number, possible: boolean): boolean {
  return possible && separatorAt(tokens, end) !== "/" && tokens.slice(end) !== "tháng";
}

/** What parts the numbers of a day. */
export const SEPARATORS = { words: ["/", ".", ...DASHES] } as const;

const scanDay = (manner: Manner): Pattern =>
  scan(
    SHORT,
    ({ tokens }, at) => (beginsFreely(tokens, at) ? readDay(tokens, at, manner) : null),
    SEPARATORS,
  );

/** A day in figures that stands by itself: "16/10", "16/10/2023", "16-10-2023", "16.10.2023". */
export const bareDay = scanDay({ signs: "/", loosely: false, impossible: false });
/** The same with its year, whatever stands before it: "với 31/12/2022". */
export const fullDay = scan(
  SHORT,
  ({ tokens }, at) => {
    if (!beginsFreely(tokens, at)) return null;
    const read = readDay(tokens, at, { signs: "", loosely: false, impossible: false });
    return read === null || read.value.year === null ? null : read;
  },
  SEPARATORS,
);
/** A day in figures after a word for a day: "ngày 16-10", "sáng 16.10", "ngày 16 / 10 / 23". */
export const cuedDay = scanDay({ signs: "/.-", loosely: true, impossible: true });
/** Right behind that word, the space slipped: "ngày16/10". */
export const gluedDay = scan(
  SHORT,
  ({ tokens }, at) =>
    tokens.glued(at)
      ? readDay(tokens, at, { signs: "/", loosely: false, impossible: false })
      : null,
  SEPARATORS,
);
/** The last of several days, which a dash may hold to the first: "10/8" of "ngày 9-10/8". */
export const lastDay = scan(
  SHORT,
  ({ tokens }, at) => readDay(tokens, at, { signs: "/.-", loosely: true, impossible: true }),
  SEPARATORS,
);
/** The first of two days that a dash holds together: "30/9" of "30/9-2/10", with its year or without. */
export const firstDay = scan(
  SHORT,
  ({ tokens }, at) => {
    const [day, month] = [digitsAt(tokens, at, 2), digitsAt(tokens, at + 2, 2)];
    const isPair = tokens.slice(at + 1) === "/" && holdsTogether(tokens, at + 1, false);
    if (!isPair || day < 1 || day > 31 || month < 1 || month > 12) return null;
    if (!beginsFreely(tokens, at) || !tokens.glued(at + 3)) return null;
    const hasYear = tokens.slice(at + 3) === "/" && tokens.glued(at + 4) && tokens.glued(at + 5);
    const written = hasYear ? isYear(tokens, at + 4) : -1;
    if (written < 0) return { end: at + 3, value: { day, month, year: null } };
    return { end: at + 5, value: { day, month, year: { written } } };
  },
  { words: ["/"] },
);
/** After a word that may also open a figure: "từ 24 - 7 đến", "trước 30-6,". */
export const readLooseDay: Scan<WrittenDay> = ({ tokens }, at) => {
  const read = readDay(tokens, at, { signs: "-.", loosely: true, impossible: false });
  if (read === null || !beginsFreely(tokens, at)) return null;
  return endsClause(tokens, read.end) || LOOSE_ENDS.has(tokens.slice(read.end)) ? read : null;
};
export const looseDay = scan(SHORT, readLooseDay, SEPARATORS);
const LOOSE_ENDS = new Set(["đến", "tới", "và", "tại", "thì", "nhưng", "mới", "đã", "sẽ", "vẫn"]);

/** "9/2023": a month in figures. */
export const monthAndYear = scan(
  SHORT,
  ({ tokens }, at) => {
    const month = digitsAt(tokens, at, 2);
    if (month < 1 || month > 12 || tokens.slice(at + 1) !== "/") return null;
    if (!holdsTogether(tokens, at + 1, false) || !beginsFreely(tokens, at)) return null;
    const year = isYear(tokens, at + 2);
    if (year < 1900 || !endsFreely(tokens, at + 3)) return null;
    return { end: at + 3, value: { month, year: { written: year } } };
  },
  { words: ["/"] },
);
