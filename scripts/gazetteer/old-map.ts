import { EARLIER_PARENTS, NEW_MAP_DAY, PROVINCE_HISTORY, PROVINCES_2025 } from "./tables.js";
import { dayIn, timelineOf } from "./timeline.js";
import type { Layer, UnitRecord } from "./types.js";

/** All units until 30 June 2025 over time, by level. */
export interface OldMap {
  readonly provinces: readonly UnitRecord[];
  readonly districts: readonly UnitRecord[];
  readonly communes: readonly UnitRecord[];
}

export function oldMapOf(layers: readonly Layer[]): OldMap {
  const dayOf = dayIn(layers);
  const level = (name: keyof Layer) =>
    timelineOf(
      layers.map((layer) => layer[name]),
      dayOf,
    );
  return {
    provinces: provincesOf(layers),
    districts: withEarlierParents(level("districts")).map(endWithTheMap),
    communes: withEarlierParents(level("communes")).map(endWithTheMap),
  };
}

const endWithTheMap = (record: UnitRecord): UnitRecord => ({
  ...record,
  to: record.to ?? NEW_MAP_DAY,
});

/** Provinces that the new map neither enlarged nor ended go on. */
const UNTOUCHED = new Set(
  PROVINCES_2025.flatMap(([now, before]) =>
    before.length === 1 && before[0] === now ? [now] : [],
  ),
);

function provincesOf(layers: readonly Layer[]): UnitRecord[] {
  const told = new Set(PROVINCE_HISTORY.map(({ code }) => code));
  const last = layers[layers.length - 1] as Layer;
  const others = [...last.provinces.values()]
    .filter(({ code }) => !told.has(code))
    .map((unit): UnitRecord => ({ ...unit, from: null, to: null }));
  return [...PROVINCE_HISTORY, ...others]
    .map((record) => (UNTOUCHED.has(record.code) ? record : endWithTheMap(record)))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Cuts the first record of a unit in two where it lay under another parent before. */
function withEarlierParents(records: readonly UnitRecord[]): UnitRecord[] {
  return records.flatMap((record) => {
    const earlier = EARLIER_PARENTS.find(({ units }) => units.includes(record.code));
    if (earlier === undefined || record.from !== null) return [record];
    return [
      { ...record, parent: earlier.parent, to: earlier.until },
      { ...record, from: earlier.until },
    ];
  });
}
