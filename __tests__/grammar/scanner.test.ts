import {
  ahead,
  behind,
  capture,
  either,
  entry,
  type Grammar,
  glued,
  lexicon,
  notAhead,
  notBehind,
  optional,
  type Pattern,
  repeat,
  Scanner,
  scan,
  sequence,
  spaced,
  token,
  words,
} from "../../src/grammar/index.js";
import { Shape, tokenize } from "../../src/text/index.js";

const NUMBERS = { shapes: [Shape.Number] };
const digits = token(NUMBERS, ({ tokens }, at) => Number(tokens.slice(at)));
/** "16/10" */
const slashed = scan(
  NUMBERS,
  ({ tokens }, at) => (tokens.slice(at + 1) === "/" ? { end: at + 3, value: null } : null),
  { words: ["/"] },
);

/** The texts that a pattern finds. */
function find(pattern: Pattern, text: string): string[] {
  const grammar: Grammar<null> = {
    kind: "test",
    rules: [{ name: "rule", example: "", pattern, produce: () => [] }],
  };
  const whole = {
    ...grammar,
    rules: grammar.rules.map((rule) => ({
      ...rule,
      produce: (match: { start: number; end: number }) => [
        { start: match.start, end: match.end, parse: null },
      ],
    })),
  };
  const scanner = new Scanner([whole]);
  const tokens = tokenize(text, scanner.vocabulary);
  return scanner.scan(tokens).map(({ start, end }) => tokens.slice(start, end));
}

const MONTHS = lexicon([
  ["tháng Giêng", 1],
  ["tháng Chạp", 12],
]);

test.each<[string, Pattern, string, string[]]>([
  ["words", words("ngày"), "Ngày và ngày", ["Ngày", "ngày"]],
  ["the longest phrase", words("tính", "tính đến"), "tính đến nay", ["tính đến"]],
  ["a token", digits, "16 và 10", ["16", "10"]],
  ["a scan", slashed, "16 và 16/10", ["16/10"]],
  ["an entry", entry(MONTHS), "rằm tháng Chạp", ["tháng Chạp"]],
  ["a sequence", sequence(digits, "/", digits), "ngày 16/10 và 5", ["16/10"]],
  [
    "a choice in order",
    either(sequence("ngày", digits), "ngày"),
    "ngày 5, ngày",
    ["ngày 5", "ngày"],
  ],
  ["what is optional", sequence("ngày", optional(digits)), "ngày 5 ngày", ["ngày 5", "ngày"]],
  ["repetition", repeat(2, 3, "rất"), "rất rất rất rất", ["rất rất rất"]],
  ["what is ahead", sequence(digits, ahead("/")), "16/10", ["16"]],
  ["what is not ahead", sequence(digits, notAhead("/")), "16/10", ["10"]],
  ["what is behind", sequence(behind("từ ngày"), digits), "từ ngày 5, ngày 6", ["5"]],
  ["what is not behind", sequence(notBehind("số"), digits), "số 5, ngày 6", ["6"]],
  ["glued tokens", sequence(digits, glued, "h"), "7h và 8 h", ["7h"]],
  ["spaced tokens", sequence(digits, spaced, "h"), "7h và 8 h", ["8 h"]],
])("a pattern finds %s", (_name, pattern, text, expected) => {
  expect(find(pattern, text)).toEqual(expected);
});

describe("a scanner", () => {
  const day = {
    name: "day",
    example: "ngày 5",
    pattern: sequence("ngày", capture("day", digits)),
    produce: (match: { value: (name: string) => unknown }) => ({ day: match.value("day") }),
  };
  const span = {
    name: "days",
    example: "ngày 5 và 6",
    pattern: sequence("ngày", capture("day", digits), "và", capture("day", digits)),
    produce: (match: {
      all: (name: string) => readonly { start: number; end: number; value: unknown }[];
    }) => match.all("day").map(({ start, end, value }) => ({ start, end, parse: { day: value } })),
  };
  const number = { name: "number", example: "5", pattern: digits, produce: () => ({}) };
  const scanner = new Scanner([
    { kind: "date", rules: [day, span] },
    { kind: "number", rules: [number] },
  ]);
  const scanned = (text: string) =>
    scanner
      .scan(tokenize(text, scanner.vocabulary))
      .map(({ kind, rule, parse }) => `${kind}:${rule}:${JSON.stringify(parse)}`);

  test("takes the longest match of a kind, and each kind for itself", () => {
    expect(scanned("ngày 5")).toEqual(['date:day:{"day":5}', "number:number:{}"]);
  });

  test("writes several mentions of one match", () => {
    expect(scanned("ngày 5 và 6").filter((found) => found.startsWith("date"))).toEqual([
      'date:days:{"day":5}',
      'date:days:{"day":6}',
    ]);
  });

  test("takes the shorter match where the longer is refused", () => {
    const refused = { ...span, produce: () => null };
    const picky = new Scanner([{ kind: "date", rules: [day, refused] }]);
    const found = picky.scan(tokenize("ngày 5 và 6", picky.vocabulary));
    expect(found.map(({ rule }) => rule)).toEqual(["day"]);
  });

  test("knows the words of a lexicon that only a scan asks for from the first text on", () => {
    const months = lexicon([["tháng chạp", 12]]);
    const month = {
      name: "month",
      example: "tháng chạp",
      pattern: capture(
        "month",
        scan({ words: ["tháng"] }, (reader, at) => reader.lookUp(months, at)),
      ),
      produce: (match: { value: (name: string) => unknown }) => ({ month: match.value("month") }),
    };
    const fresh = new Scanner([{ kind: "date", rules: [month] }]);
    const found = fresh.scan(tokenize("tháng chạp", fresh.vocabulary));
    expect(found.map(({ parse }) => parse)).toEqual([{ month: 12 }]);
  });

  test("refuses a rule that matches nothing at all", () => {
    const empty = { name: "empty", example: "", pattern: optional("ngày"), produce: () => null };
    expect(() => new Scanner([{ kind: "date", rules: [empty] }])).toThrow(/empty/);
  });

  test("finds words of a lexicon that only a scan asks for in the first text already", () => {
    const surnames = lexicon([["Quách", true]]);
    const name = scan({ shapes: [Shape.Capital] }, ({ lookUp }, at) => lookUp(surnames, at));
    expect(find(name, "Quách Tất Liêm")).toEqual(["Quách"]);
  });
});
