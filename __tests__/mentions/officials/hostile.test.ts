import { extract } from "../../../src/index.js";

const read = (text: string) => extract(text, { place: "Hòa Bình" }).officials;
const times = (count: number, text: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => text(at));

/** "Bùi Văn An Ba": a name of its own for each number. */
function nameOf(at: number): string {
  const given = ["An", "Ba", "Chi", "Dung", "Giang", "Hải", "Khoa", "Lan", "Minh", "Nga"];
  const digits = Array.from(String(at).padStart(4, "0"), (digit) => given[Number(digit)]);
  return `Bùi ${digits.join(" ")}`;
}

test("a list of 5,000 officials in one sentence is read to its end", () => {
  const list = times(5000, (at) => `${nameOf(at)}, Phó Giám đốc Sở Y tế`).join("; ");
  const officials = read(`Dự có các đồng chí: ${list}.`);
  expect(officials).toHaveLength(5000);
  expect(officials.every(({ honorific }) => honorific === "đồng chí")).toBe(true);
  expect(officials.every(({ positions }) => positions.length === 1)).toBe(true);
  expect(new Set(officials.map(({ person }) => person)).size).toBe(5000);
});

test.each([
  ["capitalised words", times(100_000, () => "Hoàng").join(" ")],
  ["words in capitals", times(50_000, () => "NGUYỄN").join(" ")],
  ["forms of address", times(10_000, () => "đồng chí").join(" ")],
  ["lists that begin and begin", times(10_000, () => "các đồng chí:").join(" ")],
  ["titles", times(20_000, () => "Chủ tịch").join(", ")],
  ["titles in a row", times(20_000, () => "Phó Chủ tịch").join(" ")],
  ["organisations", `Giám đốc ${times(20_000, () => "Sở Y tế").join(" ")}`],
  ["subjects", `Giám đốc Sở ${times(20_000, () => "Y tế").join(" và ")}`],
  ["open brackets", times(20_000, () => "ông Nguyễn Văn An (").join(" ")],
  ["acts of appointment", `ông Lê An ${times(20_000, () => "được bầu").join(", ")}`],
])("100,000 characters of %s hold no official", (_what, text) => {
  expect(read(text)).toEqual([]);
});

test("shortened names are told apart among thousands of persons", () => {
  const officials = read(
    times(3000, (at) => `Ông ${nameOf(at)}, Trưởng thôn Mỏ. Ông Nga nói.`).join("\n"),
  );
  expect(officials.length).toBeGreaterThan(3000);
});
