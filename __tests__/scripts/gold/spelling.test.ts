import { fold, sameNumber, sameWords } from "../../../scripts/gold/spelling.js";

describe("sameWords", () => {
  it.each([
    ["Hòa Bình", "Hoà Bình"],
    ["Tỉnh uỷ", "Tỉnh ủy"],
    ["kỹ sư Lý", "kĩ sư Lí"],
    ["quý III", "quí iii"],
    ["2020 – 2025", "2020-2025"],
    ["VH—TT", "VH - TT"],
    ["Lạc  Sơn", "Lạc\u00a0Sơn"],
    ["Ðảng", "Đảng"],
    ["Hòa Bình".normalize("NFD"), "Hòa Bình"],
    ["“Đề án”", '"đề án"'],
  ])("%s = %s", (one, other) => expect(sameWords(one, other)).toBe(true));

  it.each([
    ["Hòa Bình", "Hóa Bình"],
    ["Thúy", "Thúi"],
    ["hai", "hay"],
    ["Đà", "Da"],
    ["Sơn La", null],
  ])("%s ≠ %s", (one, other) => expect(sameWords(one, other)).toBe(false));

  it("is stable: folding twice changes nothing", () => {
    const once = fold("Phó Chủ tịch Ủy ban nhân dân huyện Yên Thủy – nhiệm kỳ 2020 – 2025");
    expect(fold(once)).toBe(once);
  });
});

describe("sameNumber", () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [1.2e9, 1_200_000_000, true],
    [22.48, 22.5, false],
    [0, 0, true],
    [0, null, false],
    [null, null, true],
  ])("%s, %s: %s", (one, other, same) => expect(sameNumber(one, other)).toBe(same));
});
