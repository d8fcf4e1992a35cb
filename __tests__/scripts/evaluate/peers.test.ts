import { wordsF1 } from "../../../scripts/evaluate/lead-text.js";
import { toMention } from "../../../scripts/evaluate/peers/chrono.js";
import { placeNumbers } from "../../../scripts/evaluate/peers/compromise.js";

type Parts = Readonly<Record<string, number>>;
const components = (certain: Parts, implied: Parts = {}) => ({
  isCertain: (name: string) => name in certain,
  get: (name: string) => certain[name] ?? implied[name] ?? null,
});

describe("chrono", () => {
  it.each([
    [
      "a day",
      components({ day: 16, month: 10 }, { year: 2023 }),
      null,
      ["2023-10-16", "2023-10-16", "point", "day"],
    ],
    [
      "a month",
      components({ month: 2, year: 2024 }, { day: 1 }),
      null,
      ["2024-02-01", "2024-02-29", "point", "month"],
    ],
    [
      "a year",
      components({ year: 2024 }, { month: 1, day: 1 }),
      null,
      ["2024-01-01", "2024-12-31", "point", "year"],
    ],
    [
      "a range",
      components({ day: 1, month: 10 }, { year: 2023 }),
      components({ day: 15, month: 10 }, { year: 2023 }),
      ["2023-10-01", "2023-10-15", "range", "day"],
    ],
    [
      "an hour",
      components({ hour: 8, day: 1, month: 10 }, { year: 2023, minute: 0 }),
      null,
      ["2023-10-01", "2023-10-01", "point", "hour"],
    ],
  ])("%s", (_what, start, end, expected) => {
    const mention = toMention({ index: 2, text: "x", start, end }, { start: 10, end: 20 });
    expect([mention.start, mention.end, mention.kind, mention.precision]).toEqual(expected);
    expect(mention.span).toEqual({ start: 12, end: 13 });
  });
});

it("places the numbers of compromise in turn", () => {
  const numbers = [
    { text: "12", number: { num: 12 } },
    { text: "12", number: { num: 12 } },
    { text: "x" },
  ];
  const placed = placeNumbers(numbers, "12 và 12", { start: 5, end: 13 });
  expect(placed.map(({ span }) => span)).toEqual([
    { start: 5, end: 7 },
    { start: 11, end: 13 },
  ]);
});

describe("wordsF1", () => {
  it.each([
    ["một hai ba", "Một hai, ba.", 1],
    ["một hai", "một hai ba bốn", 2 / 3],
    ["hoà", "hòa", 1],
    ["một", "", 0],
    ["", "", 1],
  ])("%j, %j", (expected, got, f1) => expect(wordsF1(expected, got)).toBeCloseTo(f1));
});
