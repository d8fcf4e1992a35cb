import { LEVEL_BITS } from "../../../gazetteer/index.js";
import { lexicon, type Reader, type Reading, type Scan } from "../../../grammar/index.js";
import { readRoman, Shape, type Tokens } from "../../../text/index.js";
import { BODY_WORDS, NO_NAME_GOES_ON } from "../lexicon/company.js";
import { AFTER_NUMBERS } from "../lexicon/number-neighbours.js";
import {
  CAPITAL_NOUN,
  companyOf,
  DIRECTION,
  opensPeople,
  opensPerson,
  opensSentence,
  SURNAME,
} from "./company.js";
import { KNOWN_NAMES } from "./known-names.js";
import type { Company, KnownName } from "./said.js";
import { PLACE_WORDS } from "./words.js";

/** What a name opens with. */
export const NAME_SHAPES = { shapes: [Shape.Capital, Shape.Upper, Shape.Mixed] };
/** What a name opens with after its type word: "phường 1 Bảo Lộc". */
export const TYPED_NAME_SHAPES = { shapes: [...NAME_SHAPES.shapes, Shape.Number] };
/** No name of a village, street or river has more syllables. */
const LONGEST_RUN = 4;

export interface BareName {
  readonly known: KnownName;
  readonly company: Company;
}

const AFTER = lexicon(AFTER_NUMBERS.map((word) => [word, true] as const));
const ENDERS = lexicon(NO_NAME_GOES_ON.map((word) => [word, true] as const));
const BODIES = lexicon(BODY_WORDS.map((word) => [word, true] as const));

/** A known name with what stands around it. */
export const bareName: Scan<BareName> = (reader, at) => {
  const found = reader.lookUp(KNOWN_NAMES, at);
  if (found === null) return null;
  const company = companyOf(reader, at, found);
  return company && { end: found.end, value: { known: found.value, company } };
};

/** A known name after its type word, unless it opens a person's: "UBND xã Lê Lợi Hùng". */
export const knownName: Scan<KnownName> = (reader, at) => {
  const found = reader.lookUp(KNOWN_NAMES, at);
  if (found === null || !opensPerson(reader, at)) return found;
  return runEnd(reader, at, true) > found.end && !opensPerson(reader, found.end) ? null : found;
};

/** The name of a unit, whoever else may bear it. */
export const anyUnitName: Scan<KnownName> = (reader, at) => {
  const found = reader.lookUp(KNOWN_NAMES, at);
  return found === null || found.value.levels === 0 ? null : found;
};

/** The name of a unit that is no person's: between two of them a road leads, no street has both. */
export const unitName: Scan<KnownName> = (reader, at) => {
  return opensPerson(reader, at) ? null : anyUnitName(reader, at);
};

/**
 * A run of capitals after a type word that opens no person's name and no body's ("Tỉnh Đoàn"). A
 * known name goes before it where the run may hold more than it: where all is in capitals, and
 * abroad, where what follows may be anybody ("tỉnh Hủa Phăn Phonsuk Inthavong").
 */
export const unknownName: Scan<null> = (reader, at) => {
  if (opensPerson(reader, at) || reader.lookUp(BODIES, at) !== null) return null;
  // "Chủ tịch UBND xã Lường Văn Sỹ"
  const mayBePerson = reader.lookUp(SURNAME, at) !== null && runEnd(reader, at, true) >= at + 3;
  if (mayBePerson) return null;
  const known = reader.lookUp(KNOWN_NAMES, at);
  const shouted = reader.tokens.shape(at) === Shape.Upper;
  if (known === null) return isSideOf(reader, at) ? null : capitalRun(reader, at);
  // "huyện Đà Bắc 5": the number counts something.
  const isWhole = runEnd(reader, at) <= known.end || reader.lookUp(ENDERS, known.end) !== null;
  return shouted || isWhole || known.value.levels === 0 ? null : capitalRun(reader, at);
};

/** "các tỉnh Bắc Lào": a direction before the name of a country. */
function isSideOf(reader: Reader, at: number): boolean {
  if (reader.lookUp(DIRECTION, at) === null) return false;
  const country = reader.lookUp(KNOWN_NAMES, at + 1);
  return country !== null && country.value.levels === 0;
}

/** A known name or else a run of capitals. */
export const anyName: Scan<KnownName | null> = (reader, at) => {
  const found = reader.lookUp(KNOWN_NAMES, at);
  if (found !== null) return found;
  const end = runEnd(reader, at);
  return end > at ? { end, value: null } : null;
};

/**
 * A name in a list under a type word: a known one, or a run of capitals that the list goes on or
 * ends after, so that "các xã Tân Lập, Chủ tịch …" stops before "Chủ".
 */
