import type { UnitType } from "../../../gazetteer/index.js";
import { lexicon } from "../../../grammar/index.js";
import type { LocationType } from "../../../records.js";
import {
  ISLAND_WORDS,
  MOUNTAIN_WORDS,
  NUMBERED_WORDS,
  SITE_WORDS,
  STREET_WORDS,
  VILLAGE_WORDS,
  WATER_WORDS,
} from "../lexicon/feature-words.js";
import { MAP_WORDS } from "../lexicon/map-words.js";
import { BODIES_OF_UNITS, SHORT_UNIT_WORDS, UNIT_WORDS } from "../lexicon/unit-words.js";

/** What the word before a name tells of it. */
export type PlaceWord = UnitWord | FeatureWord;

export interface UnitWord {
  readonly as: "unit";
  readonly type: UnitType;
}

export interface FeatureWord {
  readonly as: "feature";
  readonly type: LocationType;
}

/** Units that a number alone may name: "quận 1", "phường 13". */
export const NUMBERED_TYPES: ReadonlySet<UnitType> = new Set(["quận", "phường"]);

const unitRows = (words: readonly (readonly [string, UnitType])[]) =>
  words.map(([word, type]) => [word, { as: "unit", type }] as const);

const featureRows = (type: LocationType, words: readonly string[]) =>
  words.map((word) => [word, { as: "feature", type }] as const);

const longForms = unitRows(UNIT_WORDS);
const shortForms = unitRows(SHORT_UNIT_WORDS);
const villages = featureRows("village", VILLAGE_WORDS);
const streets = featureRows("street", STREET_WORDS);
const nature = [
  ...featureRows("water", WATER_WORDS),
  ...featureRows("mountain", MOUNTAIN_WORDS),
  ...featureRows("other", ISLAND_WORDS),
];

export const UNITS = lexicon<UnitWord>(longForms);
export const UNITS_AND_SHORT_FORMS = lexicon<UnitWord>([...longForms, ...shortForms]);
export const BODIES = lexicon<UnitWord>(unitRows(BODIES_OF_UNITS));
export const VILLAGES = lexicon<FeatureWord>(villages);
/** "tổ 5", "khu 2": villages only where a parent follows. */
export const NUMBERED = lexicon<FeatureWord>(featureRows("village", NUMBERED_WORDS));
export const STREETS = lexicon<FeatureWord>(streets);
export const NATURE = lexicon<FeatureWord>(nature);
export const SITES = lexicon<FeatureWord>(featureRows("site", SITE_WORDS));

/** Every word that the name of one place, or the names of several, may follow. */
export const PLACE_WORDS = lexicon<PlaceWord>([
  ...longForms,
  ...shortForms,
  ...villages,
  ...streets,
  ...nature,
]);

/** Those whose places may be named by numbers: "các thôn 3, 4", "các phường 1, 2". */
export const NUMBERED_PLACES = lexicon<PlaceWord>([
  ...longForms.filter(([, { type }]) => NUMBERED_TYPES.has(type)),
  ...villages,
]);

export const MAPS = lexicon<"before" | "after">(MAP_WORDS);
