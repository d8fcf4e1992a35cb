import { joinPersons } from "../../src/bulletin/persons.js";
import type { Mentions, OfficialMention, Position } from "../../src/records.js";

const span = { start: 0, end: 0 };
let count = 0;

/** "đồng chí | Bùi Văn Khánh | Chủ tịch UBND tỉnh @ Hòa Bình; Phó Bí thư Tỉnh ủy"; each part may be blank. */
function official(written: string): OfficialMention {
  const [honorific = "", name = "", offices = ""] = written.split("|").map((part) => part.trim());
  return {
    id: `o${++count}`,
    text: written,
    span,
    name: name || null,
    honorific: honorific || null,
    positions: offices.split(";").flatMap((office) => (office === "" ? [] : [position(office)])),
    person: "",
  };
}

function position(office: string): Position {
  const [title = "", place = null] = office.split("@").map((part) => part.trim());
  return { title, organization: null, place, status: "current", text: office, span };
}

/** Who is who, item by item: "Khánh=p1"; of an office alone the title. */
function joined(...items: readonly (readonly string[])[]): string[][] {
  const read = items.map(
    (written): Mentions => ({
      dates: [],
      officials: written.map(official),
      locations: [],
      statistics: [],
    }),
  );
  return joinPersons(read).items.map(({ officials }) =>
    officials.map(({ name, positions, person }) => `${name ?? positions[0]?.title}=${person}`),
  );
}

const KHANH = "đồng chí | Bùi Văn Khánh | Chủ tịch Ủy ban nhân dân tỉnh @ Hòa Bình";

test("a full name is one person on the whole page, before and after it is introduced", () => {
  const items = [["ông | Bùi Văn Khánh"], [KHANH], ["| BÙI VĂN KHÁNH | Chủ tịch"]];
  expect(joined(...items)).toEqual([
    ["Bùi Văn Khánh=p1"],
    ["Bùi Văn Khánh=p1"],
    ["BÙI VĂN KHÁNH=p1"],
  ]);
});

test("both placements of a tone are one name", () => {
  const items = ["bà | Hà Thị Hoà | Bí thư", "bà | Hà Thị Hòa"];
  expect(joined(items)).toEqual([["Hà Thị Hoà=p1", "Hà Thị Hòa=p1"]]);
});

test.each([
  ["a given name", [KHANH, "ông | Khánh"], ["Bùi Văn Khánh=p1", "Khánh=p1"]],
  ["two last words", [KHANH, "đồng chí | Văn Khánh"], ["Bùi Văn Khánh=p1", "Văn Khánh=p1"]],
  ["a short name above", ["ông | Khánh", KHANH], ["Khánh=p1", "Bùi Văn Khánh=p1"]],
  ["a foreign name", ["| Joe Biden | Tổng thống", "ông | Biden"], ["Joe Biden=p1", "Biden=p1"]],
  ["an office and a short name", [KHANH, "| Khánh | Chủ tịch"], ["Bùi Văn Khánh=p1", "Khánh=p1"]],
  [
    "the last of that name",
    [KHANH, "đồng chí | Lê Khánh | Giám đốc", "ông | Khánh"],
    ["Bùi Văn Khánh=p1", "Lê Khánh=p2", "Khánh=p2"],
  ],
  [
    "the same form of address",
    ["ông | Lê Thanh | Bí thư", "bà | Hà Thanh | Giám đốc", "ông | Thanh"],
    ["Lê Thanh=p1", "Hà Thanh=p2", "Thanh=p1"],
  ],
])("a shortened name is joined: %s", (_what, item, expected) => {
  expect(joined(item)).toEqual([expected]);
});

test.each([
  ["somebody without office", ["ông | Bùi Văn Dậu"]],
  ["a familiar person of that name", [KHANH, "anh | Khánh"]],
  ["a degree alone", ["TS | Nguyễn Văn Nam"]],
])("no official: %s", (_what, item) => {
  expect(joined(item)).toEqual([item.filter((one) => one === KHANH).map(() => "Bùi Văn Khánh=p1")]);
});

test("a rank is office enough", () => {
  expect(joined(["đồng chí Thiếu tướng | Lê Văn Ba"])).toEqual([["Lê Văn Ba=p1"]]);
});

test("a short name of another item is not joined", () => {
  expect(joined([KHANH], ["ông | Khánh"])).toEqual([["Bùi Văn Khánh=p1"], []]);
});

test.each([
  [
    "held by one person of the page",
    [[KHANH], ["| | Chủ tịch Ủy ban nhân dân tỉnh @ Hòa Bình"]],
    [["Bùi Văn Khánh=p1"], ["Chủ tịch Ủy ban nhân dân tỉnh=p1"]],
  ],
  [
    "of another place",
    [[KHANH, "| | Chủ tịch Ủy ban nhân dân tỉnh @ Sơn La"]],
    [["Bùi Văn Khánh=p1", "Chủ tịch Ủy ban nhân dân tỉnh=p2"]],
  ],
  [
    "held by two",
    [["| Lê Ba | Phó Chủ tịch", "| Hà Tư | Phó Chủ tịch", "| | Phó Chủ tịch"]],
    [["Lê Ba=p1", "Hà Tư=p2", "Phó Chủ tịch=p3"]],
  ],
  [
    "with the body it means",
    [["| Lê Ba | Thủ tướng", "| | Thủ tướng Chính phủ"]],
    [["Lê Ba=p1", "Thủ tướng Chính phủ=p1"]],
  ],
  [
    "of nobody named",
    [["| | Chủ tịch Quốc hội", "| | Chủ tịch Quốc hội"]],
    [["Chủ tịch Quốc hội=p1", "Chủ tịch Quốc hội=p1"]],
  ],
])("an office alone: %s", (_what, items, expected) => {
  expect(joined(...items)).toEqual(expected);
});

test("a person has the fullest name, all offices and all mentions", () => {
  const officials = [KHANH, "ông | Khánh", "ông | Bùi Văn Khánh | Phó Bí thư"].map(official);
  const item = { dates: [], officials, locations: [], statistics: [] };
  const { persons } = joinPersons([item]);
  expect(persons).toHaveLength(1);
  expect(persons[0]).toMatchObject({
    name: "Bùi Văn Khánh",
    mentions: officials.map(({ id }) => id),
  });
  expect(persons[0]?.positions.map(({ title }) => title)).toEqual([
    "Chủ tịch Ủy ban nhân dân tỉnh",
    "Phó Bí thư",
  ]);
});
