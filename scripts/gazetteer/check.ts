import type { OldMap } from "./old-map.js";
import { isLost, type Succession } from "./succession.js";
import { EXPECTED, NEW_MAP_DAY, OLD_MAP_DAY, UNKNOWN_TARGETS } from "./tables.js";
import type { Layer, UnitRecord, Units } from "./types.js";

function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${what}: ${found} where ${expected} are expected`);
}

/** The sources must add up to what the General Statistics Office published. */
export function checkLayers(old: Layer, now: Layer): void {
  const { provinces, districts, communes } = EXPECTED.old;
  expectCount("Provinces before July 2025", old.provinces.size, provinces);
  expectCount("Districts", old.districts.size, districts);
  expectCount("Communes before July 2025", old.communes.size, communes);
  expectCount("Provinces", now.provinces.size, EXPECTED.new.provinces);
  expectCount("Communes", now.communes.size, EXPECTED.new.communes);
  for (const [type, count] of Object.entries(EXPECTED.new.types)) {
    expectCount(`Communes of type ${type}`, countType(now.communes, type), count);
  }
  for (const [province, count] of Object.entries(EXPECTED.newCommunesOf)) {
    expectCount(`Communes of ${province}`, childrenOf(now.communes, province).length, count);
  }
  checkParents(old);
  checkParents(now);
  checkHoaBinh(old);
}

const countType = (units: Units, type: string): number =>
  [...units.values()].filter((unit) => unit.type === type).length;

const childrenOf = (units: Units, parent: string) =>
  [...units.values()].filter((unit) => unit.parent === parent);

function checkParents({ provinces, districts, communes }: Layer): void {
  const parents = districts.size > 0 ? districts : provinces;
  for (const unit of [...districts.values()].filter((it) => !provinces.has(it.parent))) {
    throw new Error(`No province ${unit.parent} of district ${unit.code}`);
  }
  for (const unit of [...communes.values()].filter((it) => !parents.has(it.parent))) {
    throw new Error(`No parent ${unit.parent} of commune ${unit.code}`);
  }
}

function checkHoaBinh(old: Layer): void {
  const { districts, communes, types } = EXPECTED.hoaBinh;
  const inProvince = childrenOf(old.districts, "17");
  expectCount("Districts of Hòa Bình", inProvince.length, districts);
  for (const [district, count] of Object.entries(EXPECTED.hoaBinhDistricts)) {
    expectCount(`Communes of ${district}`, childrenOf(old.communes, district).length, count);
  }
  const all = inProvince.flatMap(({ code }) => childrenOf(old.communes, code));
  expectCount("Communes of Hòa Bình", all.length, communes);
  for (const [type, count] of Object.entries(types)) {
    const found = all.filter((unit) => unit.type === type).length;
    expectCount(`Communes of Hòa Bình of type ${type}`, found, count);
  }
}

/** The map on the day for which it was counted, and what became of every unit. */
export function checkSuccessions(
  map: OldMap,
  successions: readonly Succession[],
  newMap: Layer,
): void {
  const { provinces, districts, communes } = EXPECTED.old;
  expectCount("Provinces on that day", onDay(map.provinces, OLD_MAP_DAY).length, provinces);
  expectCount("Districts on that day", onDay(map.districts, OLD_MAP_DAY).length, districts);
  expectCount("Communes on that day", onDay(map.communes, OLD_MAP_DAY).length, communes);
  for (const { record, old, now } of successions) {
    const level = levelOf(map, record);
    if (old !== null && onDay(level, record.to ?? "").every(({ code }) => code !== old)) {
      throw new Error(`${record.code} goes into ${old}, which does not hold on ${record.to}`);
    }
    if (now !== null && !newMap.communes.has(now) && !newMap.provinces.has(now)) {
      throw new Error(`${record.code} goes into ${now}, which is not on the new map`);
    }
  }
  checkLost(map, successions);
  checkHoaBinhGoes(map, successions);
}

function levelOf(map: OldMap, { code }: UnitRecord): readonly UnitRecord[] {
  if (code.length === 2) return map.provinces;
  return code.length === 3 ? map.districts : map.communes;
}

const onDay = (records: readonly UnitRecord[], day: string) =>
  records.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));

/** Nothing that held to the end is without a successor, but for the few that are listed. */
function checkLost(map: OldMap, successions: readonly Succession[]): void {
  const lost = successions
    .filter((it) => it.record.code.length === 5 && it.record.to === NEW_MAP_DAY)
    .filter((it) => isLost(it, map.communes))
    .map(({ record }) => record.code);
  const unlisted = lost.filter((code) => !UNKNOWN_TARGETS.includes(code));
  if (unlisted.length > 0) throw new Error(`Communes without a successor: ${unlisted.join(", ")}`);
}

/** Nothing of Hòa Bình is lost, on any day. */
function checkHoaBinhGoes(map: OldMap, successions: readonly Succession[]): void {
  const districts = new Set(
    map.districts.filter(({ parent }) => parent === "17").map(({ code }) => code),
  );
  const communes = successions.filter(({ record }) => districts.has(record.parent));
  const lost = communes.filter((it) => isLost(it, map.communes));
  expectCount("Communes of Hòa Bình without a successor", lost.length, 0);
  const last = communes.filter(({ record }) => record.to === NEW_MAP_DAY);
  const targets = new Set(last.map(({ record, now }) => now ?? record.code));
  expectCount("Communes that Hòa Bình became", targets.size, EXPECTED.hoaBinh.successors);
  const in2019 = onDay(
    communes.map(({ record }) => record),
    "2019-12-31",
  );
  expectCount("Communes of Hòa Bình in 2019", in2019.length, EXPECTED.hoaBinh2019.communes);
}
