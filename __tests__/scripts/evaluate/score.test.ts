import { figuresOf } from "../../../scripts/evaluate/figures.js";
import { scorePage } from "../../../scripts/evaluate/score.js";
import { bulletinOf, type Draft, draftOf, goldOf, itemOf } from "../hand-made.js";

const LINES = [
  "Mường Lạn vào mùa",
  "(TBS) - Ngày 3/5, xã gieo 12 ha lúa.",
  "Bà con xuống đồng.",
  "Lúa đã lên xanh.",
  "Lò Pán – Hà Én",
  "(TBS) - Ngày 4/5, xã họp.",
  "Ngày 5/5, xã làm đường.",
  "Chia sẻ",
];
const TEXT = LINES.join("\n");
const [
  TITLE = "",
  SAPO = "",
  CAPTION = "",
  BODY = "",
  BYLINE = "",
  FIRST = "",
  SECOND = "",
  SHARE = "",
] = LINES;

const date = (text: string, day: string) => ({
  dates: [{ text, start: day, end: day, kind: "point" }],
});
const SIGNED = { byline: { names: ["Lò Pán", "Hà Én"], organization: null } };
const CREDIT = { credit: "(TBS) -" };

const lead = itemOf(
  "lead",
  [
    ["title", TITLE],
    ["sapo", SAPO],
    ["caption", CAPTION],
    ["body", BODY],
    ["byline", BYLINE],
  ],
  { title: TITLE, ...CREDIT, ...SIGNED, ...date("3/5", "2023-05-03") },
);
const first = itemOf("teaser", [["sapo", FIRST]], { ...CREDIT, ...date("4/5", "2023-05-04") });
const second = itemOf("teaser", [["sapo", SECOND]], date("5/5", "2023-05-05"));
const GOLD = draftOf(lead, first, second);

const score = (parsed: Draft, gold = GOLD) =>
  scorePage("page", false, goldOf(gold, TEXT), bulletinOf(parsed, TEXT));

const changed = (fields: Draft) => ({ ...lead, ...fields });
const paragraphs = (...list: readonly (readonly [string, string])[]) => ({
  paragraphs: list.map(([kind, text]) => ({ kind, text })),
});

describe("the split", () => {
  it("is exact where all agrees", () => {
    const { split, leadText } = score(GOLD);
    expect(split.differences).toEqual([]);
    expect(split.exact).toBe(true);
    expect(leadText).toBe(1);
  });

  it("is exact whatever sapo and body are called, and says so beside it", () => {
    const other = changed(
      paragraphs(
        ["title", TITLE],
        ["body", SAPO],
        ["caption", CAPTION],
        ["heading", BODY],
        ["byline", BYLINE],
      ),
    );
    const { split, facts } = score(draftOf(other, first, second));
    expect(split.exact).toBe(true);
    const kinds = facts.filter(({ fact }) => fact === "paragraph kind");
    expect(kinds.filter(({ right }) => right)).toHaveLength(5);
    expect(kinds).toHaveLength(7);
  });

  it.each<[string, readonly string[], readonly Draft[]]>([
    [
      "a paragraph lost",
      ["lead paragraphs"],
      [
        changed(
          paragraphs(["title", TITLE], ["sapo", SAPO], ["caption", CAPTION], ["byline", BYLINE]),
        ),
        first,
        second,
      ],
    ],
    [
      "residue in the lead",
      ["lead paragraphs"],
      [
        changed(
          paragraphs(
            ["title", TITLE],
            ["sapo", SAPO],
            ["caption", CAPTION],
            ["body", BODY],
            ["byline", BYLINE],
            ["body", SHARE],
          ),
        ),
        first,
        second,
      ],
    ],
    [
      "a caption taken for body",
      ["lead captions"],
      [
        changed(
          paragraphs(
            ["title", TITLE],
            ["sapo", SAPO],
            ["body", CAPTION],
            ["body", BODY],
            ["byline", BYLINE],
          ),
        ),
        first,
        second,
      ],
    ],
    ["no credit", ["lead credit"], [changed({ credit: null }), first, second]],
    [
      "a byline of one name",
      ["lead byline"],
      [changed({ byline: { names: ["Lò Pán – Hà Én"], organization: null } }), first, second],
    ],
    [
      "a teaser lost",
      ["number of teasers", "places of teasers", "credits of teasers"],
      [lead, first],
    ],
    [
      "two teasers read as one",
      ["number of teasers", "places of teasers", "credits of teasers"],
      [
        lead,
        itemOf(
          "teaser",
          [
            ["sapo", FIRST],
            ["body", SECOND],
          ],
          CREDIT,
        ),
      ],
    ],
    [
      "a credit too many",
      ["credits of teasers"],
      [lead, first, itemOf("teaser", [["sapo", SECOND]], { credit: "Ngày" })],
    ],
  ])("%s", (_what, wrong, items) => {
    const { split } = score(draftOf(...items));
    expect(split.exact).toBe(false);
    expect(
      Object.entries(split.checks)
        .filter(([, right]) => !right)
        .map(([check]) => check),
    ).toEqual(wrong);
    expect(split.differences.length).toBeGreaterThanOrEqual(wrong.length);
  });

  it("takes another dash or tone in a credit for the same", () => {
    const dashed = TEXT.replace("(TBS) - Ngày 3/5", "(TBS) – Ngày 3/5");
    const gold = goldOf(
      JSON.parse(
        JSON.stringify(GOLD)
          .replaceAll("(TBS) - Ngày 3/5", "(TBS) – Ngày 3/5")
          .replace('"credit":"(TBS) -"', '"credit":"(TBS) –"'),
      ),
      dashed,
    );
    const parsed = bulletinOf(GOLD, TEXT);
    expect(scorePage("page", false, gold, { ...parsed, text: dashed }).split.exact).toBe(true);
  });

  it("does not take the lead for a teaser", () => {
    const { split, verdicts } = score(
      draftOf(first, second),
      draftOf(itemOf("lead", [["sapo", FIRST]], date("4/5", "2023-05-04")), second),
    );
    expect(split.exact).toBe(false);
    expect(verdicts.map(({ outcome, text }) => `${outcome} ${text}`)).toEqual([
      "missed 4/5",
      "right 5/5",
      "spurious 4/5",
    ]);
  });
});

