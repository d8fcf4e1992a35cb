import type { Pattern, Rule } from "../../src/grammar/index.js";
import { KINDS } from "../../src/mentions/index.js";
import {
  type AcceptCase,
  acceptCases,
  type KindName,
  readAll,
  readCells,
  rejectCases,
} from "./tables.js";

interface Row {
  readonly name: string;
  readonly holds: () => boolean;
}

type Produce = Rule<unknown>["produce"];

const kinds = Object.keys(KINDS) as KindName[];

/** Every row of every table, and how to ask whether it holds. */
const rows: readonly Row[] = kinds.flatMap((kind) => [
  ...acceptCases(kind).map((row: AcceptCase) => ({
    name: row.text,
    holds: () => JSON.stringify(readCells(kind, row)) === JSON.stringify(row.expected),
  })),
  ...rejectCases(kind).map((text) => ({
    name: text,
    holds: () => readAll(kind, text).length === 0,
  })),
]);

/** The rules of a kind and those that their patterns are built of, each once. */
function rulesOf(kind: KindName): Rule<unknown>[] {
  const rules = new Set<Rule<unknown>>();
  const seen = new Set<Pattern>();
  const walk = (pattern: Pattern): void => {
    if (seen.has(pattern)) return;
    seen.add(pattern);
    if (pattern.type === "rules") for (const rule of pattern.rules) enter(rule);
    if (pattern.type === "sequence") for (const part of pattern.parts) walk(part);
    if (pattern.type === "choice") for (const part of pattern.alternatives) walk(part);
    if ("part" in pattern) walk(pattern.part);
  };
  const enter = (rule: Rule<unknown>): void => {
    rules.add(rule);
    walk(rule.pattern);
  };
  for (const rule of KINDS[kind].rules) enter(rule as Rule<unknown>);
  return [...rules];
}

/** Rules that others stand in for in every row: candidates for leaving out. The list may only shrink. */
const STOOD_IN_FOR = [
  "appoints name as office: bổ nhiệm ông Nguyễn Văn Danh làm Giám đốc Sở Tài chính",
  "type word + unknown name: tỉnh Vân Nam",
  "personal name: Hoàng Thái Bình",
  "/denominator: /tháng",
  "từ chỗ claim, đến nay claim: từ chỗ chỉ có 3 xã, đến nay có 15 xã",
];

const keyOf = ({ name, example }: Rule<unknown>): string => `${name}: ${example}`;

const setProduce = (rule: Rule<unknown>, produce: Produce): void => {
  Object.assign(rule, { produce });
};

/** The rows in which each rule makes something, found by reading them all once. */
function rowsByRule(rules: readonly Rule<unknown>[]): Map<Rule<unknown>, Row[]> {
  const fired = new Map<Rule<unknown>, Set<Row>>(rules.map((rule) => [rule, new Set()]));
  const originals = rules.map(({ produce }) => produce);
  let current = rows[0] as Row;
  rules.forEach((rule, at) => {
    setProduce(rule, (match) => {
      const produced = (originals[at] as Produce)(match);
      if (produced !== null) fired.get(rule)?.add(current);
      return produced;
    });
  });
  const held = rows.filter((row) => {
    current = row;
    return row.holds();
  });
  rules.forEach((rule, at) => {
    setProduce(rule, originals[at] as Produce);
  });
  return new Map([...fired].map(([rule, among]) => [rule, held.filter((row) => among.has(row))]));
}

/** Rules of one name and example are one rule in several places: inside others, and by itself. */
function switchedOff<Result>(rules: readonly Rule<unknown>[], ask: () => Result): Result {
  const originals = rules.map(({ produce }) => produce);
  for (const rule of rules) setProduce(rule, () => null);
  const result = ask();
  rules.forEach((rule, at) => {
    setProduce(rule, originals[at] as Produce);
  });
  return result;
}

test("a rule that is switched off fails a row of the tables", () => {
  const rules = [...new Set(kinds.flatMap(rulesOf))];
  const byRule = rowsByRule(rules);
  const keys = [...new Set(rules.map(keyOf))];
  const missed = keys.filter((key) => {
    const same = rules.filter((rule) => keyOf(rule) === key);
    const among = new Set(same.flatMap((rule) => byRule.get(rule) as Row[]));
    return switchedOff(same, () => [...among].every((row) => row.holds()));
  });
  expect(missed).toEqual(STOOD_IN_FOR);
});
