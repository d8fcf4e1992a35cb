import { nameKey } from "../../src/gazetteer/name-key.js";
import { DEFAULT_DAYS, DISTRICT_DAYS, PROVINCE_DAYS } from "./tables.js";
import type { Layer, SourceUnit, UnitRecord, Units } from "./types.js";

/** The day on which what differs between a layer and the next came into force, by the unit. */
type DayOf = (unit: SourceUnit, boundary: number) => string;

/**
 * The layers of one level as records: a stretch of days for each code over which type, name and
 * parent stayed the same. Spelling is that of the latest layer in which the unit is so called.
 */
export function timelineOf(layers: readonly Units[], dayOf: DayOf): UnitRecord[] {
  const codes = new Set(layers.flatMap((layer) => [...layer.keys()]));
  return [...codes].sort().flatMap((code) => recordsOf(code, layers, dayOf));
}

function recordsOf(code: string, layers: readonly Units[], dayOf: DayOf): UnitRecord[] {
  const records: UnitRecord[] = [];
  for (const [at, layer] of layers.entries()) {
    const unit = layer.get(code);
    const last = records.at(-1);
    const open = last !== undefined && last.to === null ? last : undefined;
    if (open !== undefined) records.pop();
    if (open !== undefined && unit !== undefined && isSame(open, unit)) {
      records.push({ ...open, name: unit.name });
      continue;
    }
    const changed = unit ?? open;
    const day = at === 0 || changed === undefined ? null : dayOf(changed, at - 1);
    if (open !== undefined) records.push({ ...open, to: day });
    if (unit !== undefined) records.push({ ...unit, from: day, to: null });
  }
  return records;
}

function isSame(a: SourceUnit, b: SourceUnit): boolean {
  return a.type === b.type && a.parent === b.parent && nameKey(a.name) === nameKey(b.name);
}

/** Districts and communes change on the day of their district, else of their province, else of most. */
export function dayIn(layers: readonly Layer[]): DayOf {
  const provinceOf = (code: string): string =>
    layers.map((layer) => layer.districts.get(code)?.parent).find((it) => it !== undefined) ?? code;
  return (unit, boundary) => {
    const district = unit.code.length === 3 ? unit.code : unit.parent;
    return (
      DISTRICT_DAYS[district]?.[boundary] ??
      PROVINCE_DAYS[provinceOf(district)]?.[boundary] ??
      (DEFAULT_DAYS[boundary] as string)
    );
  };
}
