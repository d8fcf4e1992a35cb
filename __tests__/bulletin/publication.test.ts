import { parseBulletin } from "../../src/index.js";
import type { Bulletin, ParseOptions } from "../../src/records.js";

const LIST = `<html lang="vi"><body><div class="list">
<div class="item"><h4><a href="/12/901/mua-lu.htm">Mưa lũ cuốn trôi cầu tạm ở Vạn Mai</a></h4>
<p>(03/01/2019)</p><p>(HBĐT) - Ngày 28/12, nước dâng làm sập cầu tạm dài 30 m.</p></div>
<div class="item"><h4><a href="/12/900/cho-phien.htm">Chợ phiên vùng cao đông khách</a></h4>
<p>(02/01/2019)</p><p>(HBĐT) - Lập từ năm 2004, chợ phiên mở lại sáng 1/1 với 120 gian hàng.</p></div>
</div></body></html>`;

const STORY = `<html lang="vi"><body><article><h1>Mưa lũ cuốn trôi cầu tạm ở Vạn Mai</h1>
<p>(03/01/2019)</p><p>(HBĐT) - Ngày 28/12, nước dâng làm sập cầu tạm dài 30 m, người dân đi vòng 5 km.</p>
<p>Xã đang huy động lực lượng làm lại cầu cho học sinh đến trường.</p></article>
<div class="list"><div class="item"><h4><a href="/12/900/cho-phien.htm">Chợ phiên vùng cao đông khách</a></h4>
<p>(02/01/2019)</p><p>(HBĐT) - Lập từ năm 2004, chợ phiên mở lại sáng 1/1 với 120 gian hàng.</p></div>
</div></body></html>`;

const PICTURED = `<html lang="vi"><body><h1>Thu Phong trồng cam</h1><img src="/NewsImg/10_2021/cam.jpg">
<p>(HBĐT) - Sáng 14/10, xã Thu Phong trồng 12 ha cam. Hôm qua, trời mưa to.</p><p>Lê Ba</p></body></html>`;

const starts = ({ lead, teasers }: Bulletin) =>
  [...(lead === null ? [] : [lead]), ...teasers].map(({ mentions }) =>
    mentions.dates.map(({ start }) => start),
  );

test("an item's own dated line tells the year of its days", () => {
  expect(starts(parseBulletin(LIST))).toEqual([["2018-12-28"], ["2004-01-01", "2019-01-01"]]);
});

test("the month of its picture tells the year of a page that nothing else dates", () => {
  const { publishedAt, publishedAtFrom, lead } = parseBulletin(PICTURED);
  expect({ publishedAt, publishedAtFrom }).toEqual({
    publishedAt: "2021-10-14",
    publishedAtFrom: "inferred",
  });
  expect(lead?.mentions.dates.map(({ start }) => start)).toEqual(["2021-10-14", "2021-10-13"]);
});

test("a date that is given wins over the line of the lead, and of no other item", () => {
  const read = parseBulletin(STORY, { publishedAt: "2022-06-30" });
  expect(starts(read)).toEqual([["2022-12-28"], ["2004-01-01", "2019-01-01"]]);
});

test.each<[string, string, (string | null)[]]>([
  [
    "a full date",
    "Ngày 16/10/2023 họp phiên đầu. Ngày 18/10 bế mạc.",
    ["2023-10-16", "2023-10-18"],
  ],
  [
    "not a year long past",
    "Sinh ngày 4/5/1962, ông về hưu tháng 6/2022. Ngày 9/3 ông nhận huân chương.",
    ["1962-05-04", "2022-06-01", "2023-03-09"],
  ],
  [
    "not a memorial day",
    "Sau ngày 30/4/1975 và ngày 2/9/1945 là ngày 20/11/2020. Sáng 21/11 khai mạc hội diễn.",
    ["1975-04-30", "1945-09-02", "2020-11-20", "2020-11-21"],
  ],
  [
    "what it is compared with",
    "Sáng 14/10, huyện sơ kết 9 tháng năm 2023, tăng 5% so với cùng kỳ năm 2022.",
    ["2023-10-14", "2023-01-01", "2022-01-01"],
  ],
  [
    "not what is aimed at",
    "Sáng 14/10, xã Thu Phong họp dân. Năm 2023 thu 3 tỷ đồng; đến năm 2030, xã phấn đấu thu 9 tỷ đồng.",
    ["2023-10-14", "2023-01-01", "2030-01-01"],
  ],
  [
    "not an old paper",
    "Ngày 5/3, đoàn kiểm tra việc thực hiện Quyết định số 12/QĐ-UBND ngày 6/5/2019, so với cùng kỳ năm 2020.",
    ["2021-03-05", "2019-05-06", "2020-01-01"],
  ],
  [
    "what is planned",
    "Sáng 20/12, huyện tổng kết năm 2023, bàn nhiệm vụ năm 2024.",
    ["2023-12-20", "2023-01-01", "2024-01-01"],
  ],
  [
    "a look back in January",
    "Sáng 5/1, huyện tổng kết năm 2023, bàn nhiệm vụ năm 2024.",
    ["2024-01-05", "2023-01-01", "2024-01-01"],
  ],
  [
    "an anniversary",
    "Tối 18/5, tỉnh mít tinh kỷ niệm 119 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2009).",
    ["2009-05-18", "1890-05-19"],
  ],
  [
    "a term that opens",
    "Ngày 17/8, Đại hội Đảng bộ huyện bầu khóa mới, nhiệm kỳ 2010 - 2015, tổng kết nhiệm kỳ 2005 - 2010.",
    ["2010-08-17", "2010-01-01", "2005-01-01"],
  ],
  [
    "a year long past where no other is written",
    "Ngày 2/9/1945, dân dự mít tinh. Ngày 19/12, tiếng súng nổ.",
    ["1945-09-02", "1945-12-19"],
  ],
])("without a date of the page, %s tells the year", (_name, text, expected) => {
  const options: ParseOptions = { format: "text" };
  expect(starts(parseBulletin(`(HBĐT) - ${text}`, options))).toEqual([expected]);
});

test("a mere year of an item gives way to a full date of the page", () => {
  const page = `(HBĐT) - Ngày 16/10/2023, huyện Đà Bắc tổng kết mùa lũ, toàn huyện thiệt hại 3 tỷ đồng.
Cầu treo hỏng nặng, hàng trăm hộ dân phải đi vòng 5 km mới tới được trung tâm xã.
Thu Hà
Các tin khác
(HBĐT) - Ra trường năm 2000, cô giáo Bùi Thị Lan được khen sáng 15/10.
`;
  expect(starts(parseBulletin(page)).flat()).toContain("2023-10-15");
});
