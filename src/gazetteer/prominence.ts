import type { Unit, UnitType } from "./unit.js";

/**
 * How likely a unit is meant where only its name is known: provinces before districts before
 * communes, towns before the country, the seat that bears its district's name before others.
 */
const RANK: Readonly<Record<UnitType, number>> = {
  tỉnh: 0,
  "thành phố": 1,
  "thị xã": 2,
  quận: 3,
  huyện: 3,
  "đặc khu": 4,
  "thị trấn": 5,
  phường: 6,
  xã: 7,
};
const LEVELS = { province: 0, district: 10, commune: 20 } as const;

function prominence(unit: Unit): number {
  const isSeat = unit.level === "commune" && unit.parent?.name === unit.name;
  return LEVELS[unit.level] + (isSeat ? RANK["đặc khu"] : RANK[unit.type]);
}

/** The better known first; equals by code. */
export function byProminence(a: Unit, b: Unit): number {
  return prominence(a) - prominence(b) || (a.code < b.code ? -1 : 1);
}
