/**
 * Names of units besides the official one. What differs from it only in tone placement, i/y,
 * spaces, hyphens or apostrophes needs no row.
 */
export const OTHER_NAMES = [
  ["HCM", "Hồ Chí Minh"],
  ["TPHCM", "Hồ Chí Minh"],
  ["Sài Gòn", "Hồ Chí Minh"],
  ["HN", "Hà Nội"],
  ["Bắc Cạn", "Bắc Kạn"],
  ["Đắk Lăk", "Đắk Lắk"],
  ["Đắk Lắc", "Đắk Lắk"],
  ["Đắk Lăc", "Đắk Lắk"],
  ["Đắk Lak", "Đắk Lắk"],
  ["Daklak", "Đắk Lắk"],
  ["Đaklak", "Đắk Lắk"],
  ["Đăklăk", "Đắk Lắk"],
  ["Đắklắk", "Đắk Lắk"],
  ["Daknong", "Đắk Nông"],
  ["Đắknông", "Đắk Nông"],
  ["Đăknông", "Đắk Nông"],
  ["Công Tum", "Kon Tum"],
  ["Huế", "Thừa Thiên Huế"],
  ["BRVT", "Bà Rịa - Vũng Tàu"],
  ["Phan Rang", "Phan Rang-Tháp Chàm"],
  ["Buôn Mê Thuột", "Buôn Ma Thuột"],
  ["Ban Mê Thuột", "Buôn Ma Thuột"],
  ["Vũng Tầu", "Vũng Tàu"],
] as const;
