import {
  holdsOn,
  LAST_DAY_OF_DISTRICTS,
  nameKey,
  predecessorsOf,
  type Unit,
  type UnitType,
  unitsCalled,
} from "../../../gazetteer/index.js";
import type { UnitLevel } from "../../../records.js";
import type { Said } from "../grammar/said.js";

const LEVELS: Readonly<Record<UnitType, readonly UnitLevel[]>> = {
  tỉnh: ["province"],
  "thành phố": ["province", "district"],
  "thị xã": ["district"],
  quận: ["district"],
  huyện: ["district"],
  xã: ["commune"],
  phường: ["commune"],
  "thị trấn": ["commune"],
  "đặc khu": ["commune"],
};

/** The level that a type word tells where no unit is known. */
export const levelOf = (type: UnitType): UnitLevel => LEVELS[type].at(-1) as UnitLevel;

/** Units of all times that bear the name said and that its type words allow. */
export function unitsSaid(said: Said): readonly Unit[] {
  if (said.as === "feature") return [];
  const named = unitsCalled(said.name);
  if (said.as === "name") return named;
  const { types } = said;
  const exact = named.filter(({ type }) => types.includes(type));
  // Communes became wards and towns cities while people kept the old word.
  const levels = new Set(types.flatMap((type) => LEVELS[type]));
  if (exact.length > 0) return exact;
  // But no city became a rural district: "thành phố Đông Hưng" is none of Vietnam.
  const isCity = types.every((type) => type === "thành phố");
  return named.filter(({ level, type }) => levels.has(level) && !(isCity && type === "huyện"));
}

/** Whether the unit lies in the other, on whatever map. */
export function liesIn(unit: Unit, holder: Unit): boolean {
  for (let at = unit.parent; at !== null; at = at.parent) {
    if (at.code === holder.code && at.level === holder.level && at.name === holder.name)
      return true;
  }
  return false;
}

/** Whether a unit of the new map was made of some of a former district: "xã Bao La (huyện Mai Châu cũ)". */
export const liesInFormer = (unit: Unit, holder: Unit): boolean =>
  unit.level === "commune" &&
  unit.parent?.level === "province" &&
  holder.level === "district" &&
  predecessorsOf(unit).some((before) => liesIn(before, holder));

export function provinceOf(unit: Unit): Unit {
  return unit.parent === null ? unit : provinceOf(unit.parent);
}

export const bearsOwnName = (unit: Unit, said: Said): boolean =>
  nameKey(unit.name) === nameKey(said.name);

/** Whether a unit is on the map of the day; without a day, on today's or the last of three levels. */
export const isCurrent = (unit: Unit, day: string | null): boolean =>
  holdsOn(unit, day) || (day === null && holdsOn(unit, LAST_DAY_OF_DISTRICTS));

/** Whether a unit of an old map is meant by "cũ" on a day. */
export const endedBefore = (unit: Unit, day: string | null): boolean =>
  unit.until !== null && !holdsOn(unit, day);

/** Whether a unit is on a map that had not come on the day. */
export const isToCome = ({ from }: Unit, day: string | null): boolean =>
  day !== null && from !== null && from > day;
