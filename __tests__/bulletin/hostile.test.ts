import { Scanner } from "../../src/grammar/index.js";
import { parseBulletin } from "../../src/index.js";
import { repeated, workOf } from "../mentions/work.js";

const SMALL = 4_000;
const TEASER = "(HBĐT) - Sáng 3/5, xã Thu Phong trồng 12 ha cam.\n";

test.each([
  ["teasers", TEASER],
  ["paragraphs", "Sáng 3/5, UBND xã Thu Phong họp bàn về việc trồng 12 ha cam.\n"],
  ["officials", "Đồng chí Lê Văn Ba, Chủ tịch UBND xã Thu Phong dự.\n"],
])("twice as many %s are twice the work", (_what, line) => {
  const read = (length: number) => () => {
    parseBulletin(repeated(line, length), { publishedAt: "2023-10-16" });
  };
  const once = workOf(read(SMALL));
  const twice = workOf(read(2 * SMALL));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.2);
});

test("the tokens of a page are prepared for the rules once, however many stories it has", () => {
  const over = jest.spyOn(Scanner.prototype, "over");
  expect(parseBulletin(repeated(TEASER, SMALL)).teasers.length).toBeGreaterThan(10);
  expect(over).toHaveBeenCalledTimes(1);
  over.mockRestore();
});
