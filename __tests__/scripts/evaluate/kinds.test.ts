import { scorePage } from "../../../scripts/evaluate/score.js";
import { bulletinOf, type Draft, goldOf, leadOf } from "../hand-made.js";

/** Every verdict in text order: "right 16/10", "wrong 16/10: end". */
function verdicts(text: string, gold: Draft, parsed: Draft): readonly string[] {
  const score = scorePage(
    "page",
    false,
    goldOf(leadOf(text, gold), text),
    bulletinOf(leadOf(text, parsed), text),
  );
  return score.verdicts.map(({ outcome, text: words, fields }) => {
    const wrong = fields.filter(({ judged, right }) => judged && !right).map(({ field }) => field);
    return `${outcome} ${words}${wrong.length > 0 ? `: ${wrong.join(", ")}` : ""}`;
  });
}

type Case = readonly [
  what: string,
  gold: readonly Draft[],
  parsed: readonly Draft[],
  expected: readonly string[],
];

const date = (text: string, start: string | null, end = start, fields: Draft = {}) => ({
  text,
  start,
  end,
  kind: start === end ? "point" : "range",
  ...fields,
});

describe("dates", () => {
  const TEXT =
    "Ngày 16/2 và trong 2 ngày 17 và 18/2, từ ngày 20 - 22/2; năm học 2022 - 2023, dịp Tết, mùng 6 Tết, hằng năm.";
  const MONDAY = date("16/2", "2023-02-16");
  const BOTH = date("17 và 18/2", "2023-02-17", "2023-02-18");
  const EACH = [date("17", "2023-02-17"), date("18/2", "2023-02-18")];
  const SCHOOL = date("năm học 2022 - 2023", "2022-09-01", "2023-05-31");
  const TET = date("dịp Tết", "2023-01-22");

  it.each<Case>([
    ["agree", [MONDAY], [MONDAY], ["right 16/2"]],
    ["overlap is enough to be found", [MONDAY], [date("Ngày 16/2", "2023-02-16")], ["right 16/2"]],
    ["another day", [MONDAY], [date("16/2", "2022-02-16")], ["wrong 16/2: start, end"]],
    ["another kind", [MONDAY], [{ ...MONDAY, kind: "range" }], ["wrong 16/2: kind"]],
    ["missed", [MONDAY], [], ["missed 16/2"]],
    ["spurious", [], [MONDAY], ["spurious 16/2"]],
    [
      "fields that gold does not hold",
      [MONDAY],
      [{ ...MONDAY, modifier: "early", partOfDay: "morning" }],
      ["right 16/2"],
    ],
    [
      "a null field",
      [{ ...MONDAY, modifier: null }],
      [{ ...MONDAY, modifier: "early" }],
      ["wrong 16/2: modifier"],
    ],
    [
      "time and part of day",
      [{ ...MONDAY, time: "08:00", partOfDay: "morning" }],
      [MONDAY],
      ["wrong 16/2: time, partOfDay"],
    ],
    [
      "edtf is only reported",
      [{ ...MONDAY, edtf: "2023-02-16" }],
      [{ ...MONDAY, edtf: "XXXX-02-16" }],
      ["right 16/2"],
    ],
    ["two days read as one mention", EACH, [BOTH], ["right 17", "right 18/2"]],
    ["one mention read as two days", [BOTH], EACH, ["right 17 và 18/2"]],
    [
      "one mention over other days",
      EACH,
      [{ ...BOTH, end: "2023-02-19" }],
      ["missed 17", "wrong 18/2: start, end, kind"],
    ],
    [
      "days that leave a hole",
      [date("20 - 22/2", "2023-02-20", "2023-02-22")],
      [date("20", "2023-02-20"), date("22/2", "2023-02-22")],
      ["wrong 20 - 22/2: start, kind", "spurious 20"],
    ],
    [
      "ends of a school year are a convention",
      [SCHOOL],
      [{ ...SCHOOL, start: "2022-08-15" }],
      ["right năm học 2022 - 2023"],
    ],
    ["so is Tết", [TET], [date("Tết", "2023-01-21")], ["right dịp Tết"]],
    [
      "but no day of Tết that is named",
      [date("mùng 6 Tết", "2023-01-27")],
      [date("mùng 6 Tết", "2023-01-28")],
      ["wrong mùng 6 Tết: start, end"],
    ],
    ["recurring and missed", [date("hằng năm", null, null, { kind: "recurring" })], [], []],
    ["recurring and not in gold", [], [date("hằng năm", null, null, { kind: "recurring" })], []],
    ["optional and missed", [{ ...MONDAY, optional: true }], [], []],
    ["optional and found", [{ ...MONDAY, optional: true }], [MONDAY], []],
    [
      "optional and read otherwise",
      [{ ...MONDAY, optional: true }],
      [date("16/2", "2022-02-16")],
      [],
    ],
  ])("%s", (_what, gold, parsed, expected) => {
    expect(verdicts(TEXT, { dates: gold }, { dates: parsed })).toEqual(expected);
  });
});

