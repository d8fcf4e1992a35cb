import { flatten, locate, locateParagraph } from "../../../scripts/gold/locate.js";

const found = (text: string, needle: string, from = 0) => {
  const { start } = locate(flatten(text), needle, { start: from, end: text.length });
  return start;
};

describe("locate", () => {
  it.each([
    ["16/10/2023 và 16/10", "16/10", 14],
    ["đạt 12,9%, tăng 9%", "9%", 16],
    ["1.250 hộ và 250 hộ", "250 hộ", 12],
    ["Hòa Bìnhx, Hòa Bình", "Hòa Bình", 11],
    ["ngày\n16/10", "ngày 16/10", 0],
    ["chỉ có 16/10/2023", "16/10", 7],
    ["đến năm 2025.", "năm 2025", 4],
    ["không có", "16/10", -1],
  ])("in %j, %j stands at %i", (text, needle, at) => expect(found(text, needle)).toBe(at));

  it("stays within its stretch", () => {
    expect(locate("ngày 16/10", "16/10", { start: 0, end: 9 }).start).toBe(-1);
  });
});

describe("locateParagraph", () => {
  it.each([
    ["a whole line before a part of one", "Theo P.V cho biết\nP.V\nhết", "P.V", 18],
    ["a beginning of a line before the rest", "xem Tin mới\nTin mới hôm nay", "Tin mới", 12],
    ["a part of a line where there is nothing else", "Một. Hai. Ba.", "Hai.", 5],
  ])("takes %s", (_what, text, paragraph, at) => {
    expect(locateParagraph(text, flatten(text), paragraph, 0).start).toBe(at);
  });

  it("finds a paragraph over wrapped lines", () => {
    const text = "Mở\nmột câu bị\nngắt dòng.\nHết";
    expect(locateParagraph(text, flatten(text), "một câu bị ngắt dòng.", 0)).toEqual({
      start: 3,
      end: 24,
    });
  });
});
