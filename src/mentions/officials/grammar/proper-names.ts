import { type Lexicon, type Reader, type Reading, scan } from "../../../grammar/index.js";
import { Shape, type Tokens } from "../../../text/index.js";
import {
  BODY,
  COMPANY,
  DEPARTMENT,
  HONORIFIC,
  LONG_TITLE,
  MIDDLE_NAME,
  NAME_ENDS,
  POLITY,
  SCHOOL,
  SHORT_UNIT,
  SURNAME,
  TITLE,
  TOPIC,
  UNIT_WORD,
} from "./dictionaries.js";
import { firmEnd, hasForeignWord, nameStart, readFullName, runEnd } from "./name.js";

/** "dương học" of "Viện Hải dương học". */
const LONGEST_REST = 2;
/** Names of firms run to eight words and more with what they trade in. */
const LONGEST_OWN_NAME = 8;

/** "Hoàng Văn Thụ" of "Trường THPT Hoàng Văn Thụ": may be the name of a person. */
export const schoolName = scan(
  { shapes: [Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number] },
  readOwnName,
);
/** "Hoàng Long" of "Công ty Hoàng Long", but nothing of "Công ty Nguyễn Văn Sơn". */
export const companyName = scan(
  { shapes: [Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number] },
  (reader, at) => (isPlainlyPersonal(reader, at) ? null : readOwnName(reader, at)),
);
/** "Đoàn Khắc Việt": the name of a person that begins as an organisation's does. */
export const plainPerson = scan({ shapes: [Shape.Capital] }, (reader, at) =>
  isPlainlyPersonal(reader, at) ? { end: at + 1, value: null } : null,
);
/** "Economica Việt Nam": a firm that is known by its last word. */
export const firmName = scan({ shapes: [Shape.Capital, Shape.Mixed] }, (reader, at) => {
  const end = firmEnd(reader, at, runEnd(reader, at, LONGEST_OWN_NAME));
  return end > at && hasForeignWord(reader, at, end) ? { end, value: null } : null;
});
/** "EVN", "VKHLC": a short form that no table writes out. */
export const shortForm = scan({ shapes: [Shape.Upper] }, readShortForm);
/** "hấp" of "Trung tâm Hô hấp": the rest of a word, where the name ends after it. */
export const wordRest = scan({ shapes: [Shape.Lower] }, readWordRest);
/** "Lạc Sơn - Yên Thủy" of "Chi cục Thuế khu vực Lạc Sơn - Yên Thủy". */
export const regions = scan({ shapes: [Shape.Capital] }, readRegions);

/** Short forms that are no organisations, and those that a table writes out: "TS", "TP", "NN&PTNT". */
const NO_SHORT_FORMS: readonly Lexicon<unknown>[] = [
  HONORIFIC,
  UNIT_WORD,
  ...Object.values(TITLE),
  BODY,
  DEPARTMENT,
  SCHOOL,
  COMPANY,
  TOPIC,
  POLITY,
  SHORT_UNIT,
];

/** One lower-case syllable, or two, before a sign, a capital or what no name runs over. */
function readWordRest(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  for (let to = at; to < at + LONGEST_REST; to++) {
    if (tokens.shape(to) !== Shape.Lower || endsName(reader, to)) return null;
    const ends = tokens.shape(to + 1) !== Shape.Lower || endsName(reader, to + 1);
    if (ends) return tokens.slice(to + 1) === "/" ? null : { end: to + 1, value: null };
  }
  return null;
}

const endsName = (reader: Reader, at: number): boolean =>
  reader.lookUp(NAME_ENDS, at) !== null || reader.lookUp(UNIT_WORD, at) !== null;

function readShortForm(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  if (tokens.shape(at) !== Shape.Upper || isShouted(tokens, at)) return null;
  if (tokens.end(at) - tokens.start(at) < 2) return null;
  if (NO_SHORT_FORMS.some((lexicon) => reader.lookUp(lexicon, at) !== null)) return null;
  return { end: at + 1, value: null };
}

/** Among words in capitals throughout any word looks like a short form. */
const isShouted = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at - 1) === Shape.Upper || tokens.shape(at + 1) === Shape.Upper;

function readRegions(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  let to = runEnd(reader, at, LONGEST_OWN_NAME);
  while (to > at && tokens.slice(to) === "-") {
    const next = runEnd(reader, to + 1, LONGEST_OWN_NAME);
    if (next === to + 1) break;
    to = next;
  }
  if (to === at) return null;
  const start = nameStart(reader, at + 1, to);
  // "Osaka | Ngô Trịnh Hà", but "Ngô Trịnh Hà"
  const isPersonal = readFullName(reader, at)?.end === to;
  if (isPersonal && (start === to || reader.lookUp(SURNAME, at) !== null)) return null;
  return { end: start, value: null };
}

/** The words of a proper name, up to where the name of a person begins: "Hoàng Long", "X18", "3T". */
function readOwnName(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  const first = tokens.shape(at);
  if (first === Shape.Number || tokens.shape(at + 1) === Shape.Number) {
    if (tokens.glued(at + 1) && (first !== Shape.Number || tokens.capitalized(at + 1))) {
      return { end: at + 2, value: null };
    }
  }
  if (!tokens.capitalized(at)) return null;
  if (first === Shape.Upper) return { end: at + 1, value: null };
  let to = runEnd(reader, at, LONGEST_OWN_NAME);
  if (to === at) return null;
  let from = at + 1;
  // "Hang Kia - Pà Cò"
  if (tokens.slice(to) === "-" && tokens.capitalized(to + 1) && !isPerson(reader, to + 1)) {
    from = to + 2;
    to = runEnd(reader, to + 1, LONGEST_OWN_NAME);
  }
  return { end: nameStart(reader, from, to), value: null };
}

/** Whether words stand for a person or an office rather than go on a name. */
const isPerson = (reader: Reader, at: number): boolean =>
  readFullName(reader, at) !== null ||
  reader.lookUp(LONG_TITLE, at) !== null ||
  reader.lookUp(HONORIFIC, at) !== null;

function isPlainlyPersonal(reader: Reader, at: number): boolean {
  const found = readFullName(reader, at);
  return found !== null && found.end >= at + 3 && reader.lookUp(MIDDLE_NAME, at + 1) !== null;
}
