import { Scanner } from "../../src/grammar/index.js";
import { KINDS } from "../../src/mentions/index.js";
import { tokenize } from "../../src/text/index.js";

describe.each(Object.values(KINDS))("rules of $kind", (kind) => {
  const scanner = new Scanner([kind]);
  const examples = kind.rules.map(({ name, example }) => [name, example] as const);

  test("have names of their own", () => {
    const names = examples.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  if (examples.length > 0) {
    test.each(examples)("%s fires on its example: %s", (name, example) => {
      const found = scanner.scan(tokenize(example, scanner.vocabulary));
      expect(found.map(({ rule }) => rule)).toContain(name);
    });
  }
});
