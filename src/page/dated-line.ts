import { isoDay } from "./iso-day.js";
import {
  AFTERNOON,
  DATED_LINE_WORDS,
  ENGLISH_MONTHS,
  VIETNAMESE_MONTHS,
} from "./split/lexicon/dates.js";

/** A line that gives the day a story was published. */
export interface DatedLine {
  /** ISO date, with the time and the offset where the line writes them. */
  readonly iso: string;
  readonly hasTime: boolean;
  /** What else the line says: a section, a name; "" where it is a date and nothing more. */
  readonly rest: string;
}

const FILLERS: ReadonlySet<string> = new Set(DATED_LINE_WORDS);
const MONTHS: ReadonlyMap<string, number> = new Map(
  ENGLISH_MONTHS.flatMap((name, at) => [
    [name, at + 1],
    [name.slice(0, 3), at + 1],
  ]),
);
const MONTHS_NAMED: ReadonlyMap<string, number> = new Map(VIETNAMESE_MONTHS);
/** No dated line is longer; above it nothing is tried. */
const LONGEST = 140;
const FIRST_YEAR = 1990;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/**
 * Reads a dated line of a Vietnamese page in any of its usual forms; null where it holds no full date.
 * @example readDatedLine("Thứ Hai, 16/10/2023 | 15:20:00 (GMT+7)")?.iso === "2023-10-16T15:20:00+07:00"
 */
export function readDatedLine(line: string): DatedLine | null {
  if (line.length > LONGEST || line.length < 8) return null;
  const parts = partsOf(line);
  const used = new Uint8Array(parts.length);
  const day = findDay(parts, used);
  if (day === null) return null;
  const time = findTime(parts, used);
  const offset = findOffset(parts, used);
  const rest = leftOver(line, parts, used);
  const iso = time === null ? day : `${day}T${time}${offset}`;
  return { iso, hasTime: time !== null, rest };
}

function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  for (const match of line.matchAll(/\d+|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu)) {
    const text = match[0];
    const digits = text.length <= 4 && text >= "0" && text < ":";
    parts.push({
      text: text.toLowerCase(),
      start: match.index,
      number: digits ? Number(text) : -1,
    });
  }
  return parts;
}

/** The first day written in full; marks its parts as used. */
function findDay(parts: readonly Part[], used: Uint8Array): string | null {
  for (let at = 0; at < parts.length; at++) {
    const found = numericDay(parts, at) ?? wordDay(parts, at) ?? englishDay(parts, at);
    if (found === null) continue;
    used.fill(1, at, found.end);
    return found.iso;
  }
  return null;
}

interface Found {
  readonly iso: string;
  readonly end: number;
}

const DAY_SIGNS: ReadonlySet<string> = new Set(["/", "-", ".", "–"]);

/** "16/10/2023", "16-10-2023", "2023-10-16"; the American order where the Vietnamese cannot be. */
function numericDay(parts: readonly Part[], at: number): Found | null {
  const [first, sign, second, sign2, third] = parts.slice(at, at + 5);
  if (!first || !sign || !second || !sign2 || !third) return null;
  if (first.number < 0 || second.number < 0 || third.number < 0) return null;
  if (!DAY_SIGNS.has(sign.text) || sign2.text !== sign.text) return null;
  const yearFirst = first.text.length === 4;
  const [year, month, day] = yearFirst
    ? [first.number, second.number, third.number]
    : [third.number, second.number, first.number];
  // "2023-10-16T15:20": the letter T belongs to the date.
  const end = at + (yearFirst && parts[at + 5]?.text === "t" ? 6 : 5);
  const iso = dayOfWeb(year, month, day) ?? (yearFirst ? null : dayOfWeb(year, day, month));
  return iso === null ? null : { iso, end };
}

/** "16 tháng 10 năm 2023", "16 tháng 10, 2023", "16 Tháng Mười 2023". */
function wordDay(parts: readonly Part[], at: number): Found | null {
  if (parts[at + 1]?.text !== "tháng") return null;
  const [one = "", two = ""] = [parts[at + 2]?.text, parts[at + 3]?.text];
  const named = MONTHS_NAMED.get(`${one} ${two}`);
  const month = named ?? MONTHS_NAMED.get(one) ?? parts[at + 2]?.number ?? -1;
  const joint = at + (named === undefined ? 3 : 4);
  const year = YEAR_JOINTS.has(parts[joint]?.text ?? "") ? joint + 1 : joint;
  const iso = dayOfWeb(parts[year]?.number ?? -1, month, parts[at]?.number ?? -1);
  return iso === null ? null : { iso, end: year + 1 };
}

