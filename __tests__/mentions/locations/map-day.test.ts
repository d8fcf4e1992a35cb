import { extract, parseBulletin } from "../../../src/index.js";
import type { LocationMention } from "../../../src/records.js";

const show = ({ name, unit }: LocationMention): string =>
  `${name} ${[unit?.code, ...(unit?.path.map(({ code }) => code) ?? [])].join("<")}`;

describe("a text that does not say when it was written", () => {
  test.each([
    [
      "is read on the map of the districts that it names",
      "Lớp học mở tại xã Liên Sơn, huyện Lương Sơn và xã Tân Pheo (Đà Bắc), Hòa Bình.",
      [
        "Liên Sơn 04969<152<17",
        "Lương Sơn 152<17",
        "Tân Pheo 04849<150<17",
        "Đà Bắc 150<17",
        "Hòa Bình 17",
      ],
    ],
    [
      "is read on today's map where its units began with it",
      "Lớp học mở tại phường Hòa Bình và xã Liên Sơn, tỉnh Phú Thọ.",
      ["Hòa Bình 04795<25", "Liên Sơn 04960<25", "Phú Thọ 25"],
    ],
    [
      "is read on today's map where districts are former ones",
      "Xã Mường Bi và xã Liên Sơn, tỉnh Phú Thọ, trước đây thuộc huyện Tân Lạc cũ.",
      ["Mường Bi 05158<25", "Liên Sơn 04960<25", "Phú Thọ 25", "Tân Lạc 155<17"],
    ],
    [
      "is read on the map before where nothing tells",
      "Đoàn đến từ Bình Dương và Đà Nẵng.",
      ["Bình Dương 74", "Đà Nẵng 48"],
    ],
    [
      "is read on the map of the days that it tells of",
      "Ngày 12/5/2019, xã Dân Hạ (Kỳ Sơn) khánh thành cầu; ngày 20/5/2019 thông xe.",
      ["Dân Hạ 04915<151<17", "Kỳ Sơn 151<17"],
    ],
    [
      "is read by its units rather than by days to come",
      "Đến ngày 31/12/2025, huyện Mai Châu phấn đấu có thêm 2 sản phẩm, thị trấn Mai Châu có 1.",
      ["Mai Châu 156<17", "Mai Châu 05200<156<17"],
    ],
  ])("%s", (_what, text, expected) => {
    expect(extract(text).locations.map(show)).toEqual(expected);
  });
});

test("the home of an undated page lies on the map of its places", () => {
  const page = (places: string) =>
    `Ra quân dọn vệ sinh\n(HBĐT) - Đoàn viên ${places} trồng 300 cây xanh.\nĐỗ Hà`;
  const homeOf = (places: string) =>
    parseBulletin(page(places), { publisher: "Báo Hòa Bình" }).home?.fullName;
  expect(homeOf("xã Liên Sơn, huyện Lương Sơn")).toBe("Tỉnh Hòa Bình");
  expect(homeOf("phường Hòa Bình và xã Mường Bi, tỉnh Phú Thọ")).toBe("Tỉnh Phú Thọ");
});
