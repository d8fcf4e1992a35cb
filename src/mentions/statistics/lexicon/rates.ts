/** What a rate is counted against where its name there is not its name as a unit. */
export const DENOMINATORS = [
  ["giờ", "h"],
  ["h", "h"],
  ["giây", "s"],
  ["s", "s"],
  ["phút", "min"],
  ["đầu người", "người"],
  ["đầu xe", "xe"],
  ["nhân khẩu", "nhân khẩu"],
  ["khẩu", "khẩu"],
  ["thùng", "thùng"],
  ["vụ", "vụ"],
  ["ca", "ca"],
  ["kỳ", "kỳ"],
  ["buổi", "buổi"],
  ["sào", "sào"],
  ["lượt", "lượt"],
] as const;
