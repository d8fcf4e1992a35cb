import { type Reader, type Reading, scan } from "../../../grammar/index.js";
import { readRoman, Shape, type Tokens } from "../../../text/index.js";
import {
  ABOVE_COMMUNES,
  COUNTRY,
  FIRM_END,
  HONORIFIC,
  LONG_TITLE,
  MIDDLE_NAME,
  NAME_PARTICLE,
  SURE_MIDDLE_NAME,
  SURNAME,
  UNIT_NAME,
} from "./dictionaries.js";
import { CAPITALS } from "./shapes.js";

/** "Ursula von der Leyen" has four words, "Y Thanh Hà Niê Kđăm" five. */
const LONGEST_NAME = 7;
/** "Công Tằng Tôn Nữ Thị Ninh" is as long as Vietnamese names get. */
const LONGEST_VIETNAMESE = 6;
/** "Lưu Quang", "Khánh", what is left of a name said before; "Phút Phăn Kẹo Vông Xay", which no table knows. */
const LONGEST_SHORT = 5;
export const SURE_SURNAME = 3;
export const FREQUENT_SURNAME = 5;
/** "Sa-vẳn-na-khệt", "Xay-nha-bu-ly" */
const MOST_LINKS = 4;

/** One syllable of Vietnamese, whatever its tone; "Biden" and "Antonio" are none. */
const SYLLABLE =
  /^(?:ngh?|nh|th|tr|ch|gh?|kh|ph|qu|gi|[bcdđhklmnprstvx])?(?:[aăâeêioôơuưy]|[iuưo][aăâeêioôơy]|[uio][aăâeêioôơy][iuyao]?|[aăâeêoôơuư][iuyo]|yê|yêu|iê|iêu|ươ|ươu|ươi|uô|uôi|oă|uâ|uâ[yn]|uyê)(?:ng|nh|ch|[cmnpt])?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

const isVietnamese = (word: string): boolean =>
  SYLLABLE.test(word.toLowerCase().normalize("NFD").replace(TONES, "").normalize("NFC"));

/** What a full name goes on with: "Văn", "von", "." of "J. Biden". */
const FURTHER = { shapes: CAPITALS, lexicon: NAME_PARTICLE, words: ["-", "'", "’", "."] };

/** The name of a person whose family name or shape tells it; its value is how much speaks for it. */
export const fullName = scan({ shapes: CAPITALS }, readFullName, FURTHER);
/** Any capitalised words that a form of address makes a name: "Lưu Quang". */
export const shortName = scan({ shapes: CAPITALS }, readShortName);

/** "Putin" after "Tổng thống": one word that is no Vietnamese is name enough. */
export const foreignWord = scan({ shapes: [Shape.Capital, Shape.Mixed] }, (reader, at) => {
  const end = runEnd(reader, at, LONGEST_NAME);
  if (!hasForeignWord(reader, at, end)) return null;
  // "Charles III"
  const isOrdinal = readRoman(reader.tokens.slice(end)) !== null;
  return { end: isOrdinal ? end + 1 : end, value: SURE_SURNAME };
});
/** "Hiển" of "Thứ trưởng Hiển": one word that is no place. */
export const givenName = scan({ shapes: [Shape.Capital] }, (reader, at) => {
  if (runEnd(reader, at, 2) !== at + 1 || !isVietnamese(reader.tokens.slice(at))) return null;
  const unit = reader.lookUp(UNIT_NAME, at)?.value ?? 0;
  const isPlace = reader.lookUp(COUNTRY, at) !== null || (unit & ABOVE_COMMUNES) !== 0;
  return isPlace ? null : { end: at + 1, value: 0 };
});
/** A name that is hardly that of a place or a firm: of three words, or of a frequent family name. */
export const probableName = scan(
  { shapes: CAPITALS },
  (reader, at) => {
    const found = readFullName(reader, at);
    return found === null || isDoubtful(reader, at, found) ? null : found;
  },
  FURTHER,
);
/** A name that stands on its own, without office or address before it. */
export const sureName = scan(
  { shapes: CAPITALS },
  (reader, at) => {
    const found = readFullName(reader, at);
    if (found === null || found.value < SURE_SURNAME) return null;
    return reader.lookUp(UNIT_NAME, at)?.end === found.end ? null : found;
  },
  FURTHER,
);

