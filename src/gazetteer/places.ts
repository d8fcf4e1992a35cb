import type { LocationType } from "../records.js";
import { nameKey } from "./name-key.js";
import { COUNTRIES, WORDS_TOO } from "./names/countries.js";
import { CITIES_TOO, FOREIGN_CITIES } from "./names/foreign-cities.js";
import { ISLANDS } from "./names/islands.js";
import { MOUNTAINS } from "./names/mountains.js";
import { VIETNAM_REGIONS, WORLD_REGIONS } from "./names/regions.js";
import { SITES } from "./names/sites.js";
import { WATERS } from "./names/waters.js";

/** A known place that is no administrative unit of Vietnam. */
export interface Place {
  /** The name that records carry: "Bắc Kinh" of "Beijing", "Đà" of "sông Đà". */
  readonly name: string;
  readonly type: LocationType;
  /** The word before the name, "sông"; "" where the name stands alone. */
  readonly typeWord: string;
  /** ISO 3166-1 code of the country it is or lies in; null where it lies in several or is not said. */
  readonly country: string | null;
  /** Whether the name, so spelled, is also a word or a person's: it asks for more evidence. */
  readonly isWordToo: boolean;
}

type PlaceRow = readonly [spelling: string, place: Place];

/**
 * Every spelling of the places besides units: countries, foreign cities, regions, waters,
 * mountains, islands, sites. One spelling may stand for several.
 * @example ["Liên bang Nga", { name: "Nga", type: "country", country: "RU", … }]
 */
export function placeNames(): readonly PlaceRow[] {
  const rows: PlaceRow[] = [];
  const words = new Set<string>([...WORDS_TOO, ...CITIES_TOO]);
  const add = (spellings: readonly string[], place: Omit<Place, "isWordToo" | "name">) => {
    const [name = ""] = spellings;
    for (const spelling of spellings) {
      rows.push([spelling, { name, ...place, isWordToo: words.has(spelling) }]);
    }
  };
  for (const [country, ...names] of COUNTRIES)
    add(names, { type: "country", typeWord: "", country });
  for (const [country, ...names] of FOREIGN_CITIES) {
    add(names, { type: "other", typeWord: "", country });
  }
  for (const names of WORLD_REGIONS) add(names, { type: "region", typeWord: "", country: null });
  for (const names of VIETNAM_REGIONS) add(names, { type: "region", typeWord: "", country: "VN" });
  for (const [type, table] of [
    ["water", WATERS],
    ["mountain", MOUNTAINS],
    ["other", ISLANDS],
  ] as const) {
    for (const [typeWord, ...names] of table) add(names, { type, typeWord, country: null });
  }
  for (const names of SITES) add(names, { type: "site", typeWord: "", country: null });
  return rows;
}

let memo: ReadonlyMap<string, readonly Place[]> | null = null;

/**
 * The places besides units that bear a name in one of its spellings, without its type word.
 * @example placesNamed("Mát-xcơ-va")[0]?.name === "Moscow"
 */
export function placesNamed(name: string): readonly Place[] {
  memo ??= index();
  return memo.get(nameKey(name)) ?? [];
}

function index(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const [spelling, place] of placeNames()) {
    const key = nameKey(spelling);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  return places;
}
