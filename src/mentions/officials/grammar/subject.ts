import { type Reader, type Reading, scan } from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import {
  AFTER_VERBS,
  BINDER,
  BODY,
  COMPANY,
  COUNTRY,
  HONORIFIC,
  LITTLE_WORD,
  NAME_ENDS,
  SCHOOL,
  TOPIC,
  UNIT_WORD,
} from "./dictionaries.js";
import { isDoubtful, nameStart, readFullName, runEnd } from "./name.js";
import { CAPITALS } from "./shapes.js";

/** "kỹ thuật hình sự": names of departments have words of two syllables, and seldom more than five. */
const LONGEST_RUN = 8;
/** Capitalised words that run on are a proper name: "Thăng Long". */
const LONGEST_PROPER_NAME = 6;

/** "Kiểm soát bệnh tật", "Cơ xương khớp": words of which the first alone has a capital. */
export const subject = scan({ shapes: [Shape.Capital] }, readSubject);
/** "Y tế", "Ngoại giao": two syllables and no more. */
export const word = scan({ shapes: [Shape.Capital] }, (reader, at) =>
  readSubject(reader, at) === null ? null : { end: at + 2, value: null },
);
/** A known topic, unless a verb begins with it: "điện đàm" is no "điện". */
export const topicName = scan({ lexicon: TOPIC }, (reader, at) => {
  const found = reader.lookUp(TOPIC, at);
  const isVerb = found !== null && (reader.lookUp(NAME_ENDS, at)?.end ?? at) > found.end;
  return isVerb && reader.tokens.shape(at) === Shape.Lower ? null : found;
});
/** "PC46", "Thăng Long": capitalised words up to where the name of a person begins. */
export const ownName = scan({ shapes: CAPITALS }, readOwnName);
/** "tài vụ", "rừng phòng hộ": lower-case words up to where the name surely ends. */
export const rest = scan({ shapes: [Shape.Lower] }, readRest);

/** "Hàn Quốc"; "Pháp" where it is no more than the beginning of "Pháp chế" is none. */
export const countryName = scan({ lexicon: COUNTRY }, (reader, at) => {
  const end = countryEnd(reader, at);
  return end > at ? { end, value: null } : null;
});

/** What another name begins with, and persons do: "ban quản lý | công ty". */
const LOWER_OPENERS = [BODY, COMPANY, SCHOOL, HONORIFIC, UNIT_WORD] as const;

function readSubject(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  if (tokens.shape(at) !== Shape.Capital || endsName(reader, at + 1)) return null;
  if (countryEnd(reader, at) > at) return null;
  return { end: readRest(reader, at + 2)?.end ?? at + 2, value: null };
}

function readOwnName(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  if (!tokens.capitalized(at)) return null;
  const person = readFullName(reader, at);
  if (person !== null && !isDoubtful(reader, at, person)) return null;
  if (countryEnd(reader, at) > at) return null;
  if (tokens.shape(at + 1) === Shape.Number && tokens.glued(at + 1)) {
    return { end: at + 2, value: null };
  }
  if (tokens.shape(at) === Shape.Upper) return { end: at + 1, value: null };
  const end = Math.max(at + 1, runEnd(reader, at, LONGEST_PROPER_NAME));
  // "Bệnh | Nhiệt đới"
  const whole = end > at + 1 && !endsName(reader, end) ? end - 1 : end;
  return { end: nameStart(reader, at + 1, whole), value: null };
}

function countryEnd(reader: Reader, at: number): number {
  const end = reader.lookUp(COUNTRY, at)?.end ?? at;
  return end > at + 1 || endsName(reader, end) ? end : at;
}

/** Lower-case words of a name; null where a verb may be among them. */
function readRest(reader: Reader, at: number): Reading<null> | null {
  let to = at;
  // Words have two syllables: "hiện" ends no name within "thực hiện", but "có" does anywhere.
  let word = at;
  let unknown = 0;
  while (!endsName(reader, to) || (to === word + 1 && isLaterSyllable(reader, to))) {
    const known = reader.lookUp(TOPIC, to)?.end ?? 0;
    const isWhole = known > to + 1 || to === word + 1;
    if (known <= to + 1 && ++unknown > LONGEST_RUN) return null;
    to = Math.max(known, to + 1);
    if (isWhole) word = to;
  }
  return to === at || followsVerb(reader, to) ? null : { end: to, value: null };
}

/** Whether no name of an organisation runs over the token. */
function endsName(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  if (tokens.shape(at) !== Shape.Lower) return true;
  const known = reader.lookUp(TOPIC, at)?.end ?? 0;
  if (known > at + 1) return false;
  if (reader.lookUp(NAME_ENDS, at) !== null) return true;
  // "vùng 3"
  const binder = reader.lookUp(BINDER, at);
  if (binder !== null && tokens.shape(binder.end) === Shape.Number) return true;
  return LOWER_OPENERS.some((opener) => reader.lookUp<unknown>(opener, at) !== null);
}

/** Whether a syllable that ends names is rather the second of a word begun before it. */
function isLaterSyllable(reader: Reader, at: number): boolean {
  if (reader.tokens.shape(at) !== Shape.Lower) return false;
  if (reader.lookUp(LITTLE_WORD, at) !== null) return false;
  return reader.lookUp(NAME_ENDS, at)?.end === at + 1;
}

/** "về", ":" and numbers stand after verbs rather than after names: "trao đổi về", "thưởng 10 triệu". */
function followsVerb(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  // "Phòng Nghiệp vụ 1," bears a number; "thưởng 10 triệu" tells one.
  if (tokens.shape(at) === Shape.Number) return tokens.shape(at + 1) !== Shape.Sign;
  const particle = reader.lookUp(AFTER_VERBS, at)?.end ?? at;
  // "cho biết" is a verb of its own.
  return particle > at && (reader.lookUp(NAME_ENDS, at)?.end ?? at) <= particle;
}