/** The token after the capitalised words that run on from a token. */
export function runEnd(reader: Reader, at: number, most: number): number {
  const { tokens } = reader;
  const shouts = isShout(tokens, at);
  let to = at;
  for (let count = 0; count < most && continues(reader, at, to, shouts); count++) {
    to = wordEnd(reader, to);
    const particles = particlesEnd(reader, to);
    if (particles > to && continues(reader, at, particles, shouts)) to = particles;
  }
  return to;
}

/** Whether words stand in capitals throughout there. */
export const isShout = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Upper && tokens.shape(at + 1) !== Shape.Capital;

function continues(reader: Reader, from: number, at: number, shouts: boolean): boolean {
  const { tokens } = reader;
  if (!tokens.capitalized(at)) return false;
  if (tokens.shape(at) === Shape.Upper && !shouts) return false;
  // "ĐINH CÔNG SỨ" is no envoy: capitals throughout tell an office only past two words.
  return at < from + (shouts ? 2 : 1) || !opensOffice(reader, at);
}

/** "Công sứ" after a name is an office, "Công Sứ" in one is no more than two of its words. */
function opensOffice(reader: Reader, at: number): boolean {
  const title = reader.lookUp(LONG_TITLE, at);
  if (title === null) return opensHonorific(reader, at);
  for (let word = at; word < title.end; word++) {
    if (reader.tokens.shape(word) === Shape.Lower) return true;
  }
  return isShout(reader.tokens, at);
}

/** "Thượng tá", "Đại úy" after a name begin what is said of the next. */
function opensHonorific(reader: Reader, at: number): boolean {
  const found = reader.lookUp(HONORIFIC, at);
  return found !== null && found.end > at + 1;
}

/** A word with what is glued to it: "H'Bơ", "Jong-un", "O'Neill", the initial "E." before a name. */
function wordEnd(reader: Reader, at: number): number {
  const { tokens } = reader;
  let to = at + 1;
  if (isInitial(tokens, at)) return to + 1;
  for (let links = 0; links < MOST_LINKS && isLink(tokens, to); links++) {
    // "Bùi Công Mến-phó chủ tịch"
    if (reader.lookUp(LONG_TITLE, to + 1) !== null) break;
    to += 2;
  }
  return to;
}

function isInitial(tokens: Tokens, at: number): boolean {
  if (tokens.end(at) - tokens.start(at) > 1 || tokens.slice(at + 1) !== ".") return false;
  return tokens.glued(at + 1) && tokens.capitalized(at + 2);
}

function isLink(tokens: Tokens, at: number): boolean {
  if (tokens.shape(at) !== Shape.Sign || !tokens.glued(at) || !tokens.glued(at + 1)) return false;
  const shape = tokens.shape(at + 1);
  if (shape === Shape.Sign || shape === Shape.Number || shape === Shape.Newline) return false;
  const sign = tokens.slice(at);
  return sign === "-" || sign === "'" || sign === "’";
}

function particlesEnd(reader: Reader, at: number): number {
  let to = at;
  for (let count = 0; count < 2; count++) {
    if (reader.tokens.shape(to) !== Shape.Lower) break;
    const particle = reader.lookUp(NAME_PARTICLE, to);
    if (particle === null) break;
    to = particle.end;
  }
  return to;
}

/** A whole personal name: a known family name and what follows it, or a foreign name. */
export function readFullName(reader: Reader, at: number): Reading<number> | null {
  const { tokens } = reader;
  if (!tokens.capitalized(at)) return null;
  const surname = reader.lookUp(SURNAME, at);
  if (surname !== null) {
    const end = isShout(tokens, at)
      ? shoutedEnd(reader, at)
      : runEnd(reader, at, LONGEST_VIETNAMESE);
    if (end >= surname.end + 1) return { end, value: weigh(reader, at, end, surname) };
  }
  const end = runEnd(reader, at, LONGEST_NAME);
  const tells = hasSureMiddle(reader, at, end) || isForeign(reader, at, end);
  return tells ? { end, value: SURE_SURNAME } : null;
}

