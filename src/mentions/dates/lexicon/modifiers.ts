import type { DateModifier } from "../../../records.js";

/** Before a unit: which part of it. */
export const EDGES: readonly (readonly [string, DateModifier])[] = [
  ["đầu", "early"],
  ["những ngày đầu", "early"],
  ["các ngày đầu", "early"],
  ["những tháng đầu", "early"],
  ["các tháng đầu", "early"],
  ["mấy tháng đầu", "early"],
  ["ngay từ đầu", "early"],
  ["thượng tuần", "early"],
  ["khoảng đầu", "early"],
  ["vào đầu", "early"],
  ["giữa", "mid"],
  ["trung tuần", "mid"],
  ["khoảng giữa", "mid"],
  ["cuối", "late"],
  ["những ngày cuối", "late"],
  ["các ngày cuối", "late"],
  ["những tháng cuối", "late"],
  ["các tháng cuối", "late"],
  ["mấy tháng cuối", "late"],
  ["hạ tuần", "late"],
  ["khoảng cuối", "late"],
  ["dịp cuối", "late"],
];

/** Of a year these are in its first or its last month. */
export const DAYS_AT_EDGES: readonly (readonly [string, DateModifier])[] = [
  ["những ngày đầu", "early"],
  ["các ngày đầu", "early"],
  ["những ngày cuối", "late"],
  ["các ngày cuối", "late"],
];

/** Ahead of the last day that counts: "tính đến 30/9". */
export const AS_OF = [
  "tính đến",
  "tính tới",
  "tính đến hết",
  "tính đến cuối",
  "tính đến thời điểm",
  "tính đến hết thời điểm",
  "tính đến ngày",
  "đến hết",
  "tới hết",
  "cho đến hết",
  "đến thời điểm",
  "lũy kế đến",
  "luỹ kế đến",
  "lũy kế đến hết",
  "luỹ kế đến hết",
  "lũy kế tính đến",
  "hết",
] as const;

/** Of these, what stands before a unit that is only named: "đến hết năm có 80 xã". */
export const TO_END = ["đến hết", "tới hết", "cho đến hết", "tính đến hết", "hết"] as const;

/** Before a day these say up to when a figure holds: "Đến ngày 20/10, đã trồng 5 ha". */
export const UP_TO = ["đến", "tới", "cho đến", "cho tới"] as const;

export const BEFORE = [
  "trước",
  "chậm nhất",
  "chậm nhất là",
  "chậm nhất vào",
  "chậm nhất đến",
  "chậm nhất trong",
  "trễ nhất",
  "muộn nhất",
  "muộn nhất là",
  "muộn nhất vào",
  "không muộn hơn",
  "không quá",
] as const;
export const AFTER = ["sau", "kể từ sau"] as const;
export const ABOUT = ["khoảng", "vào khoảng", "lúc khoảng", "tầm", "độ", "chừng"] as const;

/** What opens a range with an end to come. */
export const FROM = ["từ", "kể từ", "bắt đầu từ", "tính từ"] as const;
export const UNTIL = [
  "đến",
  "tới",
  "đến hết",
  "tới hết",
  "cho đến",
  "cho tới",
  "cho đến hết",
  "đến trước",
  "kéo dài đến",
  "và kéo dài đến",
  "và kết thúc vào",
  "đến tận",
] as const;
export const DASHES = ["-", "–", "—", "÷", "→"] as const;
export const AND = ["và", ",", ";", "hoặc", "hay", "&", "cùng"] as const;
export const FROM_NOW = ["từ nay", "từ giờ"] as const;
export const NOW = ["nay", "bây giờ", "hiện nay", "hiện tại", "thời điểm này"] as const;
