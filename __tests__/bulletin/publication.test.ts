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

const starts = ({ lead, teasers }: Bulletin) =>
  [...(lead === null ? [] : [lead]), ...teasers].map(({ mentions }) =>
    mentions.dates.map(({ start }) => start),
  );

test("an item's own dated line tells the year of its days", () => {
  expect(starts(parseBulletin(LIST))).toEqual([["2018-12-28"], ["2004-01-01", "2019-01-01"]]);
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
    ["1962-05-04", "2022-06-01", "2022-03-09"],
  ],
  [
    "not a memorial day",
    "Sau ngày 30/4/1975 và ngày 2/9/1945 là ngày 20/11/2020. Sáng 21/11 khai mạc hội diễn.",
    ["1975-04-30", "1945-09-02", "2020-11-20", "2020-11-21"],
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