export const listedName: Scan<KnownName | null> = (reader, at) => {
  const name = anyName(reader, at);
  if (name === null || name.value !== null) return name;
  const end = numberEnd(reader, name.end) ?? name.end;
  return endsItem(reader, end) ? { end, value: null } : null;
};

function endsItem(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  const shape = tokens.shape(at);
  if (shape === Shape.End || shape === Shape.Newline || shape === Shape.Sign) return true;
  return reader.lookUp(AFTER, at) !== null;
}

/**
 * A run of capitals, with the number that may follow it: "Rào Trăng 3". A known name may go on in
 * lower case: "vịnh Bắc bộ".
 */
export const capitalRun: Scan<null> = (reader, at) => {
  const run = runEnd(reader, at);
  if (run === at) return null;
  const end = Math.max(run, reader.lookUp(KNOWN_NAMES, at)?.end ?? 0);
  return { end: numberEnd(reader, end) ?? end, value: null };
};

/** The name of a village, whose number need not be told from a count: "xóm Xà Lĩnh 2 giã bánh". */
export const villageRun: Scan<null> = (reader, at) => {
  const found = capitalRun(reader, at);
  if (found === null || reader.tokens.shape(found.end) !== Shape.Number) return found;
  const digit = wardNumber(reader, found.end);
  const isOne = digit !== null && reader.tokens.slice(found.end).length === 1;
  return isOne ? digit : found;
};

/** A run of capitals that may be a person's name: streets and sites bear such. */
export const personalRun: Scan<null> = (reader, at) => {
  const end = runEnd(reader, at, true);
  if (end === at) return null;
  return { end: numberEnd(reader, end) ?? end, value: null };
};

/** The name of a house, not that of the country or province it stands in: "khách sạn Hòa Bình". */
export const houseName: Scan<null> = (reader, at) => ownName(reader, at, LEVEL_BITS.province);
/**
 * The name of a hospital, not that of the unit it serves nor a word that goes on in lower case:
 * "Bệnh viện K", "Bệnh viện Việt Đức", but not "Bệnh viện Giao thông vận tải".
 */
export const hospitalName: Scan<null> = (reader, at) => {
  const name = ownName(reader, at, LEVEL_BITS.province | LEVEL_BITS.district);
  const isLetter = reader.tokens.end(at) - reader.tokens.start(at) === 1;
  return name !== null && (name.end > at + 1 || isLetter) ? name : null;
};

function ownName(reader: Reader, at: number, levels: number): Reading<null> | null {
  const known = reader.lookUp(KNOWN_NAMES, at);
  const isOfUnit = known !== null && (known.value.levels & levels) !== 0;
  return isOfUnit || known?.value.other?.type === "country" ? null : personalRun(reader, at);
}

/** The street after the number of a house, by itself: "số 45 Trần Hưng Đạo,", not "tại 45 Trường Tiểu học". */
export const houseStreet: Scan<null> = (reader, at) => {
  const name = houseName(reader, at);
  return name !== null && name.end > at + 1 && endsItem(reader, name.end) ? name : null;
};

/** A name of several syllables that no dictionary has, and no body opens with. */
export const strangeName: Scan<null> = (reader, at) => {
  if (reader.lookUp(KNOWN_NAMES, at) !== null || opensPerson(reader, at)) return null;
  if (reader.lookUp(CAPITAL_NOUN, at) !== null || reader.lookUp(BODIES, at) !== null) return null;
  const end = runEnd(reader, at);
  return end > at + 1 ? { end, value: null } : null;
};

/** A personal name: a surname and at least one more capital. */
export const personName: Scan<null> = (reader, at) => {
  if (!opensPerson(reader, at)) return null;
  return { end: runEnd(reader, at, true), value: null };
};

/**
 * A personal name in running text. A known place that holds as many words goes before it ("Cao
 * Bằng", "Trần Văn Thời"), and so does one whose noun only looks like a surname ("Đoàn Hòa Bình").
 */
export const personAlone: Scan<null> = (reader, at) => {
  const { tokens } = reader;
  if (reader.lookUp(SURNAME, at) === null || !tokens.capitalized(at + 1)) return null;
  const end = runEnd(reader, at, true);
  const place = reader.lookUp(KNOWN_NAMES, at);
  if (place !== null && (place.end >= end || opensPerson(reader, place.end))) return null;
  const isNoun = opensSentence(tokens, at) && reader.lookUp(CAPITAL_NOUN, at) !== null;
  if ((isNoun || opensPeople(reader, at)) && reader.lookUp(KNOWN_NAMES, at + 1)?.end === end)
    return null;
  return { end, value: null };
};

