import { finder } from "../../src/bulletin/find.js";
import { homeOf } from "../../src/bulletin/home.js";
import type { Context } from "../../src/mentions/index.js";
import { readPage } from "../../src/page/index.js";
import type { AdministrativeUnit, ParseOptions } from "../../src/records.js";

const STORY = "Hội nghị bàn về vụ mùa\nĐại biểu thảo luận trong một ngày về giống lúa và thủy lợi.";

function readHome(
  source: string,
  asOf: string | null,
  options: ParseOptions = {},
): AdministrativeUnit | null {
  const page = readPage(source, options);
  const { tokens, findIn } = finder(page.text);
  const context: Context = { tokens, reference: null, asOf, home: null, warn: () => {} };
  const stories = page.lead === null ? page.teasers : [page.lead, ...page.teasers];
  const found = stories.map(({ span }) => findIn([span]));
  return homeOf(page, found, context);
}

test.each([
  ["a paper of a province", "Báo Hòa Bình", "2023-10-16", "Tỉnh Hòa Bình"],
  ["a paper of a province, no day known", "Báo Hòa Bình", null, "Tỉnh Hòa Bình"],
  ["a paper whose province went into another", "Báo Hòa Bình", "2025-08-01", "Tỉnh Phú Thọ"],
  ["a paper of a city", "Báo Đà Nẵng", "2023-10-16", "Thành phố Đà Nẵng"],
  ["a paper that no profile knows", "Báo Bình Thuận online", "2023-10-16", "Tỉnh Bình Thuận"],
  ["a broadcaster", "Đài PT-TH Bà Rịa - Vũng Tàu", "2023-10-16", "Tỉnh Bà Rịa - Vũng Tàu"],
  ["a paper of the country", "VnExpress", "2023-10-16", undefined],
  ["a district's own site", "Cổng thông tin điện tử huyện Lạc Sơn", "2023-10-16", "Huyện Lạc Sơn"],
  ["a district whose name others share", "Đài truyền thanh huyện Kỳ Sơn", "2019-06-01", undefined],
  [
    "a district whose name others share, with its province",
    "Đài truyền thanh huyện Kỳ Sơn, Hòa Bình",
    "2019-06-01",
    "Huyện Kỳ Sơn",
  ],
])("%s: %s on %s", (_what, publisher, asOf, expected) => {
  expect(readHome(STORY, asOf, { publisher })?.fullName).toBe(expected);
});

test("the host tells the publisher", () => {
  const url = "http://www.baohoabinh.com.vn/11/142688/Mot-tin.htm";
  expect(readHome(STORY, "2020-06-20", { url })?.code).toBe("17");
});
