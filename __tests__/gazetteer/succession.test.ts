import {
  childrenOf,
  predecessorsOf,
  successorsOf,
  type Unit,
  unitByCode,
} from "../../src/gazetteer/index.js";

const unitOn = (code: string, day: string | null = null): Unit => {
  const unit = unitByCode(code, day);
  if (unit === null) throw new Error(`no unit ${code}`);
  return unit;
};
const codes = (units: readonly Unit[]) => units.map(({ code }) => code);

test("Kỳ Sơn goes into the city of Hòa Bình on 1 January 2020", () => {
  expect(codes(successorsOf(unitOn("151", "2019-06-01"), "2020-01-01"))).toEqual(["148"]);
});

test("Hà Tây goes into Hà Nội on 1 August 2008", () => {
  expect(codes(successorsOf(unitOn("28", "2008-07-31"), "2008-08-01"))).toEqual(["01"]);
});

test("Hòa Bình goes into Phú Thọ on 1 July 2025", () => {
  expect(codes(successorsOf(unitOn("17", "2023-10-16")))).toEqual(["25"]);
  expect(codes(predecessorsOf(unitOn("25")))).toEqual(["17", "25", "26"]);
});

test("the 151 communes of Hòa Bình go into 46", () => {
  const districts = childrenOf(unitOn("17", "2025-06-30"));
  expect(districts).toHaveLength(10);
  const communes = districts.flatMap((district) => childrenOf(district));
  expect(communes).toHaveLength(151);
  expect(new Set(communes.flatMap((commune) => successorsOf(commune))).size).toBe(46);
});

test("a unit that still holds has no successor", () => {
  expect(successorsOf(unitOn("01", "2023-10-16"))).toEqual([]);
});
