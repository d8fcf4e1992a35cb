import { EXPECTED } from "./tables.js";
import type { Layer, Units } from "./types.js";

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