describe("officials", () => {
  const TEXT =
    "Dự có đồng chí Quách Tất Lịm, Phó Bí thư, Chủ tịch UBND tỉnh và bà Hà Thị Én, Bí thư Đảng ủy xã.";
  const LIEM = {
    text: "đồng chí Quách Tất Lịm, Phó Bí thư, Chủ tịch UBND tỉnh",
    name: "Quách Tất Lịm",
    honorific: "đồng chí",
    positions: [
      { title: "Phó Bí thư", place: "Hòa Bình" },
      {
        title: "Chủ tịch",
        organization: "Ủy ban nhân dân tỉnh",
        place: "Hòa Bình",
        status: "current",
      },
    ],
    person: "a",
  };
  const [FIRST, SECOND] = LIEM.positions;
  const EN = {
    text: "bà Hà Thị Én, Bí thư Đảng ủy xã",
    name: "Hà Thị Én",
    positions: [{ title: "Bí thư", organization: "Đảng ủy xã" }],
    person: "b",
  };
  const NAME = "đồng chí Quách Tất Lịm, Phó Bí thư, Chủ tịch UBND tỉnh";

  it.each<Case>([
    ["agree", [LIEM], [LIEM], [`right ${NAME}`]],
    ["a shorter span", [LIEM], [{ ...LIEM, text: "Quách Tất Lịm" }], [`right ${NAME}`]],
    [
      "another name is another official",
      [LIEM],
      [{ ...LIEM, name: "Quách Tất" }],
      [`missed ${NAME}`, `spurious ${NAME}`],
    ],
    [
      "other tone placement and case",
      [EN],
      [{ ...EN, positions: [{ title: "Bí Thư", organization: "Đảng uỷ xã" }] }],
      [`right ${EN.text}`],
    ],
    [
      "the line between title and organisation",
      [EN],
      [{ ...EN, positions: [{ title: "Bí thư Đảng ủy xã" }] }],
      [`right ${EN.text}`],
    ],
    [
      "positions in another order",
      [LIEM],
      [{ ...LIEM, positions: [SECOND, FIRST] }],
      [`wrong ${NAME}: positions`],
    ],
    ["a position too few", [LIEM], [{ ...LIEM, positions: [FIRST] }], [`wrong ${NAME}: positions`]],
    [
      "another place",
      [LIEM],
      [{ ...LIEM, positions: [FIRST, { ...SECOND, place: null }] }],
      [`wrong ${NAME}: place`],
    ],
    [
      "another status",
      [LIEM],
      [{ ...LIEM, positions: [FIRST, { ...SECOND, status: "former" }] }],
      [`wrong ${NAME}: status`],
    ],
    ["no honorific", [LIEM], [{ ...LIEM, honorific: null }], [`wrong ${NAME}: honorific`]],
    [
      "one mention over two persons",
      [LIEM, EN],
      [{ ...LIEM, text: `${NAME} và ${EN.text}` }],
      [`right ${NAME}`, `missed ${EN.text}`],
    ],
    [
      "another reading of an optional office",
      [{ ...EN, optional: true }],
      [{ ...EN, name: null }],
      [],
    ],
  ])("%s", (_what, gold, parsed, expected) => {
    expect(verdicts(TEXT, { officials: gold }, { officials: parsed })).toEqual(expected);
  });
});

