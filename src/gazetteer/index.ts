export { findUnit, findUnits, type UnitQuery, unitByCode, unitsNamed } from "./find.js";
export { LEVEL_BITS, splitTypeWord, type TypedName, unitNames, unitsCalled } from "./name-index.js";
export { nameKey } from "./name-key.js";
export { type Place, placeNames, placesNamed } from "./places.js";
export { byProminence } from "./prominence.js";
export { childrenOf, predecessorsOf, successorsOf } from "./succession.js";
export { FIRST_DAY_OF_NEW_MAP, LAST_DAY_OF_DISTRICTS } from "./table.js";
export { fullNameOf, holdsOn, toRecord, type Unit, type UnitType } from "./unit.js";