const YEAR_JOINTS: ReadonlySet<string> = new Set(["năm", ",", "/", "-", "."]);

/** "October 16, 2023", "16 October 2023". */
function englishDay(parts: readonly Part[], at: number): Found | null {
  const month = MONTHS.get(parts[at]?.text ?? "");
  if (month !== undefined) {
    const comma = parts[at + 2]?.text === "," ? 1 : 0;
    const iso = dayOfWeb(parts[at + 2 + comma]?.number ?? -1, month, parts[at + 1]?.number ?? -1);
    return iso === null ? null : { iso, end: at + 3 + comma };
  }
  const second = MONTHS.get(parts[at + 1]?.text ?? "");
  if (second === undefined) return null;
  const iso = dayOfWeb(parts[at + 2]?.number ?? -1, second, parts[at]?.number ?? -1);
  return iso === null ? null : { iso, end: at + 3 };
}

const dayOfWeb = (year: number, month: number, day: number): string | null =>
  year < FIRST_YEAR ? null : isoDay(year, month, day);

const pad = (number: number): string => String(number).padStart(2, "0");

const AFTER_NOON: ReadonlySet<string> = new Set(AFTERNOON);
const HOUR_SIGNS: ReadonlySet<string> = new Set([":", "h", "g", "giờ"]);

/** "15:20", "15:20:00", "15h20", "15 giờ 20", "3:20 PM". */
function findTime(parts: readonly Part[], used: Uint8Array): string | null {
  for (let at = 0; at + 1 < parts.length; at++) {
    const hour = parts[at] as Part;
    if (used[at] === 1 || hour.number < 0 || hour.number > 23) continue;
    if (!HOUR_SIGNS.has((parts[at + 1] as Part).text)) continue;
    const minute = used[at + 2] === 1 ? -1 : (parts[at + 2]?.number ?? -1);
    if (minute < 0 || minute > 59) continue;
    let end = at + 3;
    let second = "00";
    if (parts[end]?.text === ":" && inClock(parts[end + 1])) {
      second = pad((parts[end + 1] as Part).number);
      end += 2;
    }
    const afternoon = AFTER_NOON.has(parts[end]?.text ?? "");
    const hours = afternoon && hour.number < 12 ? hour.number + 12 : hour.number;
    used.fill(1, at, afternoon ? end + 1 : end);
    return `${pad(hours)}:${pad(minute)}:${second}`;
  }
  return null;
}

const inClock = (part: Part | undefined): boolean =>
  part !== undefined && part.number >= 0 && part.number < 60;

/** "GMT+7", "+07:00", "Z"; "" where none is written. */
function findOffset(parts: readonly Part[], used: Uint8Array): string {
  for (let at = 0; at + 1 < parts.length; at++) {
    const sign = (parts[at] as Part).text;
    const hours = (parts[at + 1] as Part).number;
    if (used[at] === 1 || (sign !== "+" && sign !== "-") || hours < 0 || hours > 14) continue;
    const known = parts[at - 1]?.text === "gmt" || parts[at - 1]?.text === "utc";
    const clock = parts[at + 2]?.text === ":" && parts[at + 3]?.text === "00";
    if (!known && !clock) continue;
    used.fill(1, at, at + (clock ? 4 : 2));
    return `${sign}${pad(hours)}:00`;
  }
  return "";
}

/** The words that are neither date nor filler, as written. */
function leftOver(line: string, parts: readonly Part[], used: Uint8Array): string {
  let start = -1;
  let end = -1;
  parts.forEach((part, at) => {
    if (used[at] === 1 || FILLERS.has(part.text) || !/[\p{L}\d]/u.test(part.text)) return;
    if (start < 0) start = part.start;
    end = part.start + part.text.length;
  });
  return start < 0 ? "" : line.slice(start, end);
}

const BRACKETED =
  /^\(\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:[\s,|-]{1,3}\d{1,2}[:h]\d{2}(?::\d{2})?)?\s*\)/;

/** A date in brackets at the head of a text: "(25/08/2022) Ngày hội …"; null where there is none. */
export function readBracketedDate(text: string): { iso: string; length: number } | null {
  const match = BRACKETED.exec(text);
  if (match === null) return null;
  const iso = dayOfWeb(Number(match[3]), Number(match[2]), Number(match[1]));
  return iso === null ? null : { iso, length: match[0].length };
}
