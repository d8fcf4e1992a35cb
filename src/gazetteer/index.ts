import type { AdministrativeUnit, UnitLevel } from "../records.js";
import type { Unit, UnitType } from "./unit.js";

export type { Unit, UnitType } from "./unit.js";

/** What narrows a look-up by name. */
export interface UnitQuery {
  /** ISO day whose map holds; today's map where not given. */
  readonly asOf?: string;
  /** Name, with or without its type word, of a unit that holds it at any level. */
  readonly within?: string;
  readonly level?: UnitLevel;
  readonly type?: UnitType;
}

export function unitsNamed(_name: string, _asOf?: string): readonly Unit[] {
  return [];
}

export function findUnit(_code: string, _asOf?: string): AdministrativeUnit | null {
  return null;
}

export function findUnits(_name: string, _query: UnitQuery = {}): readonly AdministrativeUnit[] {
  return [];
}
