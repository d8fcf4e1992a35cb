import { readPage } from "../../../src/page/index.js";

const textOf = (html: string): string[] => readPage(html, { format: "html" }).text.split("\n");

/** Markup of tables and the lines that they are read as. */
const TABLES: readonly (readonly [name: string, html: string, lines: readonly string[]])[] = [
  [
    "heads over two columns, and over two rows",
    `<table><thead><tr><th rowspan=2>Xã</th><th colspan=2>Năm 2022</th></tr>
     <tr><th>Diện tích (ha)</th><th>Sản lượng (tấn)</th></tr></thead>
     <tr><td>Vũ Bình</td><td>98</td><td>560</td></tr><tr><td>Tự Do</td><td>75</td><td>410</td></tr></table>`,
    [
      "Xã | Năm 2022 |",
      "| Diện tích (ha) | Sản lượng (tấn)",
      "Vũ Bình | 98 | 560",
      "Tự Do | 75 | 410",
    ],
  ],
  [
    "a title across the table, breaks and paragraphs in cells, an empty row",
    `<table><tr><td colspan=2>ĐVT: ha</td></tr><tr><td><p>Xã</p><p>(cũ)</p></td><td>Diện<br>tích</td></tr>
     <tr><td></td><td></td></tr><tr><td>Vũ Bình</td><td>98</td></tr></table>`,
    ["ĐVT: ha |", "Xã (cũ) | Diện tích", "Vũ Bình | 98"],
  ],
  [
    "rows without end tags, of unlike length",
    "<table><tr><td>Xã<td>Số hộ<tr><td>Vũ Bình<td>980<td>x<tr><td>Tự Do<td>712</table>",
    ["Xã | Số hộ", "Vũ Bình | 980 | x", "Tự Do | 712"],
  ],
  [
    "words alone",
    "<table><tr><td>Họ tên</td><td>Đơn vị</td></tr><tr><td>Bùi Văn A</td><td>Xã Vũ Bình</td></tr></table>",
    ["Họ tên", "Đơn vị", "Bùi Văn A", "Xã Vũ Bình"],
  ],
  [
    "numbers in a table that holds a table",
    "<table><tr><td>Lượt xem</td><td>120</td></tr><tr><td>Bài</td><td><table><tr><td>35</td></tr></table></td></tr></table>",
    ["Lượt xem", "120", "Bài", "35"],
  ],
  [
    "numbers beside titles of stories",
    `<table><tr><td><a href="/1.htm">Huyện Lạc Sơn gieo cấy lúa mùa</a></td><td>120</td></tr>
     <tr><td><a href="/2.htm">Xã Tự Do đón khách du lịch</a></td><td>98</td></tr></table>`,
    ["Huyện Lạc Sơn gieo cấy lúa mùa", "120", "Xã Tự Do đón khách du lịch", "98"],
  ],
];

test.each(TABLES)("%s", (_, html, lines) => {
  expect(textOf(html)).toEqual(lines);
});

/** Tables that no page has: what can be read is read, in time that grows with their length. */
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ["100,000 rows", () => `<table>${"<tr><td>Vũ Bình<td>98".repeat(100_000)}</table>`],
  ["a cell over a million columns", () => `<table>${"<tr><td colspan=1000000>a<td>9".repeat(9)}`],
  ["cells over a million rows", () => `<table>${"<tr><td rowspan=1000000>a<td>9".repeat(2000)}`],
  ["200,000 cells in a row", () => `<table><tr>${"<td>9".repeat(200_000)}<tr><td>a<td>9`],
];

test.each(HOSTILE)("%s", (_, make) => {
  expect(readPage(make(), { format: "html" }).text).toContain("9");
});
