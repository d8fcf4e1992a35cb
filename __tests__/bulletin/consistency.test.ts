import { parseBulletin } from "../../src/index.js";

const CODES = ["part-over-whole", "share-mismatch", "change-mismatch"];

/** The contradictions of a page as "code: one | other". */
function found(text: string): string[] {
  const bulletin = parseBulletin(`(HBĐT) - ${text}`, { publishedAt: "2023-10-16" });
  return bulletin.warnings
    .filter(({ code }) => CODES.includes(code))
    .map(({ code, span, other }) => {
      const [one, two] = [span, other].map((at) => bulletin.text.slice(at?.start, at?.end));
      return `${code}: ${one} | ${two}`;
    });
}

describe("figures that contradict each other are warned of with both places", () => {
  test.each([
    ["Có 155/151 xã về đích.", ["part-over-whole: 155/151 xã | 155/151 xã"]],
    [
      "Tỉnh có 15 dự án, trong đó 17 dự án của nước ngoài.",
      ["part-over-whole: 15 dự án | 17 dự án"],
    ],
    ["Đã có 120/151 xã (91,5%) đạt chuẩn.", ["share-mismatch: 120/151 xã | 91,5%"]],
    [
      "Hộ nghèo giảm từ 150 hộ xuống còn 120 hộ (giảm 25 hộ).",
      ["change-mismatch: 120 hộ | giảm 25 hộ"],
    ],
    [
      "Mức hỗ trợ nâng từ 40 lên 60 triệu đồng, tăng 30% và đã chi hết.",
      ["change-mismatch: 60 triệu đồng | tăng 30%"],
    ],
    [
      "Thu ngân sách đạt 512 tỷ đồng, giảm 15,3% (cùng kỳ 444 tỷ đồng).",
      ["change-mismatch: 512 tỷ đồng | giảm 15,3%"],
    ],
    [
      "Tỷ lệ hộ nghèo giảm từ 15% xuống còn 12%, giảm 2 điểm phần trăm.",
      ["change-mismatch: 12% | giảm 2 điểm phần trăm"],
    ],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("figures that agree, or speak of different things, are not", () => {
  test.each([
    "Có 9/11 xã (81,8%) về đích.",
    "Có 9/11 xã đạt 100% tiêu chí.",
    "Tỉnh có 15 dự án, trong đó 7 dự án của nước ngoài.",
    "Tỉnh có 15 dự án, vốn tăng, 17 dự án khác đang chờ.",
    "Hộ nghèo giảm từ 150 hộ xuống còn 120 hộ (giảm 30 hộ).",
    "Hộ nghèo giảm từ 150 hộ xuống còn 120 hộ, giảm 20%.",
    "Thu ngân sách đạt 512 tỷ đồng (cùng kỳ 444 tỷ đồng), tăng 15,3%.",
    "Thu ngân sách đạt 512 tỷ đồng (cùng kỳ 444 tỷ đồng), xuất khẩu tăng 8%.",
    "Mức hỗ trợ nâng từ 40 lên 60 triệu đồng, tăng khoảng 45%.",
    "Giá tăng từ 4.000 lên 7.000 đồng/kg, giảm 5 sạp.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("a page of one contradiction after another is checked in linear time", () => {
  const text = "Có 155/151 xã (50%), trong đó 163 xã tăng 5%. ".repeat(5_000);
  expect(found(text).length).toBeGreaterThan(0);
});
