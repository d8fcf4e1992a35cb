import type { AdministrativeUnit, UnitLevel, UnitName } from "../records.js";
import type { TYPE_WORDS } from "./lexicon/types.js";

/** The type words of units, in lower case. */
export type UnitType = (typeof TYPE_WORDS)[number][1];

/** A unit over the days in which its code, type, name and parent stayed the same. */
export interface Unit {
  /** General Statistics Office code; no identity across maps: a unit is its code on a day. */
  readonly code: string;
  readonly level: UnitLevel;
  readonly type: UnitType;
  /** Without its type word, in canonical spelling. */
  readonly name: string;
  /** First ISO day; null from before what the gazetteer knows. */
  readonly from: string | null;
  /** Last ISO day; null where it holds today. */
  readonly until: string | null;
  readonly parent: Unit | null;
}

/** Whether the unit is on the map of a day; without a day, of today. */
export function holdsOn(unit: Unit, day: string | null): boolean {
  if (day === null) return unit.until === null;
  return (unit.from === null || unit.from <= day) && (unit.until === null || day <= unit.until);
}

/**
 * The name with its type word, as official lists write it.
 * @example "Xã Hữu Lợi"
 */
export function fullNameOf({ type, name }: Unit): string {
  return `${type.charAt(0).toLocaleUpperCase("vi")}${type.slice(1)} ${name}`;
}

/**
 * The unit as records carry it; its path leads outward to the province.
 * @example { code: "04804", level: "commune", fullName: "Phường Đồng Tiến", path: [{ code: "148", … }, { code: "17", … }] }
 */
export function toRecord(unit: Unit): AdministrativeUnit {
  const path: UnitName[] = [];
  for (let holder = unit.parent; holder !== null; holder = holder.parent) {
    path.push({ code: holder.code, fullName: fullNameOf(holder) });
  }
  return { code: unit.code, level: unit.level, fullName: fullNameOf(unit), path };
}