/** The token after the capitals of one name. */
function runEnd(reader: Reader, at: number, personal = false): number {
  const { tokens } = reader;
  if (!tokens.capitalized(at) || isShortForm(reader, at)) return at;
  const shouted = tokens.shape(at) === Shape.Upper && tokens.end(at) - tokens.start(at) > 1;
  let end = at + 1;
  while (end - at < LONGEST_RUN) {
    const next = joined(tokens, end);
    if (!tokens.capitalized(next) || isShortForm(reader, next)) break;
    if (!shouted && tokens.shape(next) === Shape.Upper && !isRoman(tokens, next)) break;
    if (!personal && opensPerson(reader, next)) break;
    end = next + 1;
  }
  return hyphenatedEnd(tokens, end);
}

/** Foreign names are spelled by the syllable, on in lower case: "U-đon Tha-ni", "Sa-vẳn-na-khệt". */
function hyphenatedEnd(tokens: Tokens, at: number): number {
  let end = at;
  for (let words = 0; words < LONGEST_RUN; words++) {
    const start = end;
    while (isHyphen(tokens, end) && tokens.shape(end + 1) === Shape.Lower) end += 2;
    const goesOn = end > start && tokens.capitalized(end) && isHyphen(tokens, end + 1);
    if (!goesOn) break;
    end++;
  }
  return end;
}

const isHyphen = (tokens: Tokens, at: number): boolean =>
  tokens.slice(at) === "-" && tokens.glued(at) && tokens.glued(at + 1);

/** Over a hyphen or apostrophe that joins syllables: "Ea H'leo", "Rào-Trăng". */
function joined(tokens: Tokens, at: number): number {
  const joins = tokens.glued(at) && tokens.glued(at + 1) && tokens.shape(at) === Shape.Sign;
  return joins && JOINERS.has(tokens.slice(at)) ? at + 1 : at;
}
const JOINERS: ReadonlySet<string> = new Set(["-", "'", "’"]);

const isRoman = (tokens: Tokens, at: number): boolean => readRoman(tokens.slice(at)) !== null;

/** "TP", "Q.": a type word, not a part of a name. */
function isShortForm(reader: Reader, at: number): boolean {
  const word = reader.lookUp(PLACE_WORDS, at);
  if (word === null) return false;
  return reader.tokens.shape(at) === Shape.Upper || reader.tokens.slice(word.end - 1) === ".";
}

/** A number that names rather than counts: "thôn 3, xã …", not "3 hộ". */
export const nameNumber: Scan<null> = (reader, at) => {
  const end = numberEnd(reader, at);
  return end === null ? null : { end, value: null };
};

/** "13" of "phường 13": one or two digits that nothing is glued to. */
export const wardNumber: Scan<null> = ({ tokens }, at) => {
  const short = tokens.shape(at) === Shape.Number && tokens.end(at) - tokens.start(at) <= 2;
  const stands = !tokens.glued(at + 1) || CLOSERS.has(tokens.slice(at + 1));
  return short && stands && !tokens.glued(at + 2) ? { end: at + 1, value: null } : null;
};

function numberEnd(reader: Reader, at: number): number | null {
  const { tokens } = reader;
  if (tokens.shape(at) !== Shape.Number || tokens.end(at) - tokens.start(at) > 3) return null;
  const end = hasLetter(tokens, at + 1) ? at + 2 : at + 1;
  if (tokens.glued(end) && !CLOSERS.has(tokens.slice(end))) return null;
  if (tokens.glued(end) && tokens.glued(end + 1) && tokens.shape(end + 1) === Shape.Number) {
    return null;
  }
  const counts = tokens.shape(end) === Shape.Lower && reader.lookUp(AFTER, end) === null;
  return counts ? null : end;
}
const CLOSERS: ReadonlySet<string> = new Set(Array.from(',.;:)"”!?'));

/** "6", "1A", "12 B", "4-2": the number of a road. */
export const roadNumber: Scan<null> = (reader, at) => {
  const { tokens } = reader;
  const length = tokens.end(at) - tokens.start(at);
  if (tokens.shape(at) !== Shape.Number || length > 3) return null;
  return { end: hasLetter(tokens, at + 1) ? at + 2 : at + 1, value: null };
};

/** The letter that belongs to a number: "1A", "12B". */
const hasLetter = (tokens: Tokens, at: number): boolean =>
  tokens.glued(at) && tokens.capitalized(at) && tokens.end(at) - tokens.start(at) === 1;

/** A day that a street is named after: "đường 30/4". */
export const dayName: Scan<null> = (reader, at) => {
  const { tokens } = reader;
  const isDay =
    tokens.shape(at) === Shape.Number &&
    (tokens.slice(at + 1) === "/" || tokens.slice(at + 1) === "-") &&
    tokens.glued(at + 1) &&
    tokens.glued(at + 2) &&
    tokens.shape(at + 2) === Shape.Number;
  return isDay ? { end: at + 3, value: null } : null;
};