describe("mentions of an item", () => {
  it("count as errors in another item", () => {
    const swallowed = draftOf(
      {
        ...lead,
        paragraphs: [...(lead.paragraphs as []), { kind: "body", text: FIRST }],
        dates: [...date("3/5", "2023-05-03").dates, ...date("4/5", "2023-05-04").dates],
      },
      second,
    );
    const { verdicts } = score(swallowed);
    expect(verdicts.map(({ outcome, place, text }) => `${outcome} ${text} in ${place}`)).toEqual([
      "right 3/5 in lead",
      "spurious 4/5 in lead",
      "missed 4/5 in teaser 1",
      "right 5/5 in teaser 2",
    ]);
  });

  it("make figures", () => {
    const pages = [score(GOLD), score(draftOf(lead, first))];
    const { kinds, split, pages: count } = figuresOf(pages);
    expect(count).toBe(2);
    expect(split).toEqual({ right: 1, of: 2 });
    expect(kinds.dates).toMatchObject({ gold: 6, parsed: 5, found: 5, full: 5 });
    expect(kinds.dates.find.precision).toBe(1);
    expect(kinds.dates.find.recall).toBeCloseTo(5 / 6);
    expect(kinds.dates.find.f1).toBeCloseTo(10 / 11);
    expect(kinds.officials.find.f1).toBe(1);
  });

  it("tell persons apart", () => {
    const officials = (...persons: readonly string[]) => ({
      officials: ["xã", "Bà con"].map((text, i) => ({
        text,
        name: text,
        positions: [],
        person: persons[i],
      })),
    });
    const gold = draftOf(changed(officials("a", "b")), first, second);
    const apart = score(gold, gold).verdicts.flatMap(({ fields }) =>
      fields.filter(({ field }) => field === "person"),
    );
    expect(apart.map(({ right }) => right)).toEqual([true, true]);
    const joined = score(draftOf(changed(officials("a", "a")), first, second), gold);
    const fields = joined.verdicts.flatMap((verdict) =>
      verdict.fields.filter(({ field }) => field === "person"),
    );
    expect(fields.map(({ right, judged }) => [right, judged])).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(
      joined.verdicts
        .filter(({ kind }) => kind === "officials")
        .every(({ outcome }) => outcome === "right"),
    ).toBe(true);
  });
});
