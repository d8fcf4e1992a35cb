export {
  childrenOf,
  findUnit,
  findUnits,
  fullNameOf,
  holdsOn,
  predecessorsOf,
  successorsOf,
  toRecord,
  type Unit,
  type UnitQuery,
  type UnitType,
  unitByCode,
  unitsNamed,
} from "./gazetteer/index.js";
export type { AdministrativeUnit, UnitLevel, UnitName } from "./records.js";
