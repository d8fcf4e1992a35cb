import { extract } from "../../../src/index.js";

/** Texts of several paragraphs on 2023-10-16, and the days of their mentions. */
test.each<[string, string, (string | null)[]]>([
  [
    "a day of a thing is not the day of the story",
    "Sáng 12/10, huyện trao giấy khen cho tổ xe ôm thành lập ngày 3/4/2019.\nCùng ngày, huyện thăm hai gia đình.",
    ["2023-10-12", "2019-04-03", "2023-10-12"],
  ],
  [
    "a day long ago that opens its sentence is",
    "Sáng 12/10, tòa xét xử vụ án.\nNgày 3/4/2019, bị cáo vay tiền.\nCùng ngày, bị cáo bỏ trốn.",
    ["2023-10-12", "2019-04-03", "2019-04-03"],
  ],
  [
    "an earlier day said by the way is not",
    "Gặp mặt công nhân chiều 12/10, lãnh đạo công đoàn xem số liệu cập nhật ngày 9/10.\nCùng ngày, tỉnh trao quà.",
    ["2023-10-12", "2023-10-09", "2023-10-12"],
  ],
  [
    "within a paragraph the last day named counts",
    "Sáng 12/10, tòa xét xử vụ án xảy ra ngày 3/4/2019. Chiều cùng ngày, bị cáo bỏ trốn.",
    ["2023-10-12", "2019-04-03", "2019-04-03"],
  ],
])("%s", (_case, text, days) => {
  const { dates } = extract(text, { publishedAt: "2023-10-16" });
  expect(dates.map(({ start }) => start)).toEqual(days);
});
