import fc from "fast-check";
import { extract, parseBulletin } from "../../../src/index.js";
import type { Mentions, StatisticMention } from "../../../src/records.js";

/** A figure in short: "120,5: 120.5 ha of Diện tích for Nhân Nghĩa in Năm 2022, same-period 98: 22.5". */
function brief(figure: StatisticMention, texts: ReadonlyMap<string, string>): string {
  const { value, min, max, of, unit, per, change, measure, subject, period, comparison } = figure;
  const number = of === null ? (value ?? `${min}–${max}`) : `${value}/${of}`;
  return [
    `${figure.text}: ${change ?? ""} ${number} ${[unit, per].filter((one) => one !== null).join("/")}`,
    measure === null ? "" : ` of ${measure}`,
    subject === null ? "" : ` for ${subject}`,
    period === null ? "" : ` in ${texts.get(period)}`,
    comparison?.statistic
      ? `, ${comparison.relation} ${texts.get(comparison.statistic)}: ${comparison.change}`
      : "",
  ]
    .join("")
    .replace(/ +/g, " ");
}

function read(text: string): string[] {
  const { dates, statistics }: Mentions = extract(text, { publishedAt: "2023-10-16" });
  const texts = new Map([...dates, ...statistics].map(({ id, text: said }) => [id, said]));
  return statistics.map((figure) => brief(figure, texts));
}

