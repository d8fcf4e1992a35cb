import { extract } from "../../src/index.js";

const unitOf = (text: string, publishedAt: string, place: string) =>
  extract(text, { publishedAt, place }).locations.map(({ unit }) => unit?.code ?? null);

describe("the home of a text", () => {
  test.each([
    ["Hòa Bình before the merger", "2023-10-16", "Hòa Bình", ["05140"]],
    ["Hòa Bình by its old name afterwards", "2025-09-10", "Hòa Bình", ["05140"]],
    ["the province it is now part of", "2025-09-10", "Phú Thọ", ["05140"]],
  ])("%s tells which commune is meant", (_name, day, place, codes) => {
    expect(unitOf("tại xã Phú Cường", day, place)).toEqual(codes);
  });

  test("a place that no unit bears is refused", () => {
    expect(() => extract("", { place: "Atlantis" })).toThrow(/no administrative unit/);
  });
});
