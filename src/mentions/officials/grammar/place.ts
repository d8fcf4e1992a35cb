import { LEVEL_BITS } from "../../../gazetteer/index.js";
import { type Reader, type Reading, scan } from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import type { Seat, SeatLevel } from "../parse.js";
import {
  ABOVE_COMMUNES,
  BINDER,
  COUNTRY,
  LONG_TITLE,
  SHORT_UNIT,
  SURE_MIDDLE_NAME,
  SURNAME,
  UNIT_NAME,
  UNIT_WORD,
} from "./dictionaries.js";
import {
  FREQUENT_SURNAME,
  isShout,
  nameStart,
  readFullName,
  runEnd,
  SURE_SURNAME,
} from "./name.js";
import { CAPITALS } from "./shapes.js";

/** Units besides villages that bear numbers: "quận 7", but "xã 10 triệu đồng". */
const NUMBERED: ReadonlySet<string> = new Set(["quận", "phường"]);
/** Bits of the levels at which a name may be sought, by the level that a unit word tells. */
const LEVELS: Readonly<Record<SeatLevel, number>> = {
  ...LEVEL_BITS,
  city: ABOVE_COMMUNES,
  village: 0,
};
/** "thị trấn Nông trường Mộc Châu" and then a name. */
const LONGEST_RUN = 10;

/** What a unit word and the name after it say. */
export interface UnitSaid {
  readonly text: string;
  readonly seat: Seat;
}

/** "huyện Lạc Sơn", "tỉnh", "tổ dân phố số 7". */
export const unit = scan({ lexicon: UNIT_WORD }, readUnit);
/** "Hòa Bình" of "Công an Hòa Bình"; "Lào" of "Thủ tướng Lào". */
export const bareUnit = scan({ shapes: CAPITALS }, readBareUnit);
/** "Mỏ" of "Trưởng xóm Mỏ". */
export const villageName = scan(
  { shapes: [Shape.Capital, Shape.Mixed, Shape.Number, Shape.Lower] },
  readVillageName,
);
export const country = scan({ lexicon: COUNTRY }, readCountry);
/** "Việt Nam" of "Đại sứ Việt Nam tại Lào". */
export const home = scan({ words: ["Việt"] }, ({ tokens }, at) =>
  tokens.slice(at, at + 2) === "Việt Nam"
    ? { end: at + 2, value: { text: "", seat: { level: null, place: "Việt Nam" } } }
    : null,
);

function readUnit(reader: Reader, at: number): Reading<UnitSaid> | null {
  const word = reader.lookUp(UNIT_WORD, at);
  if (word === null) return null;
  // "khu vực" is no "khu", "Tỉnh trưởng" no "tỉnh".
  for (const lexicon of [BINDER, LONG_TITLE]) {
    if ((reader.lookUp<unknown>(lexicon, at)?.end ?? 0) > word.end) return null;
  }
  const { tokens } = reader;
  const { text, level } = word.value;
  const bearsNumber = level === "village" || NUMBERED.has(text);
  const numbered = bearsNumber ? numberEnd(reader, word.end) : word.end;
  if (numbered > word.end) {
    const place = tokens.slice(numbered - 1, numbered);
    return { end: numbered, value: { text, seat: { level, place } } };
  }
  const end = placeEnd(reader, word.end, level);
  if (end === word.end) return { end, value: { text, seat: { level, place: null } } };
  const whole = level === "village" ? villageEnd(reader, end) : end;
  const place = tokens.slice(word.end, whole);
  return { end: whole, value: { text, seat: { level, place } } };
}

/** "Chiềng 1" is one of several. */
function villageEnd({ tokens }: Reader, at: number): number {
  return tokens.shape(at) === Shape.Number && tokens.slice(at).length <= 2 ? at + 1 : at;
}

/** "số 7", "13": villages and wards that bear a number. */
function numberEnd(reader: Reader, at: number): number {
  const { tokens } = reader;
  const start = tokens.slice(at).toLowerCase() === "số" ? at + 1 : at;
  return tokens.shape(start) === Shape.Number && tokens.slice(start).length <= 2 ? start + 1 : at;
}

/** Where the name of a place ends and that of a person may begin. */
function placeEnd(reader: Reader, at: number, level: SeatLevel): number {
  if (!reader.tokens.capitalized(at)) return at;
  const end = runEnd(reader, at, LONGEST_RUN);
  const known = reader.lookUp(UNIT_NAME, at);
  if (known !== null && (known.value & LEVELS[level]) !== 0 && leavesName(reader, known.end, end)) {
    return known.end;
  }
  if (end === at) return at;
  // A line of capitals does not tell where a name ends that no table knows.
  if (isShout(reader.tokens, at)) return at;
  // "thành phố | Nguyễn Mạnh Hà"; "Hà Tiến" alone is a place.
  const start = nameStart(reader, end - at >= 3 ? at : at + 1, end);
  if (start < end) return start;
  return isPerson(reader, at, end) || isShortName(reader, at, end, level) ? at : end;
}

/** Whether nothing or a personal name is left of the run. */
function leavesName(reader: Reader, at: number, end: number): boolean {
  if (at >= end) return true;
  return readFullName(reader, at) !== null || reader.lookUp(LONG_TITLE, at) !== null;
}

/** "Bùi Văn Khánh" after "tỉnh" is no place; "Hà Tiến" after "xã" is one, so is "U-đon Tha-ni". */
function isPerson(reader: Reader, at: number, end: number): boolean {
  if (reader.lookUp(SURNAME, at) === null && reader.lookUp(SURE_MIDDLE_NAME, at + 1) === null) {
    return false;
  }
  const found = readFullName(reader, at);
  return found !== null && found.end === end && end - at >= 3;
}

/** "tỉnh | Nguyễn Bốn": of units that a table lists none is called so; what a commune is called is less sure. */
function isShortName(reader: Reader, at: number, end: number, level: SeatLevel): boolean {
  if (level === "village" || end !== at + 2) return false;
  const weight = reader.lookUp(SURNAME, at)?.value ?? 0;
  return weight >= (level === "commune" ? FREQUENT_SURNAME : SURE_SURNAME);
}

function readVillageName(reader: Reader, at: number): Reading<UnitSaid> | null {
  const numbered = numberEnd(reader, at);
  const end = numbered > at ? numbered : placeEnd(reader, at, "village");
  if (end === at) return null;
  const whole = villageEnd(reader, end);
  const place = reader.tokens.slice(numbered > at ? numbered - 1 : at, whole);
  return { end: whole, value: { text: "", seat: { level: "village", place } } };
}

function readBareUnit(reader: Reader, at: number): Reading<UnitSaid> | null {
  const short = reader.lookUp(SHORT_UNIT, at);
  if (short !== null) return short;
  const known = reader.tokens.capitalized(at) ? reader.lookUp(UNIT_NAME, at) : null;
  if (known === null || (known.value & ABOVE_COMMUNES) === 0) return null;
  // "Chủ tịch Hồ Chí Minh" is the man, not the city.
  if (isPerson(reader, at, known.end)) return null;
  if (!leavesName(reader, known.end, runEnd(reader, at, LONGEST_RUN))) return null;
  const place = reader.tokens.slice(at, known.end);
  return { end: known.end, value: { text: "", seat: { level: null, place } } };
}

function readCountry(reader: Reader, at: number): Reading<UnitSaid> | null {
  const known = reader.lookUp(COUNTRY, at);
  if (known === null) return null;
  const place = reader.tokens.slice(at, known.end);
  return { end: known.end, value: { text: "", seat: { level: null, place } } };
}
