import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/index.js";

const PAGE = readFileSync(join(__dirname, "../../docs/patterns.md"), "utf8");
const WORKED = /## (.+)\n\n```json\n(.+)\n```\n```text\n(.+)\n```\n```json\n([^`]+)\n```/g;

const worked = Array.from(
  PAGE.matchAll(WORKED),
  ([, title = "", patterns = "", text = "", groups = ""]) => ({
    title,
    patterns: JSON.parse(patterns) as Record<string, string>,
    text,
    groups: JSON.parse(groups) as Record<string, string>[],
  }),
);

test("the page has its five worked patterns", () => {
  expect(worked).toHaveLength(5);
});

test.each(worked)("$title", ({ patterns, text, groups }) => {
  const found = extract(text, { patterns }).custom?.map((match) =>
    Object.fromEntries(Object.entries(match.groups).map(([name, group]) => [name, group.text])),
  );
  expect(found).toEqual(groups);
});
