import nlp from "compromise";
import fc from "fast-check";
import { toCompromise } from "../../src/compromise/index.js";

interface Methods {
  readonly one: { parseMatch(pattern: string, options: object, world: object): object[] };
}
const { parseMatch } = (nlp.methods() as Methods).one;

/** compromise's own reading of a pattern, which it matches itself; `nlp.parseMatch` would drop diacritics. */
const native = (pattern: string) => parseMatch(pattern, {}, nlp.world());

const TEXT =
  "Sáng 3/5, tại xã Thu Phong, Chủ tịch UBND huyện Bùi Văn Khởi trao 12 suất quà, mỗi suất 500 nghìn đồng.";
const doc = toCompromise(TEXT);

const item = fc.constantFrom(
  "xã",
  "suất",
  "quà",
  "huyện",
  ".",
  ",",
  "#Date",
  "#Person",
  "#Location",
  "#Statistic",
  "#Number",
  "#Unit",
  "!suất",
  "!#Person",
  "(xã|huyện)",
  "(suất quà|xã)",
  "(#Statistic && #Number)",
  "(#ProperNoun && !#Person)",
);

test("patterns of words, tags, choices and denials match what compromise itself matches", () => {
  fc.assert(
    fc.property(
      fc.array(item, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("", "^"),
      (items, start) => {
        const pattern = `${start}${items.join(" ")}`;
        expect([pattern, doc.match(pattern).out("array")]).toEqual([
          pattern,
          doc.match(native(pattern)).out("array"),
        ]);
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  "trao #Number? suất",
  "trao .? #Number",
  "#Person+",
  "#Person{2}",
  "#Person{2,3}",
  "#Statistic+",
  "tại * phong",
  "tại .+ phong",
  "trao .* quà",
  "mỗi *",
  "[<who>#Person+] trao",
  "(thu|văn) [.]",
  "huyện !#Date+ trao",
  "@isUpperCase",
  "nghìn đồng .$",
  "^sáng #Date+",
  "(xã|thu|phong)+ ,",
  "500 (nghìn|triệu) #Unit",
])("and so do the documented signs: %s", (pattern) => {
  const [ours, theirs] = [doc.match(pattern), doc.match(native(pattern))];
  expect(ours.out("array")).toEqual(theirs.out("array"));
  expect(ours.found).toBe(true);
  for (const [name, group] of Object.entries(ours.groups())) {
    expect(group.out("array")).toEqual(theirs.groups(name).out("array"));
  }
});
