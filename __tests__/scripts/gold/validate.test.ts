import { GOLD_SCHEMA } from "../../../scripts/gold/schema.js";
import { type JsonSchema, validate } from "../../../scripts/gold/validate.js";

const SCHEMA: JsonSchema = {
  type: "object",
  required: ["a"],
  additionalProperties: false,
  properties: {
    a: { type: ["string", "null"], pattern: "^\\d+$", minLength: 1 },
    b: { type: "array", minItems: 1, items: { $ref: "#/$defs/whole" } },
    c: { enum: ["x", null] },
    d: { const: true },
  },
  $defs: { whole: { type: "integer", minimum: 0 } },
};

describe("validate", () => {
  it.each([
    [{ a: "1" }, []],
    [{ a: null, b: [0, 1], c: null, d: true }, []],
    [{}, ["a"]],
    [{ a: "" }, ["a"]],
    [{ a: "x" }, ["a"]],
    [{ a: "1", e: 1 }, ["e"]],
    [{ a: "1", b: [] }, ["b"]],
    [{ a: "1", b: [1, -1, 0.5, "2"] }, ["b[1]", "b[2]", "b[3]"]],
    [{ a: "1", c: "y", d: false }, ["c", "d"]],
    [[], ["the file"]],
  ])("%j breaks the schema at %j", (value, paths) => {
    expect(validate(value, SCHEMA).map(({ path }) => path)).toEqual(paths);
  });

  it("follows every reference of the schema of gold files", () => {
    const references = [...JSON.stringify(GOLD_SCHEMA).matchAll(/#\/\$defs\/(\w+)/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, name = ""] of references) expect(GOLD_SCHEMA.$defs).toHaveProperty(name);
  });
});
