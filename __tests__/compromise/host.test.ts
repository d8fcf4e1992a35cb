import nlp from "compromise";
import { toCompromise, type VietnameseHost, vietnamese } from "../../src/compromise/index.js";

const ENGLISH =
  "John Smith didn't walk to Hòa Bình on Oct 3rd, 2019; he paid $1,250 and it's been 3 years.";
const VIETNAMESE = "Chủ tịch UBND huyện Bùi Văn Khởi và ông Tuấn có thăm xã Thu Phong.";

/** All that compromise says of the English text, and what its plugins could have been changed in. */
function english() {
  const doc = nlp(ENGLISH);
  return {
    terms: doc
      .json()
      .map(({ terms }: { terms: { text: string; tags: string[] }[] }) =>
        terms.map(({ text, tags }) => [text, tags]),
      ),
    selections: [doc.people(), doc.places(), doc.verbs().toPastTense(), doc.numbers()].map((view) =>
      view.out("array"),
    ),
    matches: [doc.match("#Person+"), doc.match("~wolk~"), doc.match("{pay}")].map((view) =>
      view.text(),
    ),
    hooks: nlp.hooks(),
    methods: Object.keys(nlp.methods()).length,
    selectsDates: "dates" in doc,
  };
}

test("English is what it was before and after Vietnamese in one process", () => {
  const before = english();
  const doc = toCompromise(VIETNAMESE);
  expect(doc.match("#Person+").out("array")).toEqual(["Bùi Văn Khởi"]);
  expect(english()).toEqual(before);
  nlp.extend(vietnamese);
  const extended = (nlp as unknown as VietnameseHost).vietnamese(VIETNAMESE);
  expect(extended.locations().map(({ name }) => name)).toEqual(["Thu Phong"]);
  extended.replace("ông", "bà");
  expect(english()).toEqual(before);
  expect(nlp(VIETNAMESE).constructor).toBe(nlp(ENGLISH).constructor);
});

test("methods that a program's other plugins add are on Vietnamese documents too", () => {
  nlp.extend({
    api: (View: { prototype: object }) => {
      Object.assign(View.prototype, {
        shout(this: { text(): string }) {
          return this.text().toUpperCase();
        },
      });
    },
  } as never);
  nlp.extend(vietnamese);
  const doc = (nlp as unknown as VietnameseHost).vietnamese("Xin chào");
  expect((doc as unknown as { shout(): string }).shout()).toBe("XIN CHÀO");
});

test("nets that compromise has compiled run on Vietnamese documents", () => {
  const net = nlp.buildNet([{ match: "#Person+" }, { match: "thăm" }]);
  expect(
    toCompromise(VIETNAMESE)
      .match(net as never)
      .out("array"),
  ).toEqual(["Bùi Văn Khởi", "thăm"]);
});