describe("locations", () => {
  const TEXT = "Tại xã Hữu Lợi (Yên Thủy), Hòa Bình; bờ sông Đà.";
  const COMMUNE = { text: "xã Hữu Lợi", name: "Hữu Lợi", type: "commune", code: "04960" };
  const RIVER = { text: "sông Đà", name: "Đà", type: "water", code: null };

  it.each<Case>([
    ["agree", [COMMUNE, RIVER], [COMMUNE, RIVER], ["right xã Hữu Lợi", "right sông Đà"]],
    ["without its type word", [COMMUNE], [{ ...COMMUNE, text: "Hữu Lợi" }], ["right xã Hữu Lợi"]],
    [
      "another name",
      [RIVER],
      [{ ...RIVER, name: "sông Đà" }],
      ["missed sông Đà", "spurious sông Đà"],
    ],
    ["another type", [COMMUNE], [{ ...COMMUNE, type: "village" }], ["wrong xã Hữu Lợi: type"]],
    ["another code", [COMMUNE], [{ ...COMMUNE, code: "04961" }], ["wrong xã Hữu Lợi: code"]],
    ["a code where there is none", [RIVER], [{ ...RIVER, code: "17" }], ["wrong sông Đà: code"]],
    [
      "a code that gold does not judge",
      [{ text: "Hòa Bình", name: "Hòa Bình", type: "province" }],
      [{ text: "Hòa Bình", name: "Hòa Bình", type: "province", code: "17" }],
      ["right Hòa Bình"],
    ],
  ])("%s", (_what, gold, parsed, expected) => {
    expect(verdicts(TEXT, { locations: gold }, { locations: parsed })).toEqual(expected);
  });
});

describe("statistics", () => {
  const TEXT =
    "Đạt 22,48% (cùng kỳ 8,78%), 9/11 xã, 5 - 7 triệu đồng/người/tháng, trên 20 ha, hai người.";
  const THEN = { text: "8,78%", value: 8.78, unit: "%", ref: "then" };
  const NOW = {
    text: "22,48%",
    value: 22.48,
    unit: "%",
    comparison: { relation: "same-period", with: "then", change: 13.7 },
  };
  const COMMUNES = { text: "9/11 xã", value: 9, of: 11, unit: "xã" };
  const INCOME = {
    text: "5 - 7 triệu đồng/người/tháng",
    value: null,
    min: 5e6,
    max: 7e6,
    unit: "VND",
    per: "người/tháng",
  };
  const AREA = { text: "trên 20 ha", value: 20, unit: "ha", qualifier: "more-than" };
  const AGREE = ["right 22,48%", "right 8,78%"];

  it.each<Case>([
    [
      "agree",
      [NOW, THEN, COMMUNES, INCOME, AREA],
      [NOW, THEN, COMMUNES, INCOME, AREA],
      [...AGREE, "right 9/11 xã", `right ${INCOME.text}`, "right trên 20 ha"],
    ],
    [
      "a difference as floating point gives it",
      [NOW, THEN],
      [{ ...NOW, comparison: { ...NOW.comparison, change: 22.48 - 8.78 } }, THEN],
      AGREE,
    ],
    [
      "no comparison",
      [NOW, THEN],
      [{ ...NOW, comparison: null }, THEN],
      ["wrong 22,48%: relation", "right 8,78%"],
    ],
    [
      "another relation",
      [NOW, THEN],
      [{ ...NOW, comparison: { ...NOW.comparison, relation: "previous" } }, THEN],
      ["wrong 22,48%: relation", "right 8,78%"],
    ],
    [
      "compared with another figure",
      [NOW, THEN, AREA],
      [{ ...NOW, comparison: { ...NOW.comparison, with: "area" } }, THEN, { ...AREA, ref: "area" }],
      ["wrong 22,48%: compared", "right 8,78%", "right trên 20 ha"],
    ],
    [
      "a comparison that gold says nothing of",
      [THEN],
      [{ ...THEN, comparison: { relation: "target", with: null } }],
      ["right 8,78%"],
    ],
    ["another value", [AREA], [{ ...AREA, value: 20.1 }], ["wrong trên 20 ha: value"]],
    ["a whole that is not read", [COMMUNES], [{ ...COMMUNES, of: null }], ["wrong 9/11 xã: of"]],
    [
      "one end of a range",
      [INCOME],
      [{ ...INCOME, value: 7e6, min: null, max: null }],
      [`wrong ${INCOME.text}: value, min, max`],
    ],
    [
      "unit and denominator",
      [INCOME],
      [{ ...INCOME, unit: "đồng", per: "người" }],
      [`wrong ${INCOME.text}: unit, per`],
    ],
    ["qualifier", [AREA], [{ ...AREA, qualifier: "at-least" }], ["wrong trên 20 ha: qualifier"]],
    ["counted is only reported", [{ ...AREA, counted: "ha lúa" }], [AREA], ["right trên 20 ha"]],
    [
      "two readings of one figure",
      [INCOME],
      [
        { ...INCOME, text: "5" },
        { ...INCOME, text: "7 triệu đồng/người/tháng" },
      ],
      ["spurious 5", `right ${INCOME.text}`].sort(),
    ],
  ])("%s", (_what, gold, parsed, expected) => {
    const found = verdicts(TEXT, { statistics: gold }, { statistics: parsed });
    expect([...found].sort()).toEqual([...expected].sort());
  });
});
