import { bootstrap, randomNumbers } from "../../../scripts/evaluate/bootstrap.js";
import { scorePage } from "../../../scripts/evaluate/score.js";
import { bulletinOf, goldOf, leadOf } from "../hand-made.js";

const TEXT = "Ngày 3/5, xã họp.";
const date = { dates: [{ text: "3/5", start: "2023-05-03", end: "2023-05-03", kind: "point" }] };
const score = (found: boolean) =>
  scorePage(
    "page",
    false,
    goldOf(leadOf(TEXT, date), TEXT),
    bulletinOf(leadOf(TEXT, found ? date : {}), TEXT),
  );

describe("bootstrap", () => {
  it("gives one point where all pages are alike", () => {
    expect(bootstrap([score(true), score(true)], 50)["dates full"]).toEqual([1, 1]);
  });

  it("lies around the figure, and is the same each time", () => {
    const pages = Array.from({ length: 40 }, (_, i) => score(i % 4 > 0));
    const intervals = bootstrap(pages, 200);
    const [low, high] = intervals["dates find"] ?? [0, 0];
    expect(low).toBeGreaterThan(0.7);
    expect(low).toBeLessThan(6 / 7);
    expect(high).toBeGreaterThan(6 / 7);
    expect(high).toBeLessThan(0.97);
    expect(bootstrap(pages, 200)).toEqual(intervals);
  });

  it("draws evenly", () => {
    const random = randomNumbers(1);
    const draws = Array.from({ length: 10_000 }, random);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(mean).toBeCloseTo(0.5, 1);
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
  });
});
