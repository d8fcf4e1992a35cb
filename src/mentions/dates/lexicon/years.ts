import type { Year } from "../said.js";

/** The year that the text names before. */
export const NAMED_YEARS: readonly (readonly [string, Year])[] = [
  ["cùng năm", { named: 0 }],
  ["năm đó", { named: 0 }],
  ["năm ấy", { named: 0 }],
];

/** A year named after a month, a quarter, a count of months. */
export const YEAR_SHIFTS: readonly (readonly [string, Year])[] = [
  ...NAMED_YEARS,
  ["năm nay", { shift: 0 }],
  ["năm này", { shift: 0 }],
  ["năm ngoái", { shift: -1 }],
  ["năm trước", { shift: -1 }],
  ["năm qua", { shift: -1 }],
  ["năm rồi", { shift: -1 }],
  ["năm kia", { shift: -2 }],
  ["năm sau", { shift: 1 }],
  ["năm tới", { shift: 1 }],
];

/** "những năm 90 của thế kỷ XX": how decades and centuries are opened. */
export const DECADE_OPENERS = ["những năm", "thập niên", "thập kỷ", "thập niên những năm"] as const;
export const CENTURY_OPENERS = ["thế kỷ", "thế kỷ thứ", "TK"] as const;

/** Stretches of whole years that are written with both ends. */
export const STAGE_OPENERS = [
  "nhiệm kỳ",
  "giai đoạn",
  "khóa",
  "khoá",
  "thời kỳ",
  "niên vụ",
  "niên độ",
  "mùa giải",
  "vụ đông xuân",
  "vụ mùa",
  "năm",
  "những năm",
  "các năm",
  "trong các năm",
  "hai năm",
  "2 năm",
  "3 năm",
  "5 năm",
] as const;

export const SCHOOL_YEAR_OPENERS = ["năm học", "niên học", "niên khóa"] as const;

export const SEASONS = [
  ["mùa xuân", 1],
  ["mùa hè", 2],
  ["mùa hạ", 2],
  ["mùa thu", 3],
  ["mùa đông", 4],
] as const;

/** What stands after a school year or a season that is not written out. */
export const NEIGHBOURS: readonly (readonly [string, Year])[] = [
  ["này", { shift: 0 }],
  ["nay", { shift: 0 }],
  ["năm nay", { shift: 0 }],
  ["trước", { shift: -1 }],
  ["vừa qua", { shift: -1 }],
  ["qua", { shift: -1 }],
  ["năm ngoái", { shift: -1 }],
  ["tới", { shift: 1 }],
  ["sau", { shift: 1 }],
];
