import { writeCard } from "../../../scripts/gold/card.js";
import { findOmissions } from "../../../scripts/gold/check-omissions.js";
import { draftOf, goldOf, itemOf, leadOf } from "../hand-made.js";

describe("writeCard", () => {
  const card =
    "# Card\n<!-- counts: written by `npx tsx scripts/gold.ts card` -->\nstale\n<!-- end of counts -->\nrest\n";
  const page = (name: string, file: string, head: object) => {
    const date = { text: "3/5", start: "2025-05-03", end: "2025-05-03", kind: "point" };
    const item = itemOf("teaser", [["body", "Ngày 3/5, 4/5"]], {
      dates: [date, { ...date, optional: true }],
    });
    const json = JSON.stringify({ ...draftOf(item, item), ...head });
    return { name, file, json, folder: "", source: new Uint8Array() };
  };
  const pages = [
    page("a", "page.txt", { part: "tune", publisher: "Báo A", publishedAt: "2012-05-05" }),
    page("b", "page.html", { part: "test", publisher: "Báo A", publishedAt: "2025-07-05" }),
    page("c", "page.html", { part: "tune", publisher: "Báo B", publishedAt: null }),
  ];

  it("counts pages, items and mentions of each part", () => {
    const written = writeCard(card, pages);
    for (const row of [
      "| pages | 2 | 1 | 3 |",
      "| of these HTML | 1 | 1 | 2 |",
      "| of these since the map of July 2025 | 0 | 1 | 1 |",
      "| years | 2012–2012 | 2025–2025 | 2012–2025 |",
      "| publishers | 2 | 1 | 2 |",
      "| teasers | 4 | 2 | 6 |",
      "| dates (optional) | 8 (4) | 4 (2) | 12 (6) |",
    ]) {
      expect(written).toContain(`${row}\n`);
    }
    expect(written).not.toContain("stale");
    expect(written.endsWith("<!-- end of counts -->\nrest\n")).toBe(true);
    expect(writeCard(written, pages)).toBe(written);
  });

  it("says so where the card has no place for the counts", () => {
    expect(() => writeCard("# Card", pages)).toThrow(/lacks/);
  });
});

describe("findOmissions", () => {
  const text = "Xã Tân Vinh họp; dân Tân Vinh vui, xã Tân Vinhx.";
  it("finds a name that is marked once and bare once", () => {
    const commune = { text: "Xã Tân Vinh", name: "Tân Vinh", type: "commune" };
    const { lead } = goldOf(leadOf(text, { locations: [commune] }), text);
    expect(lead === null ? [] : findOmissions(lead, text)).toEqual([
      {
        kind: "locations",
        words: "Tân Vinh",
        context: "Xã Tân Vinh họp; dân Tân Vinh vui, xã Tân Vinhx.",
      },
    ]);
    const both = [commune, { ...commune, text: "Tân Vinh vui", name: "Tân Vinh" }];
    const sound = goldOf(leadOf(text, { locations: both }), text);
    expect(sound.lead === null ? [] : findOmissions(sound.lead, text)).toEqual([]);
  });
});