/** Tables, a row a line, and the figures in them. */
const TABLES: readonly (readonly [name: string, rows: string, figures: readonly string[]])[] = [
  [
    "units in the heads, numbered rows",
    `STT | Xã | Diện tích (ha) | Năng suất (tạ/ha)
     1 | Nhân Nghĩa | 120,5 | 55 - 58
     2 | Vũ Bình | 980 ha | 61,2`,
    [
      "120,5: 120.5 ha of Diện tích for Nhân Nghĩa",
      "55 - 58: 55–58 tạ/ha of Năng suất for Nhân Nghĩa",
      "980 ha: 980 ha of Diện tích for Vũ Bình",
      "61,2: 61.2 tạ/ha of Năng suất for Vũ Bình",
    ],
  ],
  [
    "a unit for the whole table, years over the columns",
    `ĐVT: triệu đồng
     Khoản thu | Năm 2022 | Năm 2023
     Thu nội địa | 1.250 | 1.480,5`,
    [
      "1.250: 1250000000 VND of Thu nội địa in Năm 2022",
      "1.480,5: 1480500000 VND of Thu nội địa in Năm 2023, same-period 1.250: 230500000",
    ],
  ],
  [
    "bare years, a unit in the line before",
    `Dân số qua các năm (đơn vị: nghìn người)
     Huyện | 2021 | 2022
     Lạc Thủy | 62,5 | 63,1`,
    [
      "62,5: 62500 người of Lạc Thủy in 2021",
      "63,1: 63100 người of Lạc Thủy in 2022, same-period 62,5: 600",
    ],
  ],
  [
    "a column of units",
    `TT | Chỉ tiêu | Đơn vị tính | Cùng kỳ | 9 tháng năm 2023 | So sánh (%)
     1 | Sản lượng lương thực | nghìn tấn | 35,2 | 36,1 | 102,6
     2 | Tổng đàn trâu | con | 11.200 | 10.950 | 97,8`,
    [
      "35,2: 35200 tấn of Sản lượng lương thực in Cùng kỳ",
      "36,1: 36100 tấn of Sản lượng lương thực in 9 tháng năm 2023, same-period 35,2: 900",
      "102,6: 102.6 % of So sánh for Sản lượng lương thực",
      "11.200: 11200 con of Tổng đàn trâu in Cùng kỳ",
      "10.950: 10950 con of Tổng đàn trâu in 9 tháng năm 2023, same-period 11.200: -250",
      "97,8: 97.8 % of So sánh for Tổng đàn trâu",
    ],
  ],
  [
    "prices of what the row's unit measures",
    `Mặt hàng | ĐVT | Giá (đồng)
     Gạo tẻ | kg | 15.000
     Trứng gà | chục | 32.000`,
    ["15.000: 15000 VND/kg of Giá for Gạo tẻ", "32.000: 32000 VND of Giá for Trứng gà"],
  ],
  [
    "heads over several columns",
    `Xã | Năm 2022 | | Năm 2023 |
     | Diện tích (ha) | Số hộ | Diện tích (ha) | Số hộ
     Tự Do | 9,5 | 28 | 10 | 30`,
    [
      "9,5: 9.5 ha of Diện tích for Tự Do in Năm 2022",
      "28: 28 hộ of Số hộ for Tự Do in Năm 2022",
      "10: 10 ha of Diện tích for Tự Do in Năm 2023, same-period 9,5: 0.5",
      "30: 30 hộ of Số hộ for Tự Do in Năm 2023, same-period 28: 2",
    ],
  ],
  [
    "rows that are measures, what was planned and done",
    `Nội dung | Kế hoạch | Thực hiện | Đạt (%)
     A | 1 | 2 | 3
     Trồng rừng (ha) | 500 | 520,5 | 104,1
     Số lao động có việc làm mới | 1.200 | 1.150 | 95,8`,
    [
      "500: 500 ha of Trồng rừng",
      "520,5: 520.5 ha of Trồng rừng, target 500: 20.5",
      "104,1: 104.1 % of Đạt for Trồng rừng",
      "1.200: 1200 lao động of Số lao động có việc làm mới",
      "1.150: 1150 lao động of Số lao động có việc làm mới, target 1.200: -50",
      "95,8: 95.8 % of Đạt for Số lao động có việc làm mới",
    ],
  ],
  [
    "days down the first column, signs of change, frost",
    `Tháng | Lượng mưa (mm) | So với trung bình (%) | Thấp nhất (°C)
     Tháng 7/2023 | 350 | -12 | 21
     Tháng 12/2022 | 12 | +5 | -1,5`,
    [
      "350: 350 mm of Lượng mưa in Tháng 7/2023",
      "-12: decrease 12 % of So với trung bình in Tháng 7/2023",
      "21: 21 °C of Thấp nhất in Tháng 7/2023",
      "12: 12 mm of Lượng mưa in Tháng 12/2022",
      "+5: increase 5 % of So với trung bình in Tháng 12/2022",
      "-1,5: -1.5 °C of Thấp nhất in Tháng 12/2022",
    ],
  ],
  [
    "parts of a whole, changes told by the head",
    `Huyện | Số xã đạt chuẩn | Tăng (%)
     Lạc Sơn | 9/11 | 12,5`,
    ["9/11: 9/11 xã of Số xã đạt chuẩn for Lạc Sơn", "12,5: increase 12.5 % of Tăng for Lạc Sơn"],
  ],
  [
    "figures in sentences of cells",
    `Giờ | Việc | Số khách
     8h00 | Hội thảo 5 xã, 12 hộ tham gia | 300 người`,
    [
      "5 xã: 5 xã in 8h00",
      "12 hộ: 12 hộ in 8h00",
      "300 người: 300 người of Số khách for Hội thảo 5 xã, 12 hộ tham gia in 8h00",
    ],
  ],
  [
    "telephones, codes and ranks",
    "Cơ quan | Mã số | Điện thoại | Xếp hạng (%)\nSở Y tế | 125 | 02183852111 | 3",
    [],
  ],
  ["numbers without a unit", "Nhóm | Nam | Nữ\n0 - 14 | 12.500 | 11.900", []],
  ["a line of labels", "Kinh tế | 16/10/2023", []],
];

test.each(TABLES)("%s", (_, rows, figures) => {
  expect(read(rows.replace(/\n +/g, "\n"))).toEqual(figures);
});

test("a figure in a table holds for the date in the line before it, where its heads have none", () => {
  const text =
    "Giá nông sản ngày 5/6/2023 (đồng/kg)\nMặt hàng | Giá bán\nCam | 20.000\nBưởi | 12.000";
  expect(read(text)).toEqual([
    "20.000: 20000 VND/kg of Giá bán for Cam in ngày 5/6/2023",
    "12.000: 12000 VND/kg of Giá bán for Bưởi in ngày 5/6/2023",
  ]);
});

