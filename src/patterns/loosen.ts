import { ANY, type Node, type TermTest } from "./node.js";

/**
 * The pattern with every question about records left out: it matches at least where the pattern does,
 * and can be asked before records are read. Null where there is nothing to leave out.
 */
export function loosen(node: Node): Node | null {
  return asksForRecords(node) ? loose(node) : null;
}

function asksForRecords(node: Node): boolean {
  switch (node.type) {
    case "term":
      return testsRecords(node.test);
    case "chunk":
      return true;
    case "sequence":
      return node.parts.some(asksForRecords);
    case "choice":
      return node.alternatives.some(asksForRecords);
    case "edge":
      return false;
    default:
      return asksForRecords(node.part);
  }
}

function testsRecords(test: TermTest): boolean {
  if (test.type === "all") return test.tests.some(testsRecords);
  if (test.type === "not") return testsRecords(test.test);
  return test.type === "tag" || (test.type === "method" && test.name === "isKnown");
}

function loose(node: Node): Node {
  switch (node.type) {
    case "term":
      return { type: "term", test: looseTest(node.test) };
    case "chunk":
      return { type: "repeat", part: ANY, least: 1, most: Number.POSITIVE_INFINITY };
    case "sequence":
      return { ...node, parts: node.parts.map(loose) };
    case "choice":
      return { ...node, alternatives: node.alternatives.map(loose) };
    case "edge":
      return node;
    case "not":
      return asksForRecords(node) ? { type: "sequence", parts: [] } : node;
    default:
      return { ...node, part: loose(node.part) };
  }
}

function looseTest(test: TermTest): TermTest {
  if (test.type === "all") return { type: "all", tests: test.tests.map(looseTest) };
  return testsRecords(test) ? { type: "any" } : test;
}
