/** Before the number of a house and its street: "địa chỉ 28 Lý Nam Đế". */
export const ADDRESS_WORDS = [
  "số nhà",
  "nhà số",
  "địa chỉ",
  "địa chỉ số",
  "địa chỉ tại",
  "địa chỉ tại số",
  "tại",
  "tại số",
  "ở",
  "ở số",
  "đến số",
] as const;

/** Lanes, which bear the number of the house they open at. */
export const ALLEY_WORDS = ["ngõ", "ngách", "hẻm", "kiệt"] as const;

/** Before the place where somebody lives or comes from. */
export const HOME_WORDS = [
  "trú",
  "trú tại",
  "trú ở",
  "ngụ",
  "ngụ tại",
  "ngụ ở",
  "tạm trú",
  "tạm trú tại",
  "cư trú tại",
  "thường trú tại",
  "sinh sống tại",
  "sống tại",
  "sống ở",
  "quê ở",
  "quê quán",
] as const;
