import { testHostile } from "../work.js";

testHostile("dates", [
  ["days without end", "1/1/"],
  ["digits", "1234567890"],
  ["days in words", "ngày "],
  ["ranges that begin", "từ ngày 1 đến "],
  ["days in a list", "ngày 1, 2, 3, "],
  ["months in a list", "tháng 1, 2, 3, "],
  ["parts of the day", "đêm 1 rạng sáng "],
  ["hours", "7h30 - "],
  ["times of no day", "lúc 7h30. "],
  ["the same period again", "quý I so với cùng kỳ, "],
  ["lunar days", "mùng 1 đến mùng "],
  ["years", "2020 - 2021 - "],
  ["years that open their sentence", "Năm 2020, ngày 1/1 "],
]);
