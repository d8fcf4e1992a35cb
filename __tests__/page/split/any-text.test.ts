import fc from "fast-check";
import { readPage } from "../../../src/page/index.js";

/** Lines that look like parts of pages, and lines that do not. */
const line = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "(HBĐT) - Sáng 3/4, xã Tú Sơn thông xe cầu treo dài 86 m nối hai bờ suối Cái.",
    "Các tin khác",
    "Đọc nhiều",
    "Mai Lan",
    "PV: Xin cảm ơn đồng chí!",
    "Thứ Ba, 4/4/2023 | 9:05:00 (GMT+7)",
    "(01/03/2021)",
    "Cầu treo Tú Sơn thông xe (01/03/2021)",
    "- Gạo tẻ: 15.000 đồng/kg",
    "Lượt xem: 12",
    "Các đại biểu cắt băng thông xe cầu treo.",
  ),
);
const source = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

test("any text is split into items that follow one another and hold their paragraphs", () => {
  fc.assert(
    fc.property(source, (text) => {
      const page = readPage(text, { format: "text" });
      const items = [...(page.lead === null ? [] : [page.lead]), ...page.teasers];
      let end = 0;
      for (const { span, paragraphs, credit } of items) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeLessThanOrEqual(page.text.length);
        end = span.end;
        expect(paragraphs.length).toBeGreaterThan(0);
        let inner = span.start;
        for (const paragraph of paragraphs) {
          expect(paragraph.span.start).toBeGreaterThanOrEqual(inner);
          expect(paragraph.span.end).toBeLessThanOrEqual(span.end);
          inner = paragraph.span.end;
        }
        if (credit) expect(page.text.slice(credit.span.start, credit.span.end)).toBe(credit.text);
      }
    }),
    { numRuns: 300 },
  );
});
