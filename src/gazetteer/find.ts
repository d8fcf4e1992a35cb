import type { AdministrativeUnit, UnitLevel } from "../records.js";
import { splitTypeWord, unitsCalled } from "./name-index.js";
import { byProminence } from "./prominence.js";
import { holdsOn, toRecord, type Unit, type UnitType } from "./unit.js";
import { unitsCoded } from "./units.js";

/** What narrows a look-up by name. */
export interface UnitQuery {
  /** ISO day whose map holds; today's map where not given. */
  readonly asOf?: string | null;
  /**
   * Names, with or without type words, of units that hold it at any level, outward with commas
   * between: "Lạc Sơn", "huyện Lạc Sơn, tỉnh Hòa Bình".
   */
  readonly within?: string;
  readonly level?: UnitLevel;
  readonly type?: UnitType;
}

/**
 * All units of a name, with or without its type word, on the map of a day (today's where none is
 * given), the best known first. Blind to tone placement, i/y, hyphens, apostrophes, padded numbers.
 * @example unitsNamed("huyện Kỳ Sơn", "2019-06-01").map((unit) => unit.code) → ["151", "417"]
 */
export function unitsNamed(name: string, asOf: string | null = null): readonly Unit[] {
  const found = new Set<Unit>();
  for (const unit of unitsCalled(name)) {
    if (holdsOn(unit, asOf)) found.add(unit);
  }
  const typed = splitTypeWord(name);
  if (typed.type !== null) {
    for (const unit of unitsCalled(typed.name)) {
      if (unit.type === typed.type && holdsOn(unit, asOf)) found.add(unit);
    }
  }
  return [...found].sort(byProminence);
}

/**
 * The unit of a code on the map of a day; today's where none is given.
 * @example unitByCode("26740", "2025-06-30")?.name === "Bến Nghé"; unitByCode("26740")?.name === "Sài Gòn"
 */
export function unitByCode(code: string, asOf: string | null = null): Unit | null {
  return unitsCoded(code).find((unit) => holdsOn(unit, asOf)) ?? null;
}

/** The record of the unit of a code on the map of a day; today's where none is given. */
export function findUnit(code: string, asOf: string | null = null): AdministrativeUnit | null {
  const unit = unitByCode(code, asOf);
  return unit === null ? null : toRecord(unit);
}

/**
 * Records of all units of a name that the query leaves, the best known first.
 * @example findUnits("xã Hữu Lợi", { within: "Yên Thủy", asOf: "2023-10-16" })[0]?.code === "05371"
 */
export function findUnits(name: string, query: UnitQuery = {}): readonly AdministrativeUnit[] {
  const asOf = query.asOf ?? null;
  const holders = query.within?.split(",").map((part) => new Set(unitsNamed(part, asOf))) ?? [];
  return unitsNamed(name, asOf)
    .filter(({ level }) => query.level === undefined || level === query.level)
    .filter(({ type }) => query.type === undefined || type === query.type)
    .filter((unit) => holders.every((named) => isWithin(unit, named)))
    .map(toRecord);
}

/** Whether one of these units holds it, at any level. */
function isWithin(unit: Unit, holders: ReadonlySet<Unit>): boolean {
  for (let holder = unit.parent; holder !== null; holder = holder.parent) {
    if (holders.has(holder)) return true;
  }
  return false;
}
