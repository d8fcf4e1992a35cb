import { extract } from "../../../src/bulletin/extract.js";
import { childrenOf, type Unit, unitByCode } from "../../../src/gazetteer/index.js";

/** Every unit of the map of a day, and how many of them share type, name and parents with another. */
const MAPS: readonly (readonly [day: string, units: number, ambiguous: readonly string[]])[] = [
  ["2019-06-01", 11936, []],
  ["2023-10-16", 63 + 705 + 10599, []],
  [
    "2025-06-30",
    10810,
    [
      "16387 xã Đông Khê, thành phố Thanh Hóa, tỉnh Thanh Hóa",
      "16408 xã Đông Khê, thành phố Thanh Hóa, tỉnh Thanh Hóa",
    ],
  ],
  ["2025-08-01", 34 + 3321, []],
];

/** Codes of provinces have two digits, the highest is that of Cà Mau. */
const HIGHEST_CODE = 96;

function unitsOn(day: string): Unit[] {
  const below = (units: readonly Unit[]) => units.flatMap((unit) => childrenOf(unit, day));
  const codes = Array.from({ length: HIGHEST_CODE + 1 }, (_, code) =>
    String(code).padStart(2, "0"),
  );
  const provinces = codes.flatMap((code) => unitByCode(code, day) ?? []);
  const inner = below(provinces);
  return [...provinces, ...inner, ...below(inner)];
}

/** The unit and its parents, outward. */
function chainOf(unit: Unit): Unit[] {
  const chain = [unit];
  for (let holder = unit.parent; holder !== null; holder = holder.parent) chain.push(holder);
  return chain;
}

const written = (unit: Unit): string =>
  chainOf(unit)
    .map(({ type, name }) => `${type} ${name}`)
    .join(", ");

test.each(MAPS)(
  "every unit of the map of %s is read with its own code after its type word, before its parents",
  (day, count, expected) => {
    const units = unitsOn(day);
    const wrong: string[] = [];
    const ambiguous: string[] = [];
    for (const unit of units) {
      const { locations } = extract(`Hội thi diễn ra tại ${written(unit)}.`, { publishedAt: day });
      const possible = [locations[0]?.unit, ...(locations[0]?.candidates ?? [])];
      const holders = locations.slice(1).map((holder) => holder.unit?.code);
      const isRead =
        possible.some((one) => one?.code === unit.code) &&
        locations[0]?.name === unit.name &&
        holders.join() ===
          chainOf(unit)
            .slice(1)
            .map(({ code }) => code)
            .join();
      if (!isRead) wrong.push(`${unit.code} ${written(unit)}`);
      else if (possible.length > 1) ambiguous.push(`${unit.code} ${written(unit)}`);
    }
    expect(wrong).toEqual([]);
    expect(ambiguous).toEqual(expected);
    expect(units).toHaveLength(count);
  },
);
