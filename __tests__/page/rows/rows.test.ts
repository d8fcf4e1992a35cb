import fc from "fast-check";
import { readPage } from "../../../src/page/index.js";
import { markRows } from "../../../src/page/rows/index.js";

const ROWS = ["Xã | Diện tích (ha)", "Nhân Nghĩa | 120,5", "Vũ Bình | 98"];
const HEADS = ["Xã", "Diện tích (ha)"];

/** Ways to draw one table in plain text. */
const DRAWN: readonly (readonly [string, string])[] = [
  ["bars", ROWS.join("\n")],
  ["framed bars", ROWS.map((row) => `| ${row} |`).join("\n")],
  [
    "bars with a rule under the heads",
    ["|Xã|Diện tích (ha)|", "|---|---:|", "|Nhân Nghĩa|120,5|", "|Vũ Bình|98|"].join("\n"),
  ],
  ["tabs", ROWS.map((row) => row.replace(" | ", "\t")).join("\n")],
  ["gaps", ROWS.map((row) => row.replace(" | ", "    ")).join("\n")],
  ["blank lines between rows", ROWS.join("\n\n")],
  ["line ends of Windows", ROWS.map((row) => row.replace(" | ", "\t")).join("\r\n")],
];

test.each(DRAWN)("a table drawn with %s has a row a line", (_, drawn) => {
  expect(readPage(drawn, { format: "text" }).text.split("\n")).toEqual(ROWS);
});

const NO_TABLES: readonly (readonly [string, string])[] = [
  ["one line of labels", "Kinh tế | 16/10/2023"],
  ["a menu", "Trang chủ\tThời sự\tKinh tế\nVăn hóa\tThể thao\tBạn đọc"],
  [
    "prose with wide gaps",
    "Sáng 16/10,  huyện họp.  Dự có 12 xã.\nBuổi chiều,  đoàn đi thăm 3 hộ.",
  ],
  ["a calendar", "T2\tT3\tT4\tT5\n1\t2\t3\t4\n5\t6\t7\t8"],
];

test.each(NO_TABLES)("%s is no table", (_, text) => {
  expect(markRows(text).text).toBe(text);
});

test("empty cells keep their place", () => {
  const text = "\tVụ xuân\tVụ mùa\nVũ Bình\t\t98\nNhân Nghĩa\t120\t";
  expect(markRows(text).text).toBe(" | Vụ xuân | Vụ mùa\nVũ Bình |  | 98\nNhân Nghĩa | 120 | ");
});

const grid = fc.array(
  fc.tuple(
    fc.constantFrom("Nhân Nghĩa", "xã Vũ Bình", "Lúa", ""),
    fc.integer({ min: 1000, max: 999_999 }).map(String),
    fc.constantFrom("", "980 ha", "12,5%"),
  ),
  { minLength: 3, maxLength: 8 },
);

test("a written row is written the same again, and every cell leads back to itself", () => {
  fc.assert(
    fc.property(grid, fc.constantFrom("\t", " | ", "|"), (cells, sign) => {
      const source = [...[["Xã", "Số dân", "Ghi chú"]], ...cells].map((row) => row.join(sign));
      const { text, toSource } = markRows(`${source.join("\n")}\nHết.`);
      expect(markRows(text).text).toBe(text);
      let from = 0;
      for (const cell of cells.flat().filter((one) => one !== "")) {
        const at = text.indexOf(cell, from);
        from = at + cell.length;
        const found = `${source.join("\n")}\nHết.`.slice(toSource(at), toSource(from));
        expect(found.trim()).toBe(cell);
      }
    }),
  );
});

test("markup and text of one table give one text", () => {
  const html = `<table>${[HEADS, ...ROWS.slice(1).map((row) => row.split(" | "))]
    .map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join("")}</tr>`)
    .join("")}</table>`;
  expect(readPage(html, { format: "html" }).text.split("\n")).toEqual(ROWS);
});
