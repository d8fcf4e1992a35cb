import { checkGold } from "../../../scripts/gold/check.js";
import { fillGold } from "../../../scripts/gold/fill.js";
import { Units } from "../../../scripts/gold/units.js";
import { type Draft, draftOf, goldOf, itemOf } from "../hand-made.js";

const units = new Units(process.cwd());
const TEXT =
  "Ngày 16/10, bà Bùi Thị Lả, Phó Chủ tịch UBND huyện Lạc Sơn trao 5 suất quà.\nQuách Mơ";
const [BODY = "", BYLINE = ""] = TEXT.split("\n");

const draft = (fields: Draft, head: Draft = {}): Draft => ({
  ...draftOf(
    itemOf(
      "lead",
      [
        ["body", BODY],
        ["byline", BYLINE],
      ],
      {
        byline: { names: ["Quách Mơ"], organization: null },
        ...fields,
      },
    ),
  ),
  ...head,
});

const date = (fields: Draft) => ({
  dates: [{ text: "16/10", start: "2023-10-16", end: "2023-10-16", kind: "point", ...fields }],
});
const place = (fields: Draft) => ({
  locations: [{ text: "huyện Lạc Sơn", name: "Lạc Sơn", type: "district", code: "157", ...fields }],
});
const gifts = (fields: Draft) => ({
  statistics: [{ text: "5 suất quà", value: 5, unit: "suất", ...fields }],
});
const official = (fields: Draft) => ({
  officials: [
    {
      text: "bà Bùi Thị Lả, Phó Chủ tịch UBND huyện Lạc Sơn",
      name: "Bùi Thị Lả",
      positions: [{ title: "Phó Chủ tịch", organization: "Ủy ban nhân dân huyện" }],
      ...fields,
    },
  ],
});

describe("checkGold", () => {
  it.each<[string, Draft]>([
    ["a page without mentions", draft({})],
    ["a sound page", draft({ ...date({}), ...place({}), ...gifts({}), ...official({}) })],
    ["one end only", draft(date({ start: null, modifier: "before" }))],
    ["a range", draft(gifts({ value: null, min: 4, max: 5 }))],
  ])("finds nothing in %s", (_what, gold) => {
    expect(checkGold(goldOf(gold, TEXT), TEXT, units)).toEqual([]);
  });

  it.each<[string, Draft, RegExp]>([
    [
      "a day that no calendar has",
      draft(date({ start: "2023-02-29", end: "2023-02-29" })),
      /2023-02-29 is no day/,
    ],
    ["an end before the start", draft(date({ end: "2023-10-15", kind: "range" })), /after its end/],
    ["a day of two days", draft(date({ end: "2023-10-17", precision: "day" })), /is one day/],
    ["a start of what is before", draft(date({ modifier: "before" })), /has a start/],
    ["a time of a day", draft(date({ time: "08:30", precision: "day" })), /precision day/],
    ["a code on no map", draft(place({ code: "999" })), /code 999/],
    [
      "a code of another name",
      draft(place({ code: "158" })),
      /158 is Huyện Yên Thủy, Tỉnh Hòa Bình/,
    ],
    ["a code of another level", draft(place({ code: "17" })), /is of a province/],
    ["a home on no map", draft({}, { home: "99" }), /code 99/],
    ["no value", draft(gifts({ value: null })), /neither value nor/],
    ["value beside range", draft(gifts({ min: 1, max: 2 })), /beside min or max/],
    ["a range upside down", draft(gifts({ value: null, min: 2, max: 1 })), /above its max/],
    [
      "a name that is not in the text",
      draft(official({ name: "Bùi Văn Lả" })),
      /“Bùi Văn Lả” is not/,
    ],
    [
      "an abbreviated title",
      draft(official({ positions: [{ title: "Phó Chủ tịch UBND huyện" }] })),
      /not written out/,
    ],
    [
      "another byline",
      draft({ byline: { names: ["Mơ Quách"], organization: null } }),
      /not in its byline/,
    ],
    ["no byline", draft({ byline: null }), /paragraph of kind byline/],
    [
      "a mention twice",
      draft({ dates: [...date({}).dates, ...date({}).dates] }),
      /not in the text/,
    ],
  ])("finds %s", (_what, gold, message) => {
    const { gold: filled, problems } = fillGold(JSON.stringify(gold), TEXT, units);
    const deeper = filled === null ? [] : checkGold(filled, TEXT, units);
    expect([...problems, ...deeper].map((problem) => problem.message).join("\n")).toMatch(message);
  });
});

describe("units", () => {
  it.each([
    ["17", null, "2023-10-16", "Tỉnh Hòa Bình"],
    ["157", "Lạc Sơn", "2023-10-16", "Huyện Lạc Sơn, Tỉnh Hòa Bình"],
    ["26740", "Bến Nghé", "2023-10-16", "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"],
    ["26740", "Sài Gòn", "2025-10-16", "Phường Sài Gòn, Thành phố Hồ Chí Minh"],
    ["26740", "Bến Nghé", "2025-10-16", "Phường Bến Nghé, Quận 1, Thành phố Hồ Chí Minh"],
    ["151", "Kỳ Sơn", "2018-10-16", "Huyện Kỳ Sơn, Tỉnh Hòa Bình"],
  ])("%s, a name %s on %s is %s", (code, name, day, expected) => {
    const unit = units.find(code, day, name);
    const names = [unit?.fullName, ...(unit?.path ?? []).map(({ fullName }) => fullName)];
    expect(names.join(", ")).toBe(expected);
  });

  it("names the units of a filled page", () => {
    const { gold } = fillGold(JSON.stringify(draft(place({}), { home: "17" })), TEXT, units);
    expect(gold?.home).toMatchObject({ code: "17", level: "province", fullName: "Tỉnh Hòa Bình" });
    expect(gold?.lead?.mentions.locations[0]?.unit).toEqual({
      code: "157",
      level: "district",
      fullName: "Huyện Lạc Sơn",
      path: [{ code: "17", fullName: "Tỉnh Hòa Bình" }],
    });
  });
});
