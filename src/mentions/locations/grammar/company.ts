import type { Place } from "../../../gazetteer/index.js";
import {
  type Lexicon,
  lexicon,
  type Reader,
  type Reading,
  type Scan,
} from "../../../grammar/index.js";
import { Shape, type Tokens } from "../../../text/index.js";
import { GIVEN_SYLLABLES } from "../lexicon/common-names.js";
import {
  BRANDS,
  CAPITAL_NOUNS,
  DIRECTIONS,
  FREQUENT_SURNAMES,
  LOCATIVES,
  NO_COUNTRIES,
  NO_COUNTRY_AFTER,
  NO_PLACE_AFTER,
  NO_REGION_AFTER,
  PEOPLES,
  PERSON_WORDS,
  SURNAMES,
} from "../lexicon/company.js";
import { KNOWN_NAMES } from "./known-names.js";
import type { Company, KnownName } from "./said.js";

const listed = (words: readonly string[]): Lexicon<true> =>
  lexicon(words.map((word) => [word, true] as const));

const PERSONS = listed(PERSON_WORDS);
const PLACES_FOLLOW = listed(LOCATIVES);
const GIVEN = listed(GIVEN_SYLLABLES);
const COMPOUNDS = listed(NO_COUNTRIES);
const THINGS = listed(NO_PLACE_AFTER);
const PEOPLE = listed([...PEOPLES, "Mường"]);
/** "Viettel Hòa Bình", "văn hóa Mường Hòa Bình". */
const NAMED_TOO = listed([...BRANDS, ...PEOPLES, "Mường"]);
const NO_REGIONS = listed(NO_REGION_AFTER);
const NO_COUNTRY = listed(NO_COUNTRY_AFTER);
export const CAPITAL_NOUN = listed(CAPITAL_NOUNS);
export const DIRECTION = listed(DIRECTIONS);
const FREQUENT = listed(FREQUENT_SURNAMES);
export const SURNAME = listed(SURNAMES);
/** No phrase of those tables is longer. */
const LONGEST = 3;

/** Signs after which a sentence or a quotation opens. */
const OPENING_SIGNS: ReadonlySet<string> = new Set(Array.from('.!?:…"“”‘’*•'));

/** Whether a word stands where any word has a capital. */
export function opensSentence(tokens: Tokens, at: number): boolean {
  const shape = tokens.shape(at - 1);
  if (shape === Shape.End || shape === Shape.Newline) return true;
  if (shape !== Shape.Sign) return false;
  return OPENING_SIGNS.has(tokens.slice(at - 1)) || followsCredit(tokens, at - 1);
}

/** "(HBĐT) - Về Lạc Sơn": the dash after the credit marker. */
function followsCredit(tokens: Tokens, dash: number): boolean {
  if (!DASHES.has(tokens.slice(dash))) return false;
  return tokens.slice(dash - 1) === ")" || tokens.shape(dash - 1) === Shape.Upper;
}
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** Whether a phrase of the table ends right before a token. */
function standsBefore(reader: Reader, table: Lexicon<unknown>, at: number): boolean {
  for (let length = 1; length <= LONGEST && length <= at; length++) {
    if (reader.lookUp(table, at - length)?.end === at) return true;
  }
  return false;
}

/** "người Thái Mai Châu": the Thái of that place, nobody's name. */
export const opensPeople = (reader: Reader, at: number): boolean =>
  reader.lookUp(PEOPLE, at) !== null && standsBefore(reader, PLACES_FOLLOW, at);

/** Whether a frequent surname with more of a name stands at a token: "Bùi Văn Khánh". */
export function opensPerson(reader: Reader, at: number): boolean {
  const { tokens } = reader;
  return reader.lookUp(FREQUENT, at) !== null && tokens.capitalized(at + 1);
}

/** What stands around a known name; null where it is a person's. */
export function companyOf(
  reader: Reader,
  start: number,
  { end, value: { other } }: Reading<KnownName>,
): Company | null {
  const { tokens } = reader;
  if (standsBefore(reader, PERSONS, start)) return null;
  if (standsBefore(reader, THINGS, start)) return null;
  if ((reader.lookUp(COMPOUNDS, start)?.end ?? 0) > end) return null;
  if (splits(reader, start, end) || isPartOf(reader, end, other)) return null;
  if (end - start === 1 && standsBefore(reader, NO_COUNTRY, start)) return null;
  if (other?.type === "region" && standsBefore(reader, NO_REGIONS, start)) return null;
  const shouted = tokens.shape(start) === Shape.Upper && isShouted(tokens, start, end);
  return {
    locative: standsBefore(reader, PLACES_FOLLOW, start) || headsLine(tokens, start, end),
    crowdedLeft:
      !shouted && crowdsLeft(reader, start - 1) && !standsBefore(reader, NAMED_TOO, start),
    crowdedRight: !shouted && crowdsRight(reader, end),
    givenFollows: reader.lookUp(GIVEN, end) !== null,
    opening: opensSentence(tokens, start),
    shouted,
  };
}

/** "Nam Hà | Nội" after "phía": a direction before a name that goes on further. */
function splits(reader: Reader, start: number, end: number): boolean {
  if (reader.lookUp(DIRECTION, start) === null) return false;
  return (reader.lookUp(KNOWN_NAMES, start + 1)?.end ?? 0) > end;
}

/** "miền Tây Nghệ An" is a part of that province. */
function isPartOf(reader: Reader, end: number, other: Place | null): boolean {
  if (other?.type !== "region") return false;
  const next = reader.lookUp(KNOWN_NAMES, end);
  return next !== null && next.value.levels !== 0;
}

/** "Thanh Thủy: Du lịch khoáng nóng": where the story happens, before its title. */
const headsLine = (tokens: Tokens, start: number, end: number): boolean =>
  tokens.slice(end) === ":" && (start === 0 || tokens.shape(start - 1) === Shape.Newline);

function isShouted(tokens: Tokens, start: number, end: number): boolean {
  return tokens.shape(start - 1) === Shape.Upper || tokens.shape(end) === Shape.Upper;
}

function crowdsLeft(reader: Reader, left: number): boolean {
  const { tokens } = reader;
  if (!isCapitalWord(tokens, left)) return false;
  return !(opensSentence(tokens, left) && reader.lookUp(CAPITAL_NOUN, left)?.end === left + 1);
}

function crowdsRight(reader: Reader, right: number): boolean {
  if (!isCapitalWord(reader.tokens, right)) return false;
  return !opensPerson(reader, right) && reader.lookUp(KNOWN_NAMES, right) === null;
}

/** Whether a word that opens a place's name is not itself part of a longer one: "Park Hang Seo". */
export const startsFreely: Scan<null> = ({ tokens }, at) =>
  tokens.capitalized(at) && isCapitalWord(tokens, at - 1) && !opensSentence(tokens, at - 1)
    ? null
    : { end: at, value: null };

/** A word with one capital: short forms in capitals ("UBND") are no part of a name. */
function isCapitalWord(tokens: Tokens, at: number): boolean {
  return tokens.capitalized(at) && tokens.shape(at) !== Shape.Upper;
}
