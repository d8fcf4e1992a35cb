import {
  FIRST_DAY_OF_NEW_MAP,
  fullNameOf,
  LAST_DAY_OF_DISTRICTS,
  type Unit,
  unitByCode,
} from "../../gazetteer/index.js";
import type { LocationParse } from "./grammar/said.js";
import { choose } from "./resolve/choose.js";

/**
 * The day whose map a text is read on that does not say when it was written: what it calls units
 * tells more than the days that it tells of. Where more of them ended in July 2025 than began then, it
 * was written before, and the other way round. `asOf`, a day that its dates make likely, stands where
 * they allow it.
 * @example "xã Chiềng Châu, huyện Mai Châu" → "2025-06-30"; "phường Hòa Bình, tỉnh Phú Thọ" → "2025-07-01"
 */
export function mapDay(places: readonly LocationParse[], asOf: string | null): string {
  const balance = places.reduce((sum, place) => sum + voteOf(place), 0);
  if (balance > 0) return later(asOf ?? FIRST_DAY_OF_NEW_MAP, FIRST_DAY_OF_NEW_MAP);
  if (balance < 0) return earlier(asOf ?? LAST_DAY_OF_DISTRICTS, LAST_DAY_OF_DISTRICTS);
  // Most of what archives keep is older than the new map.
  return asOf ?? LAST_DAY_OF_DISTRICTS;
}

/** 1 for the map of 34 provinces, -1 for one of three levels, 0 where it may stand on both. */
function voteOf(place: LocationParse): number {
  if (place.as !== "place") return 0;
  const said = place.row[place.at];
  // "huyện Lạc Sơn cũ" is said afterwards.
  if (said?.as !== "unit" || said.map !== null) return 0;
  const choice = choose(place.row, place.at, { asOf: null, home: null });
  if (choice === null) return 0;
  const possible = [choice.unit, ...choice.others];
  const isOn = (day: string) => possible.some((unit) => standsOn(unit, day));
  return Number(isOn(FIRST_DAY_OF_NEW_MAP)) - Number(isOn(LAST_DAY_OF_DISTRICTS));
}

/** Whether the map of a day has a unit of that code and name. */
function standsOn(unit: Unit, day: string): boolean {
  const same = unitByCode(unit.code, day);
  return same !== null && fullNameOf(same) === fullNameOf(unit);
}

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);
