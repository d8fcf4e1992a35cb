import { showGold } from "../../../scripts/gold/show.js";
import { draftOf, goldOf, itemOf } from "../hand-made.js";

it("marks mentions, one inside the other, and keeps the residue apart", () => {
  const text = "Chia sẻ\nNgày 16/10, Bí thư xã Tân Vinh gặp dân.\nLượt xem: 12";
  const body = text.split("\n")[1] ?? "";
  const gold = goldOf(
    draftOf(
      itemOf("lead", [["body", body]], {
        dates: [{ text: "Ngày 16/10", start: "2023-10-16", end: "2023-10-16", kind: "point" }],
        officials: [
          {
            text: "Bí thư xã Tân Vinh",
            name: null,
            positions: [{ title: "Bí thư" }],
            optional: true,
          },
        ],
        locations: [{ text: "xã Tân Vinh", name: "Tân Vinh", type: "commune" }],
      }),
    ),
    text,
  );
  const shown = showGold("page", gold, text, false);
  expect(shown).toContain("body │ [d1 Ngày 16/10], [o1? Bí thư [l1 xã Tân Vinh]] gặp dân.");
  expect(shown).toContain("residue │ Chia sẻ");
  expect(shown).toContain("residue │ Lượt xem: 12");
  expect(shown).toContain("d1 “Ngày 16/10”: start 2023-10-16, end 2023-10-16, kind point");
});
