import { completeGold } from "../../../scripts/gold/complete.js";
import { formatGold } from "../../../scripts/gold/format.js";
import type { Gold } from "../../../scripts/gold/shape.js";
import { storiesOf } from "../../../src/page/stories.js";
import { type Draft, draftOf, goldOf, itemOf } from "../hand-made.js";

const TEXT = [
  "(TBS) - Sáng 3/5, xã Mường Lạn (Sông Chảy) gieo 12 ha lúa, tăng 2 ha so với cùng kỳ.",
  "Ngày 3/5 có 40 hộ tham gia.",
  "Lò Văn Pán",
  "(TBS) - Ngày 4/5, ông Lò Văn Tấm, Chủ tịch UBND xã Mường Lạn gặp ông Tấm.",
].join("\n");
const [LEAD_1 = "", LEAD_2 = "", BYLINE = "", TEASER = ""] = TEXT.split("\n");

const date = (text: string, day: string) => ({ text, start: day, end: day, kind: "point" });

const DRAFT = draftOf(
  itemOf(
    "lead",
    [
      ["sapo", LEAD_1],
      ["body", LEAD_2],
      ["byline", BYLINE],
    ],
    {
      credit: "(TBS) -",
      byline: { names: ["Lò Văn Pán"], organization: null },
      dates: [
        date("Sáng 3/5", "2023-05-03"),
        { text: "cùng kỳ", start: null, end: null, kind: "same-period", ref: "then" },
        date("Ngày 3/5", "2023-05-03"),
      ],
      locations: [
        { text: "xã Mường Lạn", name: "Mường Lạn", type: "commune", code: null, within: "around" },
        { text: "Sông Chảy", name: "Sông Chảy", type: "district", code: "151", ref: "around" },
      ],
      statistics: [
        { text: "12 ha lúa", value: 12, unit: "ha" },
        {
          text: "2 ha",
          value: 2,
          unit: "ha",
          change: "increase",
          period: "then",
          comparison: { relation: "same-period", with: null },
        },
        { text: "40 hộ", value: 40, unit: "hộ", optional: true },
      ],
    },
  ),
  itemOf("teaser", [["sapo", TEASER]], {
    credit: "(TBS) -",
    dates: [date("Ngày 4/5", "2023-05-04")],
    officials: [
      {
        text: "ông Lò Văn Tấm, Chủ tịch UBND xã Mường Lạn",
        name: "Lò Văn Tấm",
        positions: [{ title: "Chủ tịch", organization: "Ủy ban nhân dân xã" }],
        person: "tam",
      },
      { text: "ông Tấm", name: "Tấm", positions: [], person: "tam" },
    ],
  }),
);

const complete = (draft: Draft, text = TEXT) => completeGold(JSON.stringify(draft), text);

