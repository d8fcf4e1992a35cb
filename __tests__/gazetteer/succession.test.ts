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

test("communes of Hòa Bình go into those of 2020 and of 2025", () => {
  const before = "2019-12-31";
  const heirs = (code: string, day: string | null) =>
    successorsOf(unitOn(code, before), day).map(({ name }) => name);
  expect(heirs("04915", "2020-01-01")).toEqual(["Kỳ Sơn"]);
  expect(heirs("05179", "2023-10-16")).toEqual(["Vân Sơn"]);
  expect(heirs("05296", null)).toEqual(["Quyết Thắng"]);
});

test("where no source tells, the district covers a commune, and its province the new map's", () => {
  const commune = unitOn("00250", "2019-12-31");
  expect(codes(successorsOf(commune, "2023-10-16"))).toEqual(["007"]);
  expect(codes(successorsOf(commune))).toEqual(["01"]);
});

test("a district becomes the communes that its communes became", () => {
  const heirs = successorsOf(unitOn("157", "2023-10-16"));
  expect(heirs).toHaveLength(8);
  expect(heirs.every(({ parent }) => parent?.code === "25")).toBe(true);
});

test("Thừa Thiên Huế becomes the city of Huế on 1 January 2025", () => {
  const province = unitOn("46", "2024-12-31");
  expect(successorsOf(province, "2025-01-01").map(({ type }) => type)).toEqual(["thành phố"]);
  expect(predecessorsOf(unitOn("46"))).toEqual([province]);
});