const UNITS = [
  ["ha", "ha", 1],
  ["nghìn tấn", "tấn", 1e3],
  ["%", "%", 1],
  ["triệu đồng", "VND", 1e6],
  ["người", "người", 1],
  ["1.000 con", "con", 1e3],
] as const;
const SUBJECTS = ["Nhân Nghĩa", "Vũ Bình", "xã Tự Do", "Toàn huyện"] as const;
const MEASURES = ["Diện tích", "Sản lượng", "Mức độ bao phủ", "Vốn vay"] as const;

const grid = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...SUBJECTS), { minLength: 2 }),
    fc.array(fc.tuple(fc.constantFrom(...MEASURES), fc.constantFrom(...UNITS)), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .chain(([subjects, heads]) =>
    fc.record({
      subjects: fc.constant(subjects),
      heads: fc.constant(heads),
      // Ten or twenty of a thousand are whole and read alike in all notations.
      values: fc.array(fc.integer({ min: 10, max: 999 }), {
        minLength: subjects.length * heads.length,
        maxLength: subjects.length * heads.length,
      }),
    }),
  );

test("any grid of numbers under heads with units is read back, drawn in whatever way", () => {
  fc.assert(
    fc.property(grid, fc.constantFrom("\t", " | ", "    "), ({ subjects, heads, values }, sign) => {
      const head = ["Xã", ...heads.map(([measure, [unit]]) => `${measure} (${unit})`)];
      const rows = subjects.map((subject, row) => [
        subject,
        ...heads.map((_, column) => String(values[row * heads.length + column])),
      ]);
      const text = [head, ...rows].map((cells) => cells.join(sign)).join("\n");
      const { statistics } = extract(text);
      const expected = subjects.flatMap((subject, row) =>
        heads.map(([measure, [, unit, factor]], column) => ({
          value: (values[row * heads.length + column] as number) * factor,
          unit,
          measure,
          subject,
        })),
      );
      expect(
        statistics.map(({ value, unit, measure, subject }) => ({ value, unit, measure, subject })),
      ).toEqual(expected);
      for (const { span, text: said } of statistics) {
        expect(text.slice(span.start, span.end)).toBe(said);
      }
    }),
  );
});

const LEAD = `(HBĐT) - Vụ xuân năm nay, các xã của huyện gieo cấy đúng khung thời vụ, diện tích lúa đạt kế hoạch đề ra, năng suất cao hơn năm trước.`;
const ROWS = [
  ["Xã", "Diện tích (ha)", "Số hộ"],
  ["Nhân Nghĩa", "120,5", "1.250"],
  ["Vũ Bình", "98", "700"],
];

test("a page gives the same records of a table from markup, from text and from its own text", () => {
  const close = "Thời gian tới, huyện tiếp tục chỉ đạo các xã chăm sóc lúa và phòng trừ sâu bệnh.";
  const rows = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const html = `<html><body><p>${LEAD}</p><table>${rows.join("")}</table><p>${close}</p></body></html>`;
  const text = [LEAD, ...ROWS.map((row) => row.join("\t")), close].join("\n");
  const pages = [html, text, parseBulletin(html).text].map((page) => parseBulletin(page).lead);
  expect(pages[0]?.mentions.statistics.map(({ text: said }) => said)).toEqual([
    "120,5",
    "1.250",
    "98",
    "700",
  ]);
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

/** Tables that no page has. */
const HOSTILE: readonly (readonly [string, () => string])[] = [
  ["30,000 rows", () => `Xã | Diện tích (ha)\n${"Vũ Bình | 98\n".repeat(30_000)}`],
  ["bars", () => "|".repeat(200_000)],
  ["rows of bars", () => "| | |\n".repeat(50_000)],
  ["rows without a head, apart", () => "98 | 98\nx\n".repeat(30_000)],
  ["50,000 columns", () => `Xã${" | 98".repeat(50_000)}\nVũ Bình${" | 98".repeat(50_000)}`],
  ["ragged rows", () => "a | 9 ha | 9\nb\t9\nc | 9\n".repeat(5000)],
  ["labels of units", () => "(ĐVT: ha)\n".repeat(10_000)],
];

test.each(HOSTILE)("%s are read to their end", (_, make) => {
  expect(extract(`${make()}\nCó 980 ha.`).statistics.at(-1)?.text).toBe("980 ha");
});
