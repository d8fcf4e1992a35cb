import { unitByCode } from "./find.js";
import { FIRST_DAY_OF_NEW_MAP, table } from "./table.js";
import { holdsOn, type Unit } from "./unit.js";
import { allUnits, dayAfter, heirsOfUnit, unitsOf } from "./units.js";

/**
 * The units on the map of that day whose parent this is; without a day, on today's map, or the last
 * that the unit was on.
 * @example childrenOf(unitByCode("17", "2025-06-30")).length === 10
 */
export function childrenOf(unit: Unit, asOf: string | null = unit.until): readonly Unit[] {
  return table()
    .under(unit.code)
    .flatMap(unitsOf)
    .filter((child) => child.parent === unit && holdsOn(child, asOf));
}

/**
 * The units that cover this one on a later day; without a day, today. Empty where it still holds.
 * Of a unit that was divided, the one that took most of it; where no source tells what took a
 * commune in before July 2025, the district that held it, else the province.
 * @example successorsOf(unitByCode("151", "2019-06-01"), "2020-06-01") → the city of Hòa Bình, 148
 */
export function successorsOf(unit: Unit, day: string | null = null): readonly Unit[] {
  return holdsOn(unit, day) ? [] : [...new Set(onDay(unit, day))];
}

function onDay(unit: Unit, day: string | null): readonly Unit[] {
  if (holdsOn(unit, day)) return [unit];
  const end = unit.until;
  if (end === null || (day !== null && day <= end)) return [];
  const heirs = heirsOf(unit);
  return (heirs.length > 0 ? heirs : coverOf(unit, day)).flatMap((heir) => onDay(heir, day));
}

const known = new Map<Unit, readonly Unit[]>();

/** What took the unit in on the day after its last; found once, for every place named asks. */
function heirsOf(unit: Unit): readonly Unit[] {
  let heirs = known.get(unit);
  if (heirs === undefined) {
    heirs = findHeirs(unit);
    known.set(unit, heirs);
  }
  return heirs;
}

function findHeirs(unit: Unit): readonly Unit[] {
  if (unit.until === null) return [];
  const day = dayAfter(unit.until);
  const { old, now } = heirsOfUnit(unit);
  const heir = unitByCode((day < FIRST_DAY_OF_NEW_MAP ? old : now) ?? unit.code, day);
  if (heir !== null && (heir.level === unit.level || heir.code === now)) return [heir];
  return unit.level === "district" ? [...new Set(childrenOf(unit).flatMap(heirsOf))] : [];
}

/** Where no source tells what took it in at once: its commune of the new map, else what held it. */
function coverOf(unit: Unit, day: string | null): readonly Unit[] {
  const isOnNewMap = day === null || day >= FIRST_DAY_OF_NEW_MAP;
  const { now } = heirsOfUnit(unit);
  const commune = isOnNewMap && now ? unitByCode(now, FIRST_DAY_OF_NEW_MAP) : null;
  if (commune !== null) return [commune];
  const holder = isOnNewMap ? (unit.parent?.parent ?? unit.parent) : unit.parent;
  return holder === null ? [] : [holder];
}

/**
 * The units that this one was made of, on an earlier day; without a day, the day before it began.
 * @example predecessorsOf(unitByCode("25"), "2025-06-30") → Hòa Bình, Phú Thọ, Vĩnh Phúc
 */
export function predecessorsOf(unit: Unit, day: string | null = null): readonly Unit[] {
  const before = (predecessorIndex().get(unit) ?? []).filter((it) => it !== unit);
  if (day === null) return before;
  return [...new Set(before.flatMap((it) => (holdsOn(it, day) ? [it] : predecessorsOf(it, day))))];
}

let predecessors: ReadonlyMap<Unit, readonly Unit[]> | null = null;

function predecessorIndex(): ReadonlyMap<Unit, readonly Unit[]> {
  predecessors ??= buildIndex();
  return predecessors;
}

function buildIndex(): ReadonlyMap<Unit, readonly Unit[]> {
  const index = new Map<Unit, Unit[]>();
  for (const unit of allUnits()) {
    for (const heir of heirsOf(unit)) {
      const before = index.get(heir);
      if (before === undefined) index.set(heir, [unit]);
      else before.push(unit);
    }
  }
  return index;
}
