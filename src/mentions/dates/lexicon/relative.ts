import type { Unit } from "../said.js";

/** A unit counted from the day at hand. */
export const SHIFTED: readonly (readonly [string, { unit: Unit; shift: number; over?: true }])[] = [
  ["hôm nay", { unit: "day", shift: 0 }],
  ["ngày hôm nay", { unit: "day", shift: 0 }],
  ["bữa nay", { unit: "day", shift: 0 }],
  ["hôm qua", { unit: "day", shift: -1 }],
  ["ngày hôm qua", { unit: "day", shift: -1 }],
  ["hôm kia", { unit: "day", shift: -2 }],
  ["ngày mai", { unit: "day", shift: 1 }],
  ["ngày kia", { unit: "day", shift: 2 }],
  ["tuần này", { unit: "week", shift: 0 }],
  ["tuần qua", { unit: "week", shift: -1, over: true }],
  ["tuần trước", { unit: "week", shift: -1 }],
  ["tuần vừa qua", { unit: "week", shift: -1, over: true }],
  ["tuần rồi", { unit: "week", shift: -1 }],
  ["tuần vừa rồi", { unit: "week", shift: -1 }],
  ["tuần tới", { unit: "week", shift: 1 }],
  ["tuần sau", { unit: "week", shift: 1 }],
  ["tháng này", { unit: "month", shift: 0 }],
  ["tháng qua", { unit: "month", shift: -1 }],
  ["tháng trước", { unit: "month", shift: -1 }],
  ["tháng vừa qua", { unit: "month", shift: -1 }],
  ["tháng rồi", { unit: "month", shift: -1 }],
  ["tháng tới", { unit: "month", shift: 1 }],
  ["tháng sau", { unit: "month", shift: 1 }],
  ["quý này", { unit: "quarter", shift: 0 }],
  ["quý trước", { unit: "quarter", shift: -1 }],
  ["quý vừa qua", { unit: "quarter", shift: -1 }],
  ["quý tới", { unit: "quarter", shift: 1 }],
  ["quý sau", { unit: "quarter", shift: 1 }],
  ["năm nay", { unit: "year", shift: 0 }],
  ["cả năm nay", { unit: "year", shift: 0 }],
  ["năm ngoái", { unit: "year", shift: -1 }],
  ["năm trước", { unit: "year", shift: -1 }],
  ["năm qua", { unit: "year", shift: -1, over: true }],
  ["năm vừa qua", { unit: "year", shift: -1, over: true }],
  ["năm rồi", { unit: "year", shift: -1 }],
  ["năm kia", { unit: "year", shift: -2 }],
  ["năm tới", { unit: "year", shift: 1 }],
  ["năm sau", { unit: "year", shift: 1 }],
];

/** Before a unit these count it: "nhiều năm nay". */
export const COUNTING = [
  "nửa",
  "mỗi",
  "một",
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
  "mười",
  "chục",
  "những",
  "các",
  "nhiều",
  "mấy",
  "vài",
  "bao",
] as const;
/** Before a number these make it the number of something: "cơn bão số 3 năm nay". */
export const NUMBERED = ["số", "thứ", "đợt", "lần", "quý", "tháng", "khóa", "kỳ", "vụ"] as const;

/** Counted from the day that the text names before: [phrase, days]. */
export const SAME_DAYS = [
  ["cùng ngày", 0],
  ["hôm sau", 1],
  ["ngày hôm sau", 1],
  ["ngày kế tiếp", 1],
  ["ngày tiếp theo", 1],
  ["hôm trước", -1],
  ["ngày hôm trước", -1],
] as const;
/** The same, where a part of the day stands before it: "tối hôm đó". */
export const THAT_DAY = [
  ["hôm đó", 0],
  ["hôm ấy", 0],
  ["ngày hôm đó", 0],
  ["ngày hôm ấy", 0],
] as const;

/** On which side of the day that the text names before: "hai ngày sau đó", "trước đó 2 ngày". */
export const SIDES_OF_THEN = [
  ["trước đó", -1],
  ["sau đó", 1],
] as const;

/** Before a length of time: how long ago something was. */
export const AGO = ["cách đây", "cách nay"] as const;
/** Between that and the count. */
export const ABOUT_AGO = [
  "hơn",
  "gần",
  "khoảng",
  "khoảng hơn",
  "khoảng gần",
  "chừng",
  "độ",
  "đúng",
  "tròn",
  "ít nhất",
] as const;

/** What a period is compared with, counted from that period: "so với tháng trước". */
export const PERIODS_BEFORE: readonly (readonly [string, Unit])[] = [
  ["tháng trước", "month"],
  ["quý trước", "quarter"],
  ["năm trước", "year"],
];
/** The same, wherever they stand. */
export const PRECEDING: readonly (readonly [string, Unit])[] = [
  ["tuần trước đó", "week"],
  ["tuần liền trước", "week"],
  ["tháng trước đó", "month"],
  ["tháng liền trước", "month"],
  ["tháng liền kề trước", "month"],
  ["quý trước đó", "quarter"],
  ["quý liền trước", "quarter"],
  ["năm trước đó", "year"],
  ["năm liền trước", "year"],
];
export const COMPARED_WITH = ["so với", "so với của", "hơn", "bằng", "lần"] as const;

/** After a part of the day: "sáng nay", "chiều qua", "tối mai". */
export const PART_SHIFTS = [
  ["nay", 0],
  ["hôm nay", 0],
  ["ngày hôm nay", 0],
  ["qua", -1],
  ["hôm qua", -1],
  ["ngày hôm qua", -1],
  ["hôm kia", -2],
  ["mai", 1],
  ["ngày mai", 1],
  ["kia", -2],
] as const;

/** "5 năm qua" looks back, "3 ngày tới" ahead. */
export const DIRECTIONS: readonly (readonly [string, -1 | 1])[] = [
  ["qua", -1],
  ["vừa qua", -1],
  ["gần đây", -1],
  ["gần nhất", -1],
  ["trở lại đây", -1],
  ["vừa rồi", -1],
  ["tới", 1],
  ["tới đây", 1],
  ["sắp tới", 1],
  ["nữa", 1],
];
/** The same, counted on from the day that the text names before. */
export const FOLLOWING = ["tiếp theo", "kế tiếp", "sau đó"] as const;

/** After a week day: which week it is of, counted from the one at hand, or on which side of the day at hand it is. */
export const WEEKS: readonly (readonly [string, number | "last" | "next"])[] = [
  ["tuần này", 0],
  ["tuần trước", -1],
  ["tuần qua", -1],
  ["tuần vừa qua", -1],
  ["tuần rồi", -1],
  ["tuần tới", 1],
  ["tuần sau", 1],
  ["vừa qua", "last"],
  ["vừa rồi", "last"],
  ["tới", "next"],
  ["tới đây", "next"],
  ["này", 0],
];

/** After "cuối tuần": of which week. */
export const WEEKENDS = [
  ["này", 0],
  ["qua", -1],
  ["vừa qua", -1],
  ["trước", -1],
  ["rồi", -1],
  ["tới", 0],
  ["sau", 1],
] as const;

/** After such a unit: it is another one, or no time at all. */
export const AFTER_UNIT = ["học", "mới", "thứ", "nào", "vị", "giá", "đó", "ấy", "này qua"] as const;

/** "đầu", "cuối" of a unit that is only named: the one at hand. */
export const BARE_UNITS: readonly (readonly [string, Unit])[] = [
  ["tuần", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
];
