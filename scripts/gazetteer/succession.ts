import type { Crosswalk } from "./crosswalk.js";
import { groupBy } from "./group.js";
import type { OldMap } from "./old-map.js";
import {
  COMMUNE_SUCCESSORS,
  DISTRICT_SUCCESSORS,
  ISLAND_DISTRICTS,
  NEW_MAP_DAY,
} from "./tables.js";
import type { UnitRecord } from "./types.js";

/** A record with what took the unit in. */
export interface Succession {
  readonly record: UnitRecord;
  /** Code of the unit of the old map that took it in before July 2025. */
  readonly old: string | null;
  /** Code of the unit of the new map. */
  readonly now: string | null;
}

/** Ended, under a code that was not given on, and no source tells what took it in. */
export function isLost({ record, old, now }: Succession, all: readonly UnitRecord[]): boolean {
  return record.to !== null && old === null && now === null && !goesOn(record, all);
}

/** What took in each district that ended, and each island district at the end. */
export function districtSuccessions({ districts }: OldMap): Succession[] {
  return districts.map((record) => ({
    record,
    old: goesOn(record, districts) ? null : (DISTRICT_SUCCESSORS[record.code] ?? null),
    now: record.to === NEW_MAP_DAY ? (ISLAND_DISTRICTS[record.code] ?? null) : null,
  }));
}

/** What took in each commune: the published crosswalk at the end, names of merged units before it. */
export function communeSuccessions(map: OldMap, crosswalk: Crosswalk): Succession[] {
  const districts = groupBy(map.districts, ({ code }) => code);
  /** The district by the names it had, then the one that took it in. */
  const districtsOf = (code: string): readonly UnitRecord[] => {
    const own = districts.get(code) ?? [];
    const next = DISTRICT_SUCCESSORS[code];
    return next === undefined ? own : [...own, ...districtsOf(next)];
  };
  const targetOf = (record: UnitRecord): string | null => {
    for (const district of districtsOf(record.parent)) {
      const target = crosswalk.targetOf(record, district, record.to === NEW_MAP_DAY);
      if (target !== null) return target;
    }
    return null;
  };
  const targets = new Map(map.communes.map((record) => [record, targetOf(record)]));
  const byDistrict = groupBy(map.communes, ({ parent }) => parent);

  /** The one commune of the same district that began or went on that day and has the same target. */
  const takerOf = (record: UnitRecord): string | null => {
    const target = targets.get(record);
    if (target === null || record.to === null) return null;
    const day = record.to;
    const district = DISTRICT_SUCCESSORS[record.parent] ?? record.parent;
    const there = [record.parent, district].flatMap((code) => byDistrict.get(code) ?? []);
    const going = there.filter(
      (it) =>
        targets.get(it) === target &&
        it.code !== record.code &&
        (it.from === null || it.from <= day) &&
        (it.to === null || it.to > day),
    );
    const begun = going.filter(({ from }) => from === day);
    const codes = new Set((begun.length > 0 ? begun : going).map(({ code }) => code));
    return codes.size === 1 ? ([...codes][0] as string) : null;
  };

  return map.communes.map((record) => {
    if (goesOn(record, map.communes)) return { record, old: null, now: null };
    const now = targets.get(record) ?? null;
    if (record.to === NEW_MAP_DAY) return { record, old: null, now };
    const old = COMMUNE_SUCCESSORS[record.code] ?? takerOf(record);
    return { record, old, now: old === null ? now : null };
  });
}

/** Whether the next record of the code begins where this one ends. */
function goesOn(record: UnitRecord, records: readonly UnitRecord[]): boolean {
  return records.some(({ code, from }) => code === record.code && from === record.to);
}
