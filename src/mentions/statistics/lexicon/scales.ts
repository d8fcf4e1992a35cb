/** Words that multiply the number before them; several in a row multiply one another: "nghìn tỷ". */
export const SCALES = [
  ["chục", 10],
  ["trăm", 1e2],
  ["nghìn", 1e3],
  ["ngàn", 1e3],
  ["vạn", 1e4],
  ["triệu", 1e6],
  ["tỷ", 1e9],
] as const;

/** Written without a space: "5tr". */
export const GLUED_SCALES = [["tr", 1e6]] as const;

/** Words that begin like a scale and are none. */
export const NOT_SCALES = [
  "tỷ lệ",
  "tỷ trọng",
  "tỷ giá",
  "tỷ suất",
  "tỷ số",
  "tỷ phú",
  "tỷ thí",
  "triệu chứng",
  "triệu tập",
  "triệu hồi",
  "triệu phú",
  "trăm năm",
  "vạn tuế",
  "vạn vật",
  "ngàn đời",
] as const;

/** Signs and words for a part of one. */
export const FRACTIONS = [
  ["½", 0.5],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 0.25],
  ["¾", 0.75],
] as const;
