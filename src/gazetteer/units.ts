import type { UnitLevel } from "../records.js";
import { COMMUNES, COMMUNES_2025, DISTRICTS, PROVINCES } from "./data/units.js";
import { TYPE_BY_LETTER } from "./lexicon/types.js";
import type { Unit } from "./unit.js";

/** What took a unit in when it ended, by code: on the same map, on the next. */
export interface Heirs {
  readonly old: string | null;
  readonly now: string | null;
}

/** All units of all times. */
export interface Units {
  readonly all: readonly Unit[];
  /** Records of a code in order of time. */
  readonly byCode: ReadonlyMap<string, readonly Unit[]>;
  readonly heirs: ReadonlyMap<Unit, Heirs>;
}

/** The day on which districts ended and the 34 provinces began. */
export const NEW_MAP_DAY = "2025-07-01";

const ENTRY = /^(\d+)(\p{L})([^<>^=]+)(?:>([\d-]+))?(?:<([\d-]+))?(?:\^(\d+))?(?:=(\d+))?$/u;

let memo: Units | null = null;

/** The units, read from the data at first use. */
export function units(): Units {
  memo ??= readUnits();
  return memo;
}

function readUnits(): Units {
  const reader = new Reader();
  reader.readAll(PROVINCES, "province", null, null, null);
  for (const [lines, level, from, to] of [
    [DISTRICTS, "district", null, NEW_MAP_DAY],
    [COMMUNES, "commune", null, NEW_MAP_DAY],
    [COMMUNES_2025, "commune", NEW_MAP_DAY, null],
  ] as const) {
    for (const line of lines) {
      const colon = line.indexOf(":");
      reader.readAll(line.slice(colon + 1).split(";"), level, line.slice(0, colon), from, to);
    }
  }
  return reader;
}

class Reader implements Units {
  readonly all: Unit[] = [];
  readonly byCode = new Map<string, Unit[]>();
  readonly heirs = new Map<Unit, Heirs>();

  readAll(
    entries: readonly string[],
    level: UnitLevel,
    parent: string | null,
    defaultFrom: string | null,
    defaultTo: string | null,
  ): void {
    const parents = parent === null ? [null] : (this.byCode.get(parent) ?? []);
    for (const entry of entries) {
      const [, code = "", letter, name = "", from, to, old, now] = ENTRY.exec(entry) ?? [];
      const type = TYPE_BY_LETTER[letter as keyof typeof TYPE_BY_LETTER];
      const bounds = { from: from ?? defaultFrom, to: to ?? defaultTo };
      for (const holder of parents) {
        const days = overlap(bounds, holder);
        if (days === null) continue;
        const unit: Unit = { code, level, type, name, ...days, parent: holder };
        this.#add(unit);
        if (old !== undefined || now !== undefined) {
          this.heirs.set(unit, { old: old ?? null, now: now ?? null });
        }
      }
    }
  }

  #add(unit: Unit): void {
    this.all.push(unit);
    const records = this.byCode.get(unit.code);
    if (records === undefined) this.byCode.set(unit.code, [unit]);
    else records.push(unit);
  }
}

/** The days of an entry under one record of its parent; null where they never met. */
function overlap(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  holder: Unit | null,
): { readonly from: string | null; readonly until: string | null } | null {
  const until = to === null ? null : dayBefore(to);
  if (holder === null) return { from, until };
  const start = later(from, holder.from);
  const end = earlier(until, holder.until);
  return start !== null && end !== null && end < start ? null : { from: start, until: end };
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

const daysBefore = new Map<string, string>();

/** @example dayBefore("2025-07-01") === "2025-06-30" */
function dayBefore(day: string): string {
  let before = daysBefore.get(day);
  if (before === undefined) {
    before = shift(day, -1);
    daysBefore.set(day, before);
  }
  return before;
}

/** @example dayAfter("2025-06-30") === "2025-07-01" */
export const dayAfter = (day: string): string => shift(day, 1);

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
