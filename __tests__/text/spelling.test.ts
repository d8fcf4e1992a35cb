import { canonicalSpelling } from "../../src/text/index.js";

test.each([
  ["Hoà Bình", "Hòa Bình"],
  ["HOÀ BÌNH", "HÒA BÌNH"],
  ["Thuỷ, Uỷ ban,  quý", "Thủy, Ủy ban, quý"],
  ["Quỳnh Quý Quỳ", "Quỳnh Quý Quỳ"],
  ["hoàn toàn, khoẻ, loè", "hoàn toàn, khỏe, lòe"],
  ["quản lí, Kĩ thuật, quí I", "quản lý, Kỹ thuật, quý I"],
  ["sĩ tỉ vi", "sĩ tỉ vi"],
])("%s is spelled %s", (written, spelled) => {
  expect(canonicalSpelling(written)).toBe(spelled);
  expect(canonicalSpelling(spelled)).toBe(spelled);
});
