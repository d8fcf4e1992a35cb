import {
  nameKey,
  successorsOf,
  toRecord,
  type Unit,
  unitsCalled,
} from "../../../gazetteer/index.js";
import type { AdministrativeUnit, LocationMention } from "../../../records.js";

/**
 * Where several units share a name, the one that the story elsewhere is certain of is meant, else
 * one that lies in a unit named in the story: in a district rather than a province, in the one
 * named last before it rather than in others.
 */
export function settleShared(records: readonly LocationMention[]): readonly LocationMention[] {
  if (records.every(({ candidates }) => candidates.length === 0)) return records;
  const certain = new Map<string, AdministrativeUnit>();
  for (const { unit, candidates, name } of records) {
    if (unit !== null && candidates.length === 0) certain.set(nameKey(name) + unit.level, unit);
  }
  const seen = firstPlaces(records);
  return records.map((record, at) => {
    const { unit, candidates, name } = record;
    if (unit !== null && candidates.length === 0) seen.set(keyOf(unit), at);
    if (unit === null || candidates.length === 0) return record;
    const options = [unit, ...candidates];
    const same = certain.get(nameKey(name) + unit.level);
    if (same !== undefined && options.some((option) => keyOf(option) === keyOf(same))) {
      return settle(record, same, []);
    }
    const [best, ...rest] = options
      .map((option) => ({ option, nearness: nearnessOf(option, seen) }))
      .sort((a, b) => b.nearness - a.nearness);
    if (best === undefined || best.nearness === 0) return record;
    const equal = rest.filter(({ nearness }) => nearness === best.nearness);
    return settle(
      record,
      best.option,
      equal.map(({ option }) => option),
    );
  });
}

/** A code is no identity across maps: with its name it is. */
const keyOf = ({ code, fullName }: { readonly code: string; readonly fullName: string }): string =>
  `${code} ${fullName}`;

/** Where each unit that is certain is first named; all of them lie behind the first record. */
function firstPlaces(records: readonly LocationMention[]): Map<string, number> {
  const places = new Map<string, number>();
  records.forEach(({ unit, candidates }, at) => {
    if (unit === null || candidates.length > 0 || places.has(keyOf(unit))) return;
    places.set(keyOf(unit), -1 - at);
  });
  return places;
}

/** More for a district than for a province, more for one named shortly before; 0 for none. */
function nearnessOf(option: AdministrativeUnit, seen: ReadonlyMap<string, number>): number {
  const [inner, ...outer] = option.path.map((holder) => seen.get(keyOf(holder)));
  const isDistrict = option.level === "commune" && outer.length > 0;
  if (inner !== undefined && isDistrict) return IN_DISTRICT * closeness(inner);
  const province = isDistrict ? outer[0] : inner;
  return province === undefined ? 0 : closeness(province);
}
/** Any district weighs more than any province: closeness stays below 1. */
const IN_DISTRICT = 2;

/** Above a half for places before, the later the closer to 1; below it for those to come. */
function closeness(place: number): number {
  return place >= 0 ? 1 - 0.4 / (place + 2) : 0.5 + 0.4 / (place - 2);
}

function settle(
  record: LocationMention,
  unit: AdministrativeUnit,
  candidates: readonly AdministrativeUnit[],
): LocationMention {
  const found = unitsCalled(record.name).find((it) => isSame(it, unit));
  const successor = found === undefined ? [] : successorsOf(found).map(toRecord);
  return { ...record, type: unit.level, unit, successor, candidates };
}

const isSame = (unit: Unit, record: AdministrativeUnit): boolean =>
  unit.code === record.code && toRecord(unit).fullName === record.fullName;
