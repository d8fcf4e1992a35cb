import fc from "fast-check";
import { extract } from "../../../src/index.js";
import type { StatisticMention } from "../../../src/records.js";

const only = (text: string): StatisticMention => {
  const { statistics } = extract(text, { publishedAt: "2023-10-16" });
  expect(statistics.map((figure) => figure.text)).toHaveLength(1);
  return statistics[0] as StatisticMention;
};

const WORDS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** 105 as "một trăm linh năm"; the first group of a number has no idle hundreds. */
function groupInWords(group: number, isFirst: boolean): string {
  const [hundreds, tens, ones] = [Math.trunc(group / 100), Math.trunc(group / 10) % 10, group % 10];
  const written: string[] = [];
  if (hundreds > 0 || !isFirst) written.push(`${WORDS[hundreds]} trăm`);
  if (tens > 1) written.push(`${WORDS[tens]} mươi`);
  else if (tens === 1) written.push("mười");
  else if (ones > 0 && written.length > 0) written.push("linh");
  if (ones === 1 && tens > 1) written.push("mốt");
  else if (ones === 5 && tens > 0) written.push("lăm");
  else if (ones > 0) written.push(WORDS[ones] as string);
  return written.join(" ");
}

function inWords(value: number): string {
  const [thousands, rest] = [Math.trunc(value / 1000), value % 1000];
  if (thousands === 0) return groupInWords(rest, true);
  const head = `${groupInWords(thousands, true)} nghìn`;
  return rest === 0 ? head : `${head} ${groupInWords(rest, false)}`;
}

const dotted = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

/** How a whole number may be written, with what it is then worth. */
const NOTATIONS: readonly (readonly [string, (whole: number) => readonly [string, number]])[] = [
  ["12.579", (whole) => [dotted(whole), whole]],
  ["12.579,5", (whole) => [`${dotted(whole)},5`, Number(`${whole}.5`)]],
  ["hai nghìn ba trăm", (whole) => [inWords(whole % 1_000_000), whole % 1_000_000]],
  ["12 triệu", (whole) => [`${whole % 1000} triệu`, (whole % 1000) * 1e6]],
  ["1,25 tỷ", (whole) => [`${whole % 100},25 tỷ`, Number(`${whole % 100}25`) * 1e7]],
  ["2 tỷ 250 triệu", (whole) => [`${whole % 100} tỷ 250 triệu`, (whole % 100) * 1e9 + 250e6]],
];

const UNITS: readonly (readonly [written: string, unit: string, per: string | null])[] = [
  ["ha", "ha", null],
  ["tấn", "tấn", null],
  ["km", "km", null],
  ["kWh", "kWh", null],
  ["con gia súc", "con", null],
  ["lượt khách", "lượt khách", null],
  ["tấn/năm", "tấn", "năm"],
];

/** No number that words or units would make an ordinal, an article or a day: from 11 on. */
const wholes = fc.integer({ min: 11, max: 9_999_999 }).filter((whole) => whole % 100 > 10);

test.each(NOTATIONS)("a number written as %s is read back with any unit", (_notation, write) => {
  fc.assert(
    fc.property(wholes, fc.constantFrom(...UNITS), (whole, [written, unit, per]) => {
      const [number, value] = write(whole);
      expect(only(`Toàn tỉnh có ${number} ${written}.`)).toMatchObject({ value, unit, per });
    }),
  );
});

test("a share is read back to the hundredth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
      const decimals = String(part).padStart(2, "0");
      const value = Number(`${whole}.${decimals}`);
      expect(only(`Tỷ lệ này đạt ${whole},${decimals}%.`)).toMatchObject({ value, unit: "%" });
    }),
  );
});