describe("completeGold", () => {
  const gold = goldOf(DRAFT, TEXT);

  it("finds every text where it stands", () => {
    for (const item of storiesOf(gold)) {
      for (const { text, span } of [...item.paragraphs, ...Object.values(item.mentions).flat()]) {
        expect(TEXT.slice(span.start, span.end)).toBe(text);
      }
    }
  });

  it("numbers mentions through the page and persons by their first mention", () => {
    const ids = storiesOf(gold).map(({ mentions }) => mentions.dates.map(({ id }) => id));
    expect(ids).toEqual([["d1", "d2", "d3"], ["d4"]]);
    expect(gold.teasers[0]?.mentions.officials.map(({ person }) => person)).toEqual(["p1", "p1"]);
  });

  it("turns names into ids and codes into units", () => {
    expect(gold.lead?.mentions.locations).toMatchObject([
      { id: "l1", unit: null, within: "l2" },
      { id: "l2", unit: { code: "151" } },
    ]);
    expect(gold.lead?.mentions.statistics[1]).toMatchObject({
      period: "d2",
      comparison: { relation: "same-period", statistic: null },
    });
    expect(JSON.stringify(gold)).not.toContain('"ref"');
  });

  it("places credit, byline and item", () => {
    expect(gold.lead?.credit).toEqual({ text: "(TBS) -", span: { start: 0, end: 7 } });
    expect(gold.lead?.byline?.span).toEqual(gold.lead?.paragraphs[2]?.span);
    expect(gold.lead?.span).toEqual({ start: 0, end: TEXT.indexOf(TEASER) - 1 });
  });

  it("leaves a filled file as it is", () => {
    const filled = formatGold(gold);
    const again = completeGold(filled, TEXT);
    expect(again.isDraft).toBe(false);
    expect(again.gold).toEqual(gold);
    expect(formatGold(again.gold)).toBe(filled);
  });

  it("takes a drafted mention into a filled file", () => {
    const { lead } = gold;
    const dates = [...(lead?.mentions.dates ?? [])];
    dates.splice(1, 1);
    const without = { ...gold, lead: { ...lead, mentions: { ...lead?.mentions, dates } } };
    const stripped = JSON.parse(
      JSON.stringify(without).replace('"period":"d2"', '"period":"then"'),
    );
    stripped.lead.mentions.dates.splice(1, 0, {
      text: "cùng kỳ",
      start: null,
      end: null,
      kind: "same-period",
      ref: "then",
    });
    expect(complete(stripped).gold).toEqual(gold);
  });

  it("follows its paragraphs when the text above them grows", () => {
    const moved = `Trang chủ\n${TEXT}`;
    const { gold: again, problems } = completeGold(JSON.stringify(gold), moved);
    expect(problems).toEqual([]);
    for (const item of storiesOf(again as Gold)) {
      for (const { text, span } of Object.values(item.mentions).flat()) {
        expect(moved.slice(span.start, span.end)).toBe(text);
      }
    }
  });
});

describe("problems of a draft", () => {
  const item = (fields: Draft) => draftOf(itemOf("lead", [["sapo", LEAD_1]], fields));
  it.each<[string, Draft, RegExp]>([
    [
      "a text that is not there",
      item({ dates: [date("5/6", "2023-06-05")] }),
      /dates 1 “5\/6”.*not in the text/,
    ],
    [
      "mentions out of order",
      item({
        statistics: [
          { text: "2 ha", value: 2, unit: "ha" },
          { text: "12 ha", value: 12, unit: "ha" },
        ],
      }),
      /statistics 2 “12 ha”/,
    ],
    [
      "a reference that leads nowhere",
      item({
        locations: [{ text: "Sông Chảy", name: "Sông Chảy", type: "district", within: "x" }],
      }),
      /refers to “x”, which 0 of the locations bear/,
    ],
    [
      "a field of another name",
      item({ dates: [{ ...date("3/5", "2023-05-03"), calender: "lunar" }] }),
      /calender: is no field/,
    ],
    [
      "a word of another list",
      item({ dates: [{ ...date("3/5", "2023-05-03"), kind: "day" }] }),
      /"day" is none of/,
    ],
    ["a day that is none", item({ dates: [date("3/5", "3/5/2023")] }), /does not match/],
    [
      "a credit that is not there",
      item({ credit: "(ABC) -" }),
      /credit “\(ABC\) -”.*not in the item/,
    ],
    [
      "a paragraph that is not there",
      draftOf(itemOf("lead", [["body", "Không có."]])),
      /paragraph 1 “Không có\.”/,
    ],
    [
      "two leads",
      draftOf(itemOf("lead", [["body", LEAD_1]]), itemOf("lead", [["body", LEAD_2]])),
      /2 leads/,
    ],
    ["no list of paragraphs", draftOf({ role: "lead" }), /paragraphs: is missing/],
  ])("%s", (_what, draft, message) => {
    const lines = complete(draft).problems.map((problem) => `${problem.place}: ${problem.message}`);
    expect(lines.join("\n")).toMatch(message);
  });

  it("a file that is no JSON", () => {
    expect(completeGold("{", TEXT)).toMatchObject({
      gold: null,
      problems: [{ place: "the file" }],
    });
  });
});
