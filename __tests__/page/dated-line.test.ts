import { readDatedLine } from "../../src/page/dated-line.js";

test.each([
  ["Thứ Hai, 16/10/2023 | 15:20:00 (GMT+7)", "2023-10-16T15:20:00+07:00", ""],
  ["15:20 | 16/10/2023", "2023-10-16T15:20:00", ""],
  ["Đăng lúc 15h20 ngày 16/10/2023", "2023-10-16T15:20:00", ""],
  ["Thứ hai 16/10/2023 - 3:20 chiều", "2023-10-16T15:20:00", ""],
  ["Ngày đăng: 16-10-2023", "2023-10-16", ""],
  ["Thứ Hai, ngày 16 tháng 10 năm 2023", "2023-10-16", ""],
  ["16 tháng 10, 2023", "2023-10-16", ""],
  ["16 Tháng Mười 2023", "2023-10-16", ""],
  ["16 Tháng Mười Hai, 2023 - 9:05 PM", "2023-12-16T21:05:00", ""],
  ["16 tháng năm năm 2023", "2023-05-16", ""],
  ["October 16, 2023", "2023-10-16", ""],
  ["Hòa Bình, ngày 16/10/2023", "2023-10-16", "Hòa Bình"],
])("%s", (line, iso, rest) => {
  expect(readDatedLine(line)).toMatchObject({ iso, rest });
});

test.each(["31/4/2023", "16/10", "16 tháng 10", "Tháng Mười 2023", "1.250/2.016 hộ"])(
  "no day in %s",
  (line) => {
    expect(readDatedLine(line)).toBeNull();
  },
);
