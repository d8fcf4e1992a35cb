import type { Node, TermTest } from "./node.js";

/** Words of which any match has at least one. */
export type OneOf = ReadonlySet<string>;

/** Every set of words of which each match must have one. */
export function requiredWords(node: Node): readonly OneOf[] {
  switch (node.type) {
    case "term":
      return ofTest(node.test);
    case "sequence":
      return node.parts.flatMap(requiredWords);
    case "group":
      return requiredWords(node.part);
    case "repeat":
      return node.least > 0 ? requiredWords(node.part) : [];
    case "choice":
      return ofChoice(node.alternatives);
    default:
      return [];
  }
}

const LETTER = /^[\p{L}\p{N}]/u;

function ofTest(test: TermTest): readonly OneOf[] {
  // Signs stand in most sentences, and dashes and quotes for one another.
  if (test.type === "word") return LETTER.test(test.opening) ? [new Set([test.opening])] : [];
  return test.type === "all" ? test.tests.flatMap(ofTest) : [];
}

/** One word of each alternative, the longest: long words are rarer. */
function ofChoice(alternatives: readonly Node[]): readonly OneOf[] {
  const words = new Set<string>();
  for (const alternative of alternatives) {
    const sets = requiredWords(alternative);
    if (sets.length === 0) return [];
    const best = sets.reduce((a, b) => (shortest(b) > shortest(a) ? b : a));
    for (const word of best) words.add(word);
  }
  return [words];
}

const shortest = (words: OneOf): number => Math.min(...[...words].map(({ length }) => length));
