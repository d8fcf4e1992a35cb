/** Months that have a name in the lunar calendar only. */
export const LUNAR_MONTHS = [
  ["Giêng", 1],
  ["giêng", 1],
  ["Chạp", 12],
  ["chạp", 12],
] as const;

/** Before a day of the first ten of a lunar month. */
export const FIRST_TEN = ["mùng", "mồng"] as const;

export const LUNAR_MARKS = ["âm lịch", "(âm lịch)", "ÂL", "(ÂL)", "AL", "lịch âm"] as const;

/** Between a day and the same day by the other calendar. */
export const THAT_IS = ["tức", "tức là", "tức ngày", "nhằm", "nhằm ngày", "là ngày"] as const;

/** Fixed days of the Gregorian year that are also opened with "mùng": "mùng 2/9". */
export const GREGORIAN_FIRST_TEN = [
  [8, 3],
  [3, 2],
  [1, 5],
  [1, 6],
  [2, 9],
] as const;

export const STEMS = [
  ["Giáp", 0],
  ["Ất", 1],
  ["Bính", 2],
  ["Đinh", 3],
  ["Mậu", 4],
  ["Kỷ", 5],
  ["Canh", 6],
  ["Tân", 7],
  ["Nhâm", 8],
  ["Quý", 9],
] as const;

export const BRANCHES = [
  ["Tý", 0],
  ["Sửu", 1],
  ["Dần", 2],
  ["Mão", 3],
  ["Mẹo", 3],
  ["Thìn", 4],
  ["Tỵ", 5],
  ["Ngọ", 6],
  ["Mùi", 7],
  ["Thân", 8],
  ["Dậu", 9],
  ["Tuất", 10],
  ["Hợi", 11],
] as const;
