import {
  readDigits,
  readRoman,
  readSpacedDigits,
  readWords,
  tokenize,
  Vocabulary,
} from "../../src/text/index.js";

const tokens = (text: string) => tokenize(text, new Vocabulary());

test.each([
  ["536", 536, "plain", null],
  ["1.234.567", 1234567, "thousands", null],
  ["12.579", 12579, "unclear", 12.579],
  ["12,579,000", 12579000, "thousands", null],
  ["22,48", 22.48, "decimal", null],
  ["1.2", 1.2, "decimal", null],
  ["1.234,5", 1234.5, "both", null],
  ["1,234.5", 1234.5, "both", null],
  ["1.250", 1250, "unclear", 1.25],
  ["1,250", 1.25, "unclear", 1250],
  ["0,125", 0.125, "decimal", null],
])("digits %s are %d", (text, value, notation, other) => {
  const read = tokens(text);
  expect(readDigits(read, 0)).toEqual({ end: read.count, value, notation, other });
});

test("of groups that fit no number only the first is read", () => {
  expect(readDigits(tokens("1.2.3"), 0)).toMatchObject({ end: 1, value: 1 });
});

test.each([
  ["12 579", 12579],
  ["1 250 000", 1250000],
])("digits with spaces %s are %d", (text, value) => {
  expect(readSpacedDigits(tokens(text), 0)?.value).toBe(value);
});

test.each(["12 57", "0 579", "1250 000", "12"])("%s is no number with spaces", (text) => {
  expect(readSpacedDigits(tokens(text), 0)).toBeNull();
});

test.each([
  ["mười", 10],
  ["mười lăm", 15],
  ["hai mươi mốt", 21],
  ["năm mươi tư", 54],
  ["một trăm linh năm", 105],
  ["ba trăm", 300],
  ["hai nghìn không trăm hai mươi ba", 2023],
  ["hai ngàn", 2000],
])("words %s are %d", (text, value) => {
  const read = tokens(text);
  expect(readWords(read, 0)).toMatchObject({ end: read.count, value });
});

test.each([
  ["I", 1],
  ["IV", 4],
  ["XIII", 13],
  ["XX", 20],
  ["XXI", 21],
])("Roman %s is %d", (text, value) => {
  expect(readRoman(text)).toBe(value);
});

test.each(["IIII", "VX", "ABC", ""])("%j is no Roman numeral", (text) => {
  expect(readRoman(text)).toBeNull();
});
