import fc from "fast-check";
import {
  ahead,
  capture,
  either,
  type Match,
  notAhead,
  optional,
  type Pattern,
  repeat,
  Scanner,
  sequence,
  words,
} from "../../src/grammar/index.js";
import { tokenize } from "../../src/text/index.js";

/** What a pattern reads of some words from a place on, by its definition alone: the end, or -1. */
function read(pattern: Pattern, text: readonly string[], at: number): number {
  switch (pattern.type) {
    case "words": {
      const ends = pattern.phrases
        .map((phrase) => phrase.split(" "))
        .filter((phrase) => phrase.every((word, index) => text[at + index] === word))
        .map((phrase) => at + phrase.length);
      return Math.max(-1, ...ends);
    }
    case "sequence":
      return pattern.parts.reduce((to, part) => (to < 0 ? to : read(part, text, to)), at);
    case "choice":
      return pattern.alternatives.map((part) => read(part, text, at)).find((to) => to >= 0) ?? -1;
    case "repeat": {
      let to = at;
      for (let times = 0; times < pattern.most; times++) {
        const next = read(pattern.part, text, to);
        if (next < 0 && times < pattern.least) return -1;
        if (next <= to) break;
        to = next;
      }
      return to;
    }
    case "capture":
      return read(pattern.part, text, at);
    case "ahead":
      return read(pattern.part, text, at) >= 0 === pattern.expected ? at : -1;
    default:
      throw new Error(`not made here: ${pattern.type}`);
  }
}

const word = fc.constantFrom("xanh", "đỏ", "vàng");
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const { pattern } = fc.letrec<{ pattern: Pattern }>((tie) => {
  const part = tie("pattern");
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return {
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.array(phrase, { minLength: 1, maxLength: 3 }).map((phrases) => words(...phrases)),
      parts.map((all) => sequence(...all)),
      parts.map((all) => either(...all)),
      part.map((one) => optional(one)),
      fc
        .tuple(fc.nat(2), fc.nat(2), part)
        .map(([least, more, one]) => repeat(least, least + more, one)),
      part.map((one) => capture("part", one)),
      part.map((one) => ahead(one)),
      part.map((one) => notAhead(one)),
    ),
  };
});

test("asking what can open a pattern first never changes what it reads", () => {
  fc.assert(
    fc.property(pattern, fc.array(word, { maxLength: 8 }), (part, rest) => {
      const text = ["đầu", ...rest];
      const scanner = new Scanner([
        {
          kind: "test",
          rules: [
            {
              name: "đầu pattern",
              example: "",
              pattern: sequence("đầu", part),
              produce: ({ start, end }: Match) => [{ start, end, parse: null }],
            },
          ],
        },
      ]);
      const found = scanner.scan(tokenize(text.join(" "), scanner.vocabulary));
      expect(found[0]?.end ?? -1).toBe(read(part, text, 1));
    }),
    { numRuns: 2000 },
  );
});
