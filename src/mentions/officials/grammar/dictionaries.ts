import { LEVEL_BITS, type Place, placeNames, unitNames } from "../../../gazetteer/index.js";
import { type Lexicon, lexicon } from "../../../grammar/index.js";
import {
  ABBREVIATIONS,
  type AbbreviationKind,
  FIRST_JOINTS,
  JOINED_ABBREVIATIONS,
  LAST_JOINTS,
} from "../lexicon/abbreviations.js";
import { ACTING_VERBS, AFTER_NAMES } from "../lexicon/acts.js";
import { HONORIFICS, PLURAL_HONORIFICS } from "../lexicon/honorifics.js";
import {
  BODIES,
  BRANDS,
  COMPANIES,
  DEPARTMENTS,
  FIRM_ENDS,
  MINISTRIES,
  PARTS,
  SCHOOLS,
} from "../lexicon/organizations.js";
import { NO_SERVED_COUNTRIES, POLITIES, SHORT_UNITS, UNIT_WORDS } from "../lexicon/places.js";
import {
  FREQUENT_SURNAMES,
  MIDDLE_NAMES,
  NAME_PARTICLES,
  RARE_SURNAMES,
  RELIGIOUS_NAMES,
  SURE_MIDDLE_NAMES,
  SURNAMES,
} from "../lexicon/surnames.js";
import {
  AIDES,
  DEPUTIES,
  SERVED_OFFICES,
  STANDINGS,
  STATUS_WORDS,
  type Takes,
  TITLES,
} from "../lexicon/titles.js";
import { ACTIVITIES, BINDERS, FIELDS, HELD_WORDS } from "../lexicon/topics.js";
import { FOLLOWING_VERBS, LITTLE_WORDS, OTHER_PEOPLE, OTHER_VERBS } from "../lexicon/verbs.js";
import type { Seat, SeatLevel } from "../parse.js";

/** A stretch of an organisation's name: how it is written out, null as the text has it. */
export interface Part {
  readonly text: string | null;
  readonly level: SeatLevel | null;
}

type Row<Value> = readonly [phrase: string, value: Value];

const AS_WRITTEN: Part = { text: null, level: null };
const plain = (phrases: readonly string[]): Row<Part>[] =>
  phrases.map((phrase) => [phrase, AS_WRITTEN]);

/** Names in their official spelling, read in any case. */
const official = (rows: readonly (readonly [string, SeatLevel | null])[]): Row<Part>[] =>
  rows.map(([text, level]) => [text.toLowerCase(), { text, level }]);

const named = (names: readonly string[]): Row<Part>[] =>
  official(names.map((name) => [name, null] as const));

const abbreviations = (kind: AbbreviationKind): Row<Part>[] =>
  ABBREVIATIONS.flatMap(([short, text, of, level]) =>
    of === kind ? [[short, { text, level }]] : [],
  );

/** "NN PTNT" in every way that its parts are joined. */
const joinedAbbreviations = (): Row<Part>[] =>
  JOINED_ABBREVIATIONS.flatMap(([parts, text]) => {
    const all = parts.split(" ");
    const last = all.pop() ?? "";
    return FIRST_JOINTS.flatMap((first) =>
      LAST_JOINTS.map(
        (joint): Row<Part> => [`${all.join(first)}${joint}${last}`, { text, level: null }],
      ),
    );
  });

/** Names that are written with capitals where their words also mean other things. */
const CASED: ReadonlySet<string> = new Set([
  "Đảng",
  "Đảng và Nhà nước",
  "ASEAN",
  "NATO",
  "WHO",
  "Báo",
]);

export const BODY = lexicon<Part>(() => [
  ...official(BODIES.filter(([name]) => !CASED.has(name))),
  ...BODIES.filter(([name]) => CASED.has(name)).map(
    ([text, level]) => [text, { text, level }] as const,
  ),
  ...abbreviations("body"),
]);
export const DEPARTMENT = lexicon<Part>(() => [
  ...official(DEPARTMENTS),
  ...abbreviations("department"),
]);
/** What opens the name of a part of an agency, school, firm or unit. */
export const PART = lexicon<true>(PARTS.map((name) => [name.toLowerCase(), true]));
export const MINISTRY = lexicon<Part>(() => official(MINISTRIES));
export const SCHOOL = lexicon<Part>(() => [...named(SCHOOLS), ...abbreviations("school")]);
export const COMPANY = lexicon<Part>(() => [
  ...named(COMPANIES.filter((name) => !CASED.has(name))),
  ...plain(COMPANIES.filter((name) => CASED.has(name))),
  ...abbreviations("company"),
]);
export const FIRM_END = lexicon<Part>(plain(FIRM_ENDS));
export const BRAND = lexicon<Part>(plain(BRANDS));
export const TOPIC = lexicon<Part>(() => [
  ...plain(FIELDS),
  ...plain(HELD_WORDS),
  ...joinedAbbreviations(),
  ...abbreviations("topic"),
]);
export const ACTIVITY = lexicon<Part>(() =>
  plain(ACTIVITIES.map((phrase) => phrase.charAt(0).toUpperCase() + phrase.slice(1))),
);
/** Activities in any case; what they are done to belongs to the name: "Viện Nghiên cứu rau quả". */
export const ANY_ACTIVITY = lexicon<Part>(plain(ACTIVITIES));
export const NAME_ENDS = lexicon<true>(
  [...ACTING_VERBS, ...AFTER_NAMES, ...OTHER_VERBS, ...ACTIVITIES].map((phrase) => [phrase, true]),
);
/** What stands after verbs rather than after names. */
export const AFTER_VERBS = lexicon<true>(FOLLOWING_VERBS.map((word) => [word, true]));
export const LITTLE_WORD = lexicon<true>(LITTLE_WORDS.map((word) => [word, true]));
/** Whoever is named beside an official without being one. */
export const PEOPLE = lexicon<true>(OTHER_PEOPLE.map((word) => [word, true]));
export const BINDER = lexicon<Part>(plain(BINDERS));

