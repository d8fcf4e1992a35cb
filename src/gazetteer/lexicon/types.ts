/** The letters that stand for type words in the data. */
export const TYPE_BY_LETTER = {
  t: "tỉnh",
  T: "thành phố",
  q: "quận",
  h: "huyện",
  s: "thị xã",
  p: "thành phố",
  x: "xã",
  f: "phường",
  r: "thị trấn",
  k: "đặc khu",
} as const;

/** Words and short forms before a name that tell the type of the unit. */
export const TYPE_WORDS = [
  ["tỉnh", "tỉnh"],
  ["thành phố", "thành phố"],
  ["quận", "quận"],
  ["huyện", "huyện"],
  ["huyện đảo", "huyện"],
  ["thị xã", "thị xã"],
  ["xã", "xã"],
  ["phường", "phường"],
  ["thị trấn", "thị trấn"],
  ["đặc khu", "đặc khu"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
  ["h", "huyện"],
  ["q", "quận"],
  ["p", "phường"],
  ["x", "xã"],
  ["t", "tỉnh"],
] as const;
