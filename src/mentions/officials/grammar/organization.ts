import {
  ahead,
  anyOf,
  capture,
  either,
  entry,
  type Lexicon,
  type Match,
  notAhead,
  optional,
  type Pattern,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { canonicalSpelling, Shape } from "../../../text/index.js";
import type { Seat, SeatLevel } from "../parse.js";
import {
  ACTIVITY,
  ANY_ACTIVITY,
  BINDER,
  BODY,
  COMPANY,
  COUNTRY,
  DEPARTMENT,
  HONORIFIC,
  LONG_TITLE,
  MIDDLE_NAME,
  MINISTRY,
  NAME_ENDS,
  type Part,
  SCHOOL,
  TOPIC,
  UNIT_WORD,
} from "./dictionaries.js";
import { nameStart, readFullName, runEnd } from "./name.js";
import { bareUnit, country, type UnitSaid, unit } from "./place.js";
import { number } from "./shapes.js";

/** An organisation as said: its name written out, and where it is. */
export interface OrganizationParse {
  readonly text: string | null;
  readonly seat: Seat;
}

/** Names of firms run to eight words and more with what they trade in. */
const LONGEST_OWN_NAME = 8;
const NOWHERE: Seat = { level: null, place: null };

const part = (...parts: readonly (Pattern | string)[]) => capture("part", ...parts);
const noTitle = notAhead(entry(LONG_TITLE));

/** "PC46", "Lăng": a word with a capital that no table knows, and that opens no name of a person. */
const capitalWord = scan({ shapes: [Shape.Capital, Shape.Upper, Shape.Mixed] }, readCapitalWord);
/** "Hoàng Văn Thụ" of "Trường THPT Hoàng Văn Thụ": may be the name of a person. */
const schoolName = scan(
  { shapes: [Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number] },
  readOwnName,
);
/** "Hoàng Long" of "Công ty Hoàng Long", but nothing of "Công ty Nguyễn Văn Sơn". */
const companyName = scan(
  { shapes: [Shape.Capital, Shape.Upper, Shape.Mixed, Shape.Number] },
  (reader, at) => (isPlainlyPersonal(reader, at) ? null : readOwnName(reader, at)),
);

/** "rau quả" of "Viện Nghiên cứu rau quả": lower-case words that no table knows. */
const object = scan({ shapes: [Shape.Lower] }, readObject);
const known = sequence(noTitle, part(entry(TOPIC)));
const topic = either(
  known,
  sequence(part(entry(ACTIVITY)), optional(either(known, part(object)))),
  part(words("số"), number),
);
const joined = sequence(part(words("và", "-", ",", "&", "/")), topic);
/** "Lạc Sơn - Yên Thủy" of "Chi cục Thuế khu vực Lạc Sơn - Yên Thủy". */
const regions = scan({ shapes: [Shape.Capital] }, readRegions);
const bound = sequence(
  part(entry(BINDER)),
  either(topic, part(entry(BODY)), part(entry(DEPARTMENT)), part(regions)),
);
const opener = either(
  entry(BODY),
  entry(DEPARTMENT),
  entry(COMPANY),
  entry(SCHOOL),
  entry(MINISTRY),
);
const unknown = either(
  part(entry(COUNTRY)),
  sequence(notAhead(either(opener, bareUnit, entry(UNIT_WORD))), part(capitalWord)),
);

/** Right after what opens a name, activities need no capital. */
const first = sequence(
  noTitle,
  either(
    sequence(part("chỉ đạo"), part(number)),
    known,
    sequence(part(entry(ANY_ACTIVITY)), optional(either(known, part(object)))),
    part(object),
  ),
);
const subjects = sequence(optional(first), repeat(0, 10, either(joined, topic, bound, unknown)));
const department = sequence(
  notAhead(entry(UNIT_WORD)),
  part(entry(DEPARTMENT)),
  optional(part(number)),
  subjects,
);
const ministry = sequence(
  part(entry(MINISTRY)),
  optional(first),
  repeat(0, 6, either(joined, topic)),
);
const body = sequence(part(entry(BODY)), optional(part("Việt Nam")), optional(part(number)));
const school = sequence(
  part(entry(SCHOOL)),
  repeat(
    0,
    6,
    either(
      part(entry(SCHOOL)),
      sequence(part(words("và", "&", "-")), part(entry(SCHOOL))),
      joined,
      topic,
      bound,
    ),
  ),
  optional(part(schoolName)),
);
const company = sequence(
  part(entry(COMPANY)),
  optional(first),
  repeat(0, 8, either(joined, topic, bound, part(entry(COMPANY)), part(companyName))),
);

const group = sequence(noTitle, either(body, company, school, ministry, department));
const groups = sequence(
  group,
  repeat(
    0,
    3,
    either(
      sequence(part(words("và", "của", "thuộc", ",")), ahead(entry(BODY)), group),
      sequence(part(words("của", "thuộc")), group),
      group,
    ),
  ),
);
const seat = either(capture("seat", unit), capture("seat", bareUnit));
/** "tại Việt Nam": where an envoy serves. */
const post = sequence(part(words("tại", "ở")), part(either("Việt Nam", entry(COUNTRY), regions)));
const abroad = sequence(optional("nước"), capture("seat", country));
const where = sequence(optional(either(seat, abroad)), optional(post));

const produce = (match: Match): OrganizationParse => {
  const parts = match.all("part");
  const said = match.value<UnitSaid>("seat");
  const own = parts.map(({ start, end, value }) => {
    const { text } = (value as Part | undefined | null) ?? { text: null };
    return text ?? canonicalSpelling(match.tokens.slice(start, end));
  });
  const level = parts.map(({ value }) => (value as Part | null)?.level ?? null).find(Boolean);
  const text = writeOut([...own, said === undefined || repeats(own, said) ? "" : said.text]);
  return {
    text: text === "" ? null : text,
    seat: {
      level: said?.seat.level ?? (level as SeatLevel | undefined) ?? null,
      place: said?.seat.place ?? null,
    },
  };
};

/** "Thành ủy TP Hải Phòng" says twice of what. */
function repeats(own: readonly string[], { text }: UnitSaid): boolean {
  const [word = ""] = text.split(" ");
  return own.some((name) => name.toLowerCase() === `${word} ủy`);
}

/** Organisations and the units that stand for them ("Chủ tịch xã"). */
export const organizations: readonly Rule<OrganizationParse>[] = [
  {
    name: "organization seat",
    example: "UBND huyện Lạc Sơn",
    pattern: sequence(groups, where),
    produce,
  },
  {
    name: "subject seat",
    example: "Ngoại giao Nga",
    pattern: sequence(
      noTitle,
      either(known, part(entry(ANY_ACTIVITY))),
      repeat(0, 8, either(joined, topic, bound)),
      repeat(0, 2, either(sequence(part(words("của")), group), group)),
      where,
    ),
    produce,
  },
  {
    name: "seat",
    example: "huyện Lạc Sơn",
    pattern: sequence(
      either(capture("seat", unit), abroad, capture("seat", bareUnit)),
      optional(post),
    ),
    produce,
  },
];

/** What a title whose last word opens a name goes on with: "Trưởng Ban" + "Tuyên giáo Tỉnh ủy". */
export const tails: readonly Rule<OrganizationParse>[] = [
  {
    name: "subjects organization seat",
    example: "Tuyên giáo Tỉnh ủy",
    pattern: sequence(
      optional(part(number)),
      subjects,
      optional(sequence(optional(part(words("của", "thuộc", ","))), groups)),
      repeat(0, 2, bound),
      where,
    ),
    produce: (match) => (match.end > match.start ? produce(match) : null),
  },
];

export const organization = anyOf(organizations);
export const tail = anyOf(tails);
export { NOWHERE };

function writeOut(parts: readonly string[]): string {
  return parts
    .filter((text) => text !== "")
    .join(" ")
    .replace(/ ,/g, ",")
    .replace(/ & /g, " và ")
    .replace(/ \/ /g, "/");
}

/** Bounds of a stretch of unknown words: longer ones are sentences that go on. */
const LONGEST_OBJECT = 4;

/** What opens another name or goes on with this one. */
const OBJECT_ENDS: readonly Lexicon<unknown>[] = [BODY, COMPANY, SCHOOL, TOPIC, HONORIFIC];

function readObject(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  let to = at;
  while (to < at + LONGEST_OBJECT && tokens.shape(to) === Shape.Lower) {
    if (reader.lookUp(NAME_ENDS, to) !== null || reader.lookUp(UNIT_WORD, to) !== null) break;
    if (OBJECT_ENDS.some((lexicon) => reader.lookUp(lexicon, to) !== null)) break;
    to++;
  }
  const runsOn = tokens.shape(to) === Shape.Lower && to === at + LONGEST_OBJECT;
  return to === at || runsOn ? null : { end: to, value: null };
}

function readRegions(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  let to = runEnd(reader, at, LONGEST_OWN_NAME);
  while (to > at && tokens.slice(to) === "-") {
    const next = runEnd(reader, to + 1, LONGEST_OWN_NAME);
    if (next === to + 1) break;
    to = next;
  }
  return to > at && readFullName(reader, at)?.end !== to ? { end: to, value: null } : null;
}

function readCapitalWord(reader: Reader, at: number): Reading<null> | null {
  if (!reader.tokens.capitalized(at) || readFullName(reader, at) !== null) return null;
  if (reader.lookUp(LONG_TITLE, at) !== null || reader.lookUp(HONORIFIC, at) !== null) return null;
  const glued = reader.tokens.glued(at + 1) && reader.tokens.shape(at + 1) === Shape.Number;
  return { end: glued ? at + 2 : at + 1, value: null };
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
