/** A day that a name stands for, every year; lunar days by the lunar calendar. */
export interface NamedDay {
  readonly day: number;
  readonly month: number;
  readonly lunar?: true;
  /** Of an event: the year it was. */
  readonly year?: number;
}

/** Days whose name is an event: without a year they are the day it was. */
export const EVENTS: readonly (readonly [string, NamedDay])[] = [
  ["Cách mạng Tháng Tám", { day: 19, month: 8, year: 1945 }],
  ["Cách mạng Tháng Mười Nga", { day: 7, month: 11, year: 1917 }],
  ["Toàn quốc kháng chiến", { day: 19, month: 12, year: 1946 }],
];

/** From the Labour Code (art. 112), decrees on memorial days, and the days of trades and bodies. */
export const NAMED_DAYS: readonly (readonly [string, NamedDay])[] = [
  ["Tết Dương lịch", { day: 1, month: 1 }],
  ["Tết dương lịch", { day: 1, month: 1 }],
  ["ngày thành lập Đảng", { day: 3, month: 2 }],
  ["ngày Thầy thuốc Việt Nam", { day: 27, month: 2 }],
  ["ngày Quốc tế Phụ nữ", { day: 8, month: 3 }],
  ["ngày Thành lập Đoàn", { day: 26, month: 3 }],
  ["ngày Giải phóng miền Nam", { day: 30, month: 4 }],
  ["ngày Chiến thắng Điện Biên Phủ", { day: 7, month: 5 }],
  ["ngày Quốc tế Lao động", { day: 1, month: 5 }],
  ["ngày Quốc tế Thiếu nhi", { day: 1, month: 6 }],
  ["Tết Thiếu nhi", { day: 1, month: 6 }],
  ["ngày Báo chí cách mạng Việt Nam", { day: 21, month: 6 }],
  ["ngày Gia đình Việt Nam", { day: 28, month: 6 }],
  ["ngày thương binh - liệt sỹ", { day: 27, month: 7 }],
  ["ngày thương binh, liệt sỹ", { day: 27, month: 7 }],
  ["ngày thương binh liệt sỹ", { day: 27, month: 7 }],
  ["ngày Quốc khánh", { day: 2, month: 9 }],
  ["lễ Quốc khánh", { day: 2, month: 9 }],
  ["dịp Quốc khánh", { day: 2, month: 9 }],
  ["Tết Độc lập", { day: 2, month: 9 }],
  ["ngày Doanh nhân Việt Nam", { day: 13, month: 10 }],
  ["ngày Phụ nữ Việt Nam", { day: 20, month: 10 }],
  ["ngày Pháp luật Việt Nam", { day: 9, month: 11 }],
  ["ngày Đại đoàn kết toàn dân tộc", { day: 18, month: 11 }],
  ["ngày Nhà giáo Việt Nam", { day: 20, month: 11 }],
  ["ngày thành lập Quân đội nhân dân Việt Nam", { day: 22, month: 12 }],
  ["ngày hội Quốc phòng toàn dân", { day: 22, month: 12 }],
  ["Giáng sinh", { day: 25, month: 12 }],
  ["lễ Giáng sinh", { day: 25, month: 12 }],
  ["Noel", { day: 25, month: 12 }],
  ["ngày Giỗ Tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["dịp Giỗ Tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["lễ Giỗ Tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["ngày Giỗ tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["dịp Giỗ tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["lễ Giỗ tổ Hùng Vương", { day: 10, month: 3, lunar: true }],
  ["lễ Phật đản", { day: 15, month: 4, lunar: true }],
  ["đại lễ Phật đản", { day: 15, month: 4, lunar: true }],
  ["Tết Đoan Ngọ", { day: 5, month: 5, lunar: true }],
  ["Tết Đoan ngọ", { day: 5, month: 5, lunar: true }],
  ["lễ Vu Lan", { day: 15, month: 7, lunar: true }],
  ["lễ Vu lan", { day: 15, month: 7, lunar: true }],
  ["Tết Trung thu", { day: 15, month: 8, lunar: true }],
  ["Tết Trung Thu", { day: 15, month: 8, lunar: true }],
  ["dịp Trung thu", { day: 15, month: 8, lunar: true }],
  ["Rằm Trung thu", { day: 15, month: 8, lunar: true }],
  ["đêm Trung thu", { day: 15, month: 8, lunar: true }],
  ["Tết Thanh minh", { day: 3, month: 3, lunar: true }],
  ["Tết Nguyên tiêu", { day: 15, month: 1, lunar: true }],
];

/** Before the name of a day these speak of the event: "kỷ niệm 87 năm Ngày thành lập Đảng". */
export const ANNIVERSARIES = ["năm", "năm của"] as const;

/** The first day of the lunar year; a bare "Tết" needs a word that makes it a time. */
export const TET = [
  "Tết Nguyên đán",
  "Tết Nguyên Đán",
  "Tết nguyên đán",
  "Tết cổ truyền",
  "Tết âm lịch",
  "Tết Âm lịch",
] as const;
export const TET_OPENERS = [
  "dịp",
  "trước",
  "sau",
  "trong",
  "giáp",
  "cận",
  "sát",
  "gần",
  "đến",
  "tới",
] as const;
export const NEW_YEARS_EVE = ["giao thừa", "đêm giao thừa", "đêm Giao thừa"] as const;
