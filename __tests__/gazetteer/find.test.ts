import { findUnit, findUnits, unitByCode, unitsNamed } from "../../src/gazetteer/index.js";

const BEFORE = "2023-10-16";
const codes = (units: readonly { readonly code: string }[]) => units.map(({ code }) => code);

test.each([
  ["a bare name, the best known first", "Hòa Bình", ["17", "148", "961"]],
  ["old tone placement", "tỉnh Hoà Bình", ["17"]],
  ["old tone placement in the second word", "huyện Yên Thuỷ", ["158"]],
  ["capitals", "HUYỆN LẠC SƠN", ["157"]],
  ["a short type word", "TP. Hòa Bình", ["148"]],
  ["a type word and its short form", "TX Sơn Tây", ["269"]],
  ["letters for a name", "TP.HCM", ["79"]],
  ["c for k", "Đắc Lắc", ["66"]],
  ["a name without its marks", "Dak Lak", ["66"]],
  ["an old spelling", "Bắc Cạn", ["06", "058"]],
  ["no hyphen", "Bà Rịa Vũng Tàu", ["77"]],
  ["a dash", "Bà Rịa – Vũng Tàu", ["77"]],
  ["i for y", "thành phố Qui Nhơn", ["540"]],
  ["no apostrophe", "huyện Ea Hleo", ["645"]],
  ["joined", "tỉnh Kontum", ["62"]],
])("%s: %s", (_what, name, expected) => {
  expect(codes(unitsNamed(name, BEFORE)).slice(0, 3)).toEqual(expected);
});

test("padded numbers are names", () => {
  const inDistrict = { within: "Quận 10, TP HCM", asOf: BEFORE };
  expect(codes(findUnits("Phường 05", inDistrict))).toEqual(
    codes(findUnits("phường 5", inDistrict)),
  );
  expect(findUnits("Phường 05", inDistrict)).toHaveLength(1);
});

test("a code is another unit on another day", () => {
  expect(findUnit("26740", BEFORE)?.fullName).toBe("Phường Bến Nghé");
  expect(findUnit("26740")?.fullName).toBe("Phường Sài Gòn");
});

test("a record tells its path outward", () => {
  expect(findUnits("xã Hữu Lợi", { within: "Yên Thủy", asOf: BEFORE })).toEqual([
    {
      code: "05371",
      level: "commune",
      fullName: "Xã Hữu Lợi",
      path: [
        { code: "158", fullName: "Huyện Yên Thủy" },
        { code: "17", fullName: "Tỉnh Hòa Bình" },
      ],
    },
  ]);
});

test("level and type narrow a look-up", () => {
  expect(codes(findUnits("Hòa Bình", { level: "district", asOf: BEFORE }))).toEqual(["148", "961"]);
  expect(codes(findUnits("Hòa Bình", { type: "huyện", asOf: BEFORE }))).toEqual(["961"]);
});

test("units hold on their days alone", () => {
  expect(unitByCode("151", "2019-12-31")?.name).toBe("Kỳ Sơn");
  expect(unitByCode("151", "2020-01-01")).toBeNull();
  expect(unitByCode("17")).toBeNull();
  expect(codes(unitsNamed("Hà Tây", "2008-07-31"))).toContain("28");
  expect(codes(unitsNamed("Thừa Thiên Huế", "2024-12-31"))).toEqual(["46"]);
  expect(unitByCode("46", "2025-01-01")?.type).toBe("thành phố");
});