export interface UnitWord {
  readonly text: string;
  readonly level: SeatLevel;
}
export const UNIT_WORD = lexicon<UnitWord>(
  UNIT_WORDS.map(([phrase, text, level]) => [phrase, { text, level }]),
);
/** "TPHCM": what it says written out. */
export const SHORT_UNIT = lexicon<{ text: string; seat: Seat }>(
  SHORT_UNITS.map(([short, text, place, level]) => [short, { text, seat: { level, place } }]),
);
const NO_COUNTRIES: ReadonlySet<string> = new Set(NO_SERVED_COUNTRIES);
const namesOf = (isOne: (place: Place) => boolean): string[] =>
  placeNames().flatMap(([name, place]) => (isOne(place) && !NO_COUNTRIES.has(name) ? [name] : []));

/** Countries as papers call them; the office of one has it as its place. */
export const COUNTRY = lexicon<true>(() =>
  namesOf(({ type }) => type === "country").map((name) => [name, true]),
);

export const POLITY = lexicon<true>(POLITIES.map((name) => [name.toLowerCase(), true]));

const SHORT_TITLES = abbreviations("title").map(
  ([short, { text }]) => [short, text ?? ""] as const,
);

/** Titles by what may follow them. */
const titles = (takes: Takes): Row<string>[] =>
  TITLES.flatMap(([title, its]) => (its === takes ? [[title.toLowerCase(), title]] : []));

/** "Trợ lý Ngoại trưởng", "người phát ngôn của Thủ tướng" */
const aides = (): Row<string>[] =>
  AIDES.flatMap((aide) =>
    SERVED_OFFICES.flatMap((office) =>
      [`${aide} ${office}`, `${aide} của ${office}`].map(
        (title): Row<string> => [title.toLowerCase(), title],
      ),
    ),
  );

/** What a title written short takes is what its last words take written out. */
const shortTitles = (takes: Takes): Row<string>[] =>
  SHORT_TITLES.filter(([, full]) => takesOf(full) === takes);

function takesOf(title: string): Takes {
  const known = TITLES.find(([its]) => its === title || title === `Phó ${its}`);
  return known?.[1] ?? "organization";
}

export const TITLE: Readonly<Record<Takes, Lexicon<string>>> = {
  organization: lexicon(() => [
    ...titles("organization"),
    ...aides(),
    ...shortTitles("organization"),
  ]),
  tail: lexicon(() => [...titles("tail"), ...shortTitles("tail")]),
  "only-organization": lexicon(() => [
    ...titles("only-organization"),
    ...shortTitles("only-organization"),
  ]),
  place: lexicon(titles("place")),
};
const TOPICS: ReadonlySet<string> = new Set([...FIELDS, ...HELD_WORDS]);
/** Titles of two words and more: what a name cannot run on into, unless it is about what they do ("Điều dưỡng"). */
export const LONG_TITLE = lexicon<true>(() =>
  TITLES.flatMap(([title]) => {
    const lower = title.toLowerCase();
    const rows: Row<true>[] = [[`phó ${lower}`, true]];
    return lower.includes(" ") && !TOPICS.has(lower) ? [...rows, [lower, true]] : rows;
  }),
);
export const DEPUTY = lexicon<string>(DEPUTIES);
export const STANDING = lexicon<string>(STANDINGS.filter(([short]) => short !== "TT"));
export const DEPUTY_STANDING = lexicon<string>(STANDINGS);
export const STATUS = lexicon(
  STATUS_WORDS.map(([phrase, text, status]) => [phrase, { text, status }] as const),
);

export const HONORIFIC = lexicon<string>(HONORIFICS.map(([phrase, text]) => [phrase, text]));
/** Ranks and degrees, which follow one another; a form of address after a comma begins anew. */
export const RANK = lexicon<string>(
  HONORIFICS.filter(([, , standing]) => standing !== "courtesy").map(([phrase, text]) => [
    phrase,
    text,
  ]),
);
export const PLURAL_HONORIFIC = lexicon<string | null>(PLURAL_HONORIFICS);

/** How much a family name speaks for a personal name. */
export const SURNAME = lexicon<number>(() => [
  ...FREQUENT_SURNAMES.map((name) => [name, 5] as const),
  ...[...new Set<string>(RARE_SURNAMES)].map((name) => [name, 1] as const),
  ...[...new Set<string>([...Object.values(SURNAMES).flat(), ...RELIGIOUS_NAMES])].map(
    (name) => [name, 3] as const,
  ),
]);
export const MIDDLE_NAME = lexicon<true>(
  [...new Set<string>(MIDDLE_NAMES)].map((name) => [name, true]),
);
export const SURE_MIDDLE_NAME = lexicon<true>(SURE_MIDDLE_NAMES.map((name) => [name, true]));
export const NAME_PARTICLE = lexicon<true>(NAME_PARTICLES.map((name) => [name, true]));

/** Bodies named without a unit word belong to a province or district: "Công an Hà Nội". */
export const ABOVE_COMMUNES = LEVEL_BITS.province | LEVEL_BITS.district;
/** Names of administrative units with bits of the levels that bear them; those abroad are sought above communes. */
export const UNIT_NAME = lexicon<number>(() => [
  ...namesOf(({ type, country }) => type === "other" && country !== "VN" && country !== null).map(
    (name) => [name, ABOVE_COMMUNES] as const,
  ),
  ...unitNames(),
]);
