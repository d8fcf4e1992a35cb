import { gzipSync } from "node:zlib";
import { checkLayers, checkSuccessions } from "./check.js";
import { Crosswalk, provinceNow, readCrosswalk } from "./crosswalk.js";
import { oldMapOf } from "./old-map.js";
import { readMap2019, readMap2023, readMap2025, readNewMap } from "./sources.js";
import { communeSuccessions, districtSuccessions, isLost, type Succession } from "./succession.js";
import { NEW_MAP_DAY, PROVINCE_SUCCESSORS } from "./tables.js";
import type { UnitRecord } from "./types.js";
import { dataFile } from "./write.js";

export interface Build {
  readonly file: string;
  /** What was counted, for people. */
  readonly report: readonly string[];
}

/** Reads every source, checks the sum of it, and writes the data file. */
export async function buildGazetteer(): Promise<Build> {
  const layers = [readMap2019(), readMap2023(), await readMap2025()] as const;
  const { map: newMap, crosswalk: rows } = readNewMap();
  checkLayers(layers[1], newMap);
  const oldMap = oldMapOf(layers);
  const crosswalk = new Crosswalk(
    readCrosswalk(rows, layers[2].provinces, newMap.provinces, newMap.communes),
  );
  const provinces = [
    ...oldMap.provinces.map(provinceSuccession),
    ...newProvinces(oldMap.provinces),
  ];
  const districts = districtSuccessions(oldMap);
  const communes = communeSuccessions(oldMap, crosswalk);
  checkSuccessions(oldMap, [...provinces, ...districts, ...communes], newMap);
  const file = dataFile(provinces, districts, communes, newMap, NEW_MAP_DAY);
  return {
    file,
    report: [
      `${oldMap.communes.length} records of communes, ${oldMap.districts.length} of districts`,
      `${communes.filter((it) => isLost(it, oldMap.communes)).length} communes without a known successor`,
      `${file.length} characters, ${gzipSync(file, { level: 9 }).length} bytes after gzip`,
    ],
  };

  function newProvinces(old: readonly UnitRecord[]): Succession[] {
    const going = new Set(old.filter(({ to }) => to === null).map(({ code }) => code));
    return [...newMap.provinces.values()]
      .filter(({ code }) => !going.has(code))
      .map((unit) => ({ record: { ...unit, from: NEW_MAP_DAY, to: null }, old: null, now: null }));
  }
}

function provinceSuccession(record: UnitRecord): Succession {
  if (record.to === null) return { record, old: null, now: null };
  if (record.to !== NEW_MAP_DAY) {
    return { record, old: PROVINCE_SUCCESSORS[record.code] ?? null, now: null };
  }
  return { record, old: null, now: provinceNow(record.code) };
}
