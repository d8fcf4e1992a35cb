import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseBulletin } from "../src/index.js";
import type { Mentions } from "../src/records.js";

/** Pages of real papers: kept beside the project, never copied into it. */
const SEEDS = resolve(__dirname, "../../shared/seeds");
/** The page's records as a reader takes them, each as short as tells it from others. */
const GOLD = {
  dates: [
    ["2023-10-16/2023-10-16", "2023-01-01/2023-09-30", "2022-01-01/2022-09-30 cùng kỳ"],
    ["2022-01-01/2022-09-30 cùng kỳ", "2022-01-01/2022-09-30 cùng kỳ"],
    ["2022-01-01/2022-09-30 cùng kỳ", "2023-10-14/2023-10-14", "2020-01-01/2025-12-31"],
    ["2023-10-12/2023-10-12", "2023-10-13/2023-10-13", "2023-01-01/2023-09-30"],
  ].flat(),
  officials: [
    "đồng chí Trần Lưu Quang: Phó Thủ tướng Chính phủ; Tổ trưởng Tổ công tác",
    "đồng chí Nguyễn Văn Chương: Phó Chủ tịch Ủy ban nhân dân tỉnh",
    "đồng chí Nguyễn Văn Chương: Phó Chủ tịch Ủy ban nhân dân tỉnh",
    "Trần Lưu Quang: Phó Thủ tướng Chính phủ",
    "Vương Đình Huệ: Chủ tịch Quốc hội",
    "đồng chí Bùi Văn Khánh: Phó Bí thư Tỉnh ủy; Chủ tịch Ủy ban nhân dân tỉnh",
  ],
  locations: [
    ["Hòa Bình 17", "Hòa Bình 17", "Hải Phòng 31", "Đồ Sơn 308", "Lương Sơn 152"],
    ["Hữu Lợi 05371", "Yên Thủy 158", "London", "Anh", "Tân Vinh 04951", "Lương Sơn 152"],
  ].flat(),
  statistics: [
    ["22.48 % +13.7", "8.78 %", "38.94 % +25.8", "13.14 %", "81.39 % +30.7", "50.69 %"],
    ["70.24 % +31.4", "38.84 %", "15 bộ", "63 địa phương", "1200000000 trường hợp"],
    ["536 trường hợp", "12579 cơ sở", "91200000 thông tin", "64300000 hồ sơ"],
    ["more-than 42000000 tài khoản", "24 địa phương"],
  ].flat(),
};
const LEAST_RIGHT = 0.9;

/** The records of an item in the same short form; what is vague or recurring is left out. */
function shorten({ dates, officials, locations, statistics }: Mentions): typeof GOLD {
  const join = (...parts: readonly unknown[]) => parts.filter(Boolean).join(" ");
  return {
    dates: dates
      .filter(({ kind }) => kind !== "vague" && kind !== "recurring")
      .map(({ start, end, kind }) => join(`${start}/${end}`, kind === "same-period" && "cùng kỳ")),
    officials: officials.map(({ honorific, name, positions }) => {
      const held = positions.map(({ title, organization }) => join(title, organization));
      return `${join(honorific, name)}: ${held.join("; ")}`;
    }),
    locations: locations.map(({ name, unit }) => join(name, unit?.code)),
    statistics: statistics.map(({ qualifier, value, unit, comparison }) =>
      join(
        qualifier !== "exact" && qualifier,
        value,
        unit,
        comparison?.change && `+${comparison.change}`,
      ),
    ),
  };
}

const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")) : [];

test("real pages are read wherever they are at hand", () => {
  expect(existsSync(SEEDS)).toBe(seeds.length > 0);
});

for (const name of seeds.slice(0, 1)) {
  const page = parseBulletin(readFileSync(join(SEEDS, name), "utf8"));
  const { text, lead, teasers } = page;

  describe("a page of a real paper", () => {
    it("has a lead of seven lines with one caption", () => {
      const kinds = lead?.paragraphs.map(({ kind }) => kind);
      expect(kinds).toEqual(["sapo", "caption", "body", "body", "body", "body", "byline"]);
      expect(text.slice(0, lead?.span.end).split("\n")).toHaveLength(7);
      expect(lead?.credit).toEqual({
        text: "(HBĐT) -",
        publisher: "Báo Hòa Bình",
        span: { start: 0, end: 8 },
      });
    });

    it("is signed", () => {
      expect(lead?.byline?.names).toEqual(["Đỗ Hà"]);
      expect(lead?.byline?.organization).toBeNull();
    });

    it("has six teasers of one line, the first without a marker", () => {
      const lines = text.split("\n").slice(7);
      expect(teasers.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
      const markers = teasers.map(({ credit }) => credit?.text ?? null);
      expect(markers).toEqual([null, ...new Array(5).fill("(HBĐT) -")]);
    });

    it("is of the day that only its periods tell the year of", () => {
      expect(page.publishedAt).toBe("2023-10-16");
      expect(page.home?.code).toBe("17");
    });

    it.each(["dates", "officials", "locations", "statistics"] as const)("has its %s", (kind) => {
      const items = [lead, ...teasers].flatMap((item) => (item === null ? [] : [item.mentions]));
      const left = items.flatMap((mentions) => shorten(mentions)[kind]);
      const missed = GOLD[kind].filter((one) => {
        const at = left.indexOf(one);
        if (at >= 0) left.splice(at, 1);
        return at < 0;
      });
      const share = 1 - missed.length / GOLD[kind].length;
      expect(share < LEAST_RIGHT ? missed : []).toEqual([]);
    });
  });
}
