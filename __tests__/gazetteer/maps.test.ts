import fc from "fast-check";
import {
  childrenOf,
  LAST_DAY_OF_DISTRICTS,
  successorsOf,
  type Unit,
  unitByCode,
  unitNames,
  unitsNamed,
} from "../../src/gazetteer/index.js";

const MAP_OF_63 = "2023-10-16";
const MAP_OF_34 = "2025-07-01";

const PROVINCES_OF_63 = Array.from({ length: 97 }, (_, code) =>
  unitByCode(String(code).padStart(2, "0"), MAP_OF_63),
).filter((unit) => unit !== null);
const PROVINCES_OF_34 = Array.from({ length: 97 }, (_, code) =>
  unitByCode(String(code).padStart(2, "0"), MAP_OF_34),
).filter((unit) => unit !== null);

const below = (units: readonly Unit[], day: string): Unit[] =>
  units.flatMap((unit) => childrenOf(unit, day));

const districts = below(PROVINCES_OF_63, MAP_OF_63);
const communes = below(districts, MAP_OF_63);
const newCommunes = below(PROVINCES_OF_34, MAP_OF_34);

test("the map of 63 provinces is complete", () => {
  expect([PROVINCES_OF_63.length, districts.length, communes.length]).toEqual([63, 705, 10599]);
});

test("the map of 34 provinces is complete", () => {
  expect([PROVINCES_OF_34.length, newCommunes.length]).toEqual([34, 3321]);
  const ofType = (type: string) => newCommunes.filter((unit) => unit.type === type).length;
  expect(["xã", "phường", "đặc khu"].map(ofType)).toEqual([2621, 687, 13]);
});

test("all but six of the last communes of the map of 63 lead to one of the map of 34", () => {
  const last = below(below(PROVINCES_OF_63, LAST_DAY_OF_DISTRICTS), LAST_DAY_OF_DISTRICTS);
  const lost = last.filter((unit) => successorsOf(unit).every(({ level }) => level !== "commune"));
  expect(lost.map(({ code }) => code)).toEqual([
    "16411",
    "18448",
    "25102",
    "25174",
    "25177",
    "25186",
  ]);
});

test("a unit holds on each of its days, under a parent that holds on it too", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...districts, ...communes),
      fc.date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }),
      ({ code }, date) => {
        const day = date.toISOString().slice(0, 10);
        const unit = unitByCode(code, day);
        if (unit === null) return;
        for (let it: Unit | null = unit; it !== null; it = it.parent) {
          expect(it.from === null || it.from <= day).toBe(true);
          expect(it.until === null || day <= it.until).toBe(true);
        }
        expect(unitsNamed(unit.name, day)).toContain(unit);
      },
    ),
    { numRuns: 300 },
  );
});

test("successors hold on the day asked for", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...communes),
      fc.constantFrom("2024-01-01", "2025-08-01"),
      (unit, day) => {
        for (const heir of successorsOf(unit, day)) {
          expect(unitByCode(heir.code, day)).toBe(heir);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("names to build a lexicon from tell the levels that bear them", () => {
  const levels = new Map(unitNames());
  expect(levels.get("Hòa Bình")).toBe(7);
  expect(levels.get("Hữu Lợi")).toBe(4);
  expect(levels.get("Kỳ Sơn")).toBe(6);
  expect(levels.get("Buôn Mê Thuột")).toBe(6);
});
