import { testHostile } from "../work.js";

testHostile("statistics", [
  ["digits", "1234567890"],
  ["digits and marks", "1.1.1."],
  ["scales", "tỷ tỷ "],
  ["signs of a share", "%"],
  ["shares", "5% "],
  ["numbers", "5 5 5 "],
  ["ranges", "5 - 6 - "],
  ["rates", "5 tấn/ha/"],
  ["comparisons that begin", "giảm từ 5% "],
  ["open brackets", "5 vụ ("],
  ["lists of places", "5 vụ, Lạc Sơn 3, "],
  ["baselines", "so với cùng kỳ "],
  ["words of number", "hai mươi ba "],
]);