/** "Thượng Tiến", "Hoa Sen": two words that are as well the name of a forest or of a club. */
export const isDoubtful = (reader: Reader, at: number, { end, value }: Reading<number>): boolean =>
  end === at + 2 && value < FREQUENT_SURNAME && !hasForeignWord(reader, at, end);

/** In a line of capitals a name ends where names do: after three words, after four with "Thị". */
function shoutedEnd(reader: Reader, at: number): number {
  const end = runEnd(reader, at, LONGEST_VIETNAMESE);
  if (end - at <= 4) return end;
  return at + (reader.tokens.slice(at + 1).toLowerCase() === "thị" ? 4 : 3);
}

/** "Ngần Văn Tuyên": no table holds every family name. */
function hasSureMiddle(reader: Reader, at: number, end: number): boolean {
  const length = end - at;
  return (length === 3 || length === 4) && reader.lookUp(SURE_MIDDLE_NAME, at + 1) !== null;
}

function isForeign(reader: Reader, at: number, end: number): boolean {
  if (end <= wordEnd(reader, at) || isShout(reader.tokens, at) || endsAsFirm(reader, at, end))
    return false;
  return hasForeignWord(reader, at, end);
}

export function hasForeignWord(reader: Reader, at: number, end: number): boolean {
  if (reader.lookUp(COUNTRY, at)?.end === end) return false;
  const { tokens } = reader;
  for (let word = at; word < end; word++) {
    if (!tokens.capitalized(word)) continue;
    if (!isVietnamese(tokens.slice(word)) || isSpelledOut(tokens, word)) return true;
  }
  return false;
}

/** "Economica Việt Nam", "Savills Hà Nội": no name of a person ends so. */
const endsAsFirm = (reader: Reader, at: number, end: number): boolean =>
  firmEnd(reader, at, end) > at;

/** Where the name of a firm ends that is known by its last word or by the place after it. */
export function firmEnd(reader: Reader, at: number, end: number): number {
  for (const length of [1, 2]) {
    const last = end - length;
    if (last <= at) break;
    if (reader.lookUp(FIRM_END, last)?.end === end) return end;
    const unit = length === 2 ? reader.lookUp(UNIT_NAME, last) : null;
    if (unit?.end === end && (unit.value & ABOVE_COMMUNES) !== 0) return last;
  }
  return at;
}

/** "Thoong-lun": foreign names are spelled by the syllable, on in lower case. */
const isSpelledOut = (tokens: Tokens, at: number): boolean =>
  isLink(tokens, at + 1) && tokens.shape(at + 2) === Shape.Lower;

/** What speaks for a name: a family name that is seldom anything else, a middle name, a usual length. */
function weigh(reader: Reader, at: number, end: number, surname: Reading<number>): number {
  const middle = reader.lookUp(MIDDLE_NAME, surname.end) !== null && end > surname.end + 1;
  const length = end - at;
  const usual = length === 3 ? 2 : length === 4 ? 1 : length === 2 ? 0 : -1;
  return surname.value + (middle ? 2 : 0) + usual;
}

function readShortName(reader: Reader, at: number): Reading<number> | null {
  const { tokens } = reader;
  if (!tokens.capitalized(at) || isShout(tokens, at)) return null;
  if (reader.lookUp(LONG_TITLE, at) !== null) return null;
  const end = runEnd(reader, at, LONGEST_SHORT + 1);
  if (end - at > LONGEST_SHORT || tokens.shape(end) === Shape.Upper) return null;
  return end > at ? { end, value: 0 } : null;
}

/**
 * Where, among capitalised words that run on, a personal name begins that goes on to their end:
 * "Lạc Sơn | Bùi Văn Hành". The end itself where there is none.
 */
export function nameStart(reader: Reader, from: number, end: number): number {
  let best = end;
  let most = SURE_SURNAME;
  for (let at = from; at < end - 1; at++) {
    const found = readFullName(reader, at);
    if (found === null || found.end < end) continue;
    if (found.value > most) {
      most = found.value;
      best = at;
    }
  }
  return best;
}
