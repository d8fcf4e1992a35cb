import { addDays } from "../text/calendar.js";
import { TYPE_BY_LETTER } from "./lexicon/types.js";
import { type Entry, table } from "./table.js";
import type { Unit } from "./unit.js";

/** What took a unit in when it ended, by code: on the same map, on the next. */
export interface Heirs {
  readonly old: string | null;
  readonly now: string | null;
}

const NO_HEIRS: Heirs = { old: null, now: null };
const made = new Map<number, readonly Unit[]>();
const heirs = new Map<Unit, Heirs>();

/** The units of an entry of the table, made when first asked for: one for each record of its parent. */
export function unitsOf(entry: number): readonly Unit[] {
  let own = made.get(entry);
  if (own === undefined) {
    own = makeUnits(table().read(entry));
    made.set(entry, own);
  }
  return own;
}

/** Records of a code in order of time. */
export function unitsCoded(code: string): readonly Unit[] {
  return table().coded(code).flatMap(unitsOf);
}

/** The units of all times. */
export function allUnits(): readonly Unit[] {
  return Array.from({ length: table().count }, (_, entry) => unitsOf(entry)).flat();
}

export function heirsOfUnit(unit: Unit): Heirs {
  return heirs.get(unit) ?? NO_HEIRS;
}

function makeUnits(entry: Entry): readonly Unit[] {
  const { code, level, name, old, now } = entry;
  const type = TYPE_BY_LETTER[entry.letter as keyof typeof TYPE_BY_LETTER];
  const holders = entry.parent === "" ? [null] : unitsCoded(entry.parent);
  return holders.flatMap((parent) => {
    const days = overlap(entry, parent);
    if (days === null) return [];
    const unit: Unit = { code, level, type, name, ...days, parent };
    if (old !== null || now !== null) heirs.set(unit, { old, now });
    return [unit];
  });
}

/** The days of an entry under one record of its parent; null where they never met. */
function overlap(
  { from, to }: Entry,
  parent: Unit | null,
): { readonly from: string | null; readonly until: string | null } | null {
  const start = later(from, parent?.from ?? null);
  const end = earlier(to === null ? null : dayBefore(to), parent?.until ?? null);
  return start !== null && end !== null && end < start ? null : { from: start, until: end };
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

/** @example dayBefore("2025-07-01") === "2025-06-30" */
const dayBefore = (day: string): string => addDays(day, -1);
/** @example dayAfter("2025-06-30") === "2025-07-01" */
export const dayAfter = (day: string): string => addDays(day, 1);
