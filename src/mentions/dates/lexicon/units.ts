import type { PartOfDay } from "../../../records.js";
import type { Unit, Year } from "../said.js";

/** "sáng sớm" and "đầu giờ chiều" name no other part than "sáng" and "chiều". */
export const PARTS_OF_DAY: readonly (readonly [string, PartOfDay])[] = [
  ["rạng sáng", "dawn"],
  ["tờ mờ sáng", "dawn"],
  ["sáng", "morning"],
  ["sáng sớm", "morning"],
  ["sớm", "morning"],
  ["buổi sáng", "morning"],
  ["sáng muộn", "morning"],
  ["trưa", "noon"],
  ["buổi trưa", "noon"],
  ["giữa trưa", "noon"],
  ["chiều", "afternoon"],
  ["buổi chiều", "afternoon"],
  ["đầu giờ sáng", "morning"],
  ["đầu giờ chiều", "afternoon"],
  ["cuối giờ chiều", "afternoon"],
  ["chiều tối", "evening"],
  ["chiều muộn", "afternoon"],
  ["cuối buổi chiều", "afternoon"],
  ["tối", "evening"],
  ["buổi tối", "evening"],
  ["tối muộn", "evening"],
  ["đêm", "night"],
  ["nửa đêm", "night"],
  ["đêm muộn", "night"],
  ["khuya", "night"],
  ["đêm khuya", "night"],
];

/** At the head of a sentence a part of the day that the text names before. */
export const PARTS_ALONE: readonly (readonly [string, PartOfDay])[] = [
  ["Buổi sáng", "morning"],
  ["Buổi trưa", "noon"],
  ["Buổi chiều", "afternoon"],
  ["Buổi tối", "evening"],
  ["trong đêm", "night"],
];

/** After a part of the day that is of another one. */
export const AFTER_PART = ["nay", "mai", "qua", "kia", "hôm", "ngày", "cùng", "mùng"] as const;

/** "7h30", "19g30", "7 giờ 30 phút", "23h15’", "7 giờ rưỡi". */
export const HOUR_SIGNS = ["h", "g", "giờ"] as const;
export const MINUTE_SIGNS = ["phút", "'", "’", "′", "p", "ph"] as const;
export const HALF_HOURS = ["rưỡi"] as const;
/** Before minutes that are still to go: "7 giờ kém 15". */
export const TO_HOURS = ["kém"] as const;

export const UNITS: readonly (readonly [string, Unit])[] = [
  ["ngày", "day"],
  ["hôm", "day"],
  ["tuần", "week"],
  ["tuần lễ", "week"],
  ["tháng", "month"],
  ["quý", "quarter"],
  ["năm", "year"],
];

/** After several days of a month that is not named: "các ngày 5 và 15 tại hội trường". */
export const AFTER_DAYS = [
  "tại",
  "ở",
  "tới",
  "tới đây",
  "sắp tới",
  "vừa qua",
  "tháng này",
] as const;
/** Before "16/10" these say that it is a day, whatever their last word is else: "so với 30/6". */
export const DAY_OPENERS = ["so với", "chiến thắng", "thời điểm"] as const;
/** Before the first of several days: "ngày 7-3 và 10-3". */
export const DAYS_FOLLOW = ["ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya"] as const;
/** Before a day that a dash may hold together: "dịp 30-4". */
export const FEASTS = ["dịp", "lễ", "ngày hội"] as const;

/** After "tháng", with a capital or a day before them: "Cách mạng tháng Tám", "2 tháng chín". */
export const MONTH_NAMES = [
  ["Một", 1],
  ["Hai", 2],
  ["Ba", 3],
  ["Tư", 4],
  ["Năm", 5],
  ["Sáu", 6],
  ["Bảy", 7],
  ["Bẩy", 7],
  ["Tám", 8],
  ["Chín", 9],
  ["Mười", 10],
  ["Mười một", 11],
  ["Mười Một", 11],
  ["Mười hai", 12],
  ["Mười Hai", 12],
] as const;

/** The same in lower case, where nothing but a month can be meant. "năm" is left out: it is a year. */
export const MONTH_WORDS = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
] as const;

export const QUARTERS = [
  ["I", 1],
  ["II", 2],
  ["III", 3],
  ["IV", 4],
  ["1", 1],
  ["2", 2],
  ["3", 3],
  ["4", 4],
  ["01", 1],
  ["02", 2],
  ["03", 3],
  ["04", 4],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["đầu", 1],
  ["cuối", 4],
] as const;

/** Before a unit there are several of it, nobody knows how many. */
export const UNCOUNTED = ["các", "những", "mấy", "nhiều", "vài"] as const;

/** "2 quý đầu năm"; number words that count units. */
export const COUNT_WORDS = [
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
] as const;

/** 1 is Monday. */
export const WEEKDAYS = [
  ["thứ hai", 1],
  ["thứ ba", 2],
  ["thứ tư", 3],
  ["thứ năm", 4],
  ["thứ sáu", 5],
  ["thứ bảy", 6],
  ["thứ bẩy", 6],
  ["chủ nhật", 7],
  ["chúa nhật", 7],
  ["thứ 2", 1],
  ["thứ 3", 2],
  ["thứ 4", 3],
  ["thứ 5", 4],
  ["thứ 6", 5],
  ["thứ 7", 6],
  ["CN", 7],
] as const;

/** "thứ ba" may be an ordinal; these cannot. */
export const SURE_WEEKDAYS = [
  ["thứ Hai", 1],
  ["thứ Ba", 2],
  ["thứ Tư", 3],
  ["thứ Năm", 4],
  ["thứ Sáu", 5],
  ["thứ Bảy", 6],
  ["thứ Bẩy", 6],
  ["chủ nhật", 7],
  ["chúa nhật", 7],
] as const;

/** After a month or quarter: on which side of the day at hand it lies. */
export const SIDES: readonly (readonly [string, Year])[] = [
  ["vừa qua", { toward: -1 }],
  ["vừa rồi", { toward: -1 }],
  ["tới đây", { toward: 1 }],
  ["sắp tới", { toward: 1 }],
];
/** "tới" alone may be the verb that follows: a side only at the end of a clause or before these. */
export const AFTER_COMING = ["sẽ", "dự kiến", "phải", "cần"] as const;

/** What stands after the months of a year that a result is told of: "5 tháng cho vay 74 tỷ đồng". */
export const RESULT_VERBS = [
  "của tỉnh",
  "của huyện",
  "của cả nước",
  "đạt",
  "ước",
  "ước đạt",
  "cho vay",
  "thu được",
  "toàn tỉnh",
  "toàn huyện",
  "toàn thành phố",
  "toàn ngành",
  "cả nước",
  "toàn quốc",
  "tăng",
  "giảm",
  "sản xuất",
  "khai thác",
  "tiêu thụ",
  "xuất khẩu",
  "nhập khẩu",
  "vận chuyển",
  "xuất bán",
  "thu hút",
  "đón",
  "nộp",
  "thu ngân sách",
  "giải ngân",
  "giải quyết",
  "xử lý",
  "phát hiện",
  "khởi tố",
  "xảy ra",
  "ghi nhận",
  "tiếp nhận",
  "kết nạp",
  "trồng",
  "doanh thu",
  "sản lượng",
  "kim ngạch",
] as const;

/** Before a length of time: "sau 6 tháng giảm 5 kg". */
export const LENGTH_OPENERS = [
  "sau",
  "hơn",
  "gần",
  "khoảng",
  "suốt",
  "mỗi",
  "cứ",
  "từ",
  "đến",
  "-",
  "mức",
  "hạn",
  "kỳ hạn",
  "thời hạn",
  "tù",
  "năm",
  "thêm",
  "được",
] as const;

/** Words after which a bare "9 tháng" is the first nine of the year and no length of time. */
export const MONTHS_OPENERS = [
  "công tác",
  "kết quả",
  "sơ kết",
  "tổng kết",
  "nhiệm vụ",
  "lũy kế",
  "luỹ kế",
  "tình hình",
  "kinh tế - xã hội",
  "KT-XH",
  "báo cáo",
  "ước",
  "thu ngân sách",
  "bình quân",
  "tính chung",
  "hết",
  "qua",
] as const;

export const DAYS_IN_WEEK = 7;
export const MONTHS_IN_QUARTER = 3;
export const MONTHS_IN_YEAR = 12;

/** "2 quý đầu năm": months of each. */
export const COUNTED_IN_MONTHS = [
  ["tháng", 1],
  ["quý", MONTHS_IN_QUARTER],
] as const;
/** "2 tuần đầu tháng 12": days of each. */
export const COUNTED_IN_DAYS = [
  ["ngày", 1],
  ["tuần", DAYS_IN_WEEK],
  ["tuần lễ", DAYS_IN_WEEK],
] as const;
/** From which end of a longer unit shorter ones are counted: "6 tháng cuối năm". */
/** The same, where no number counts them: "tuần đầu tháng 10". */
export const WEEKS_ALONE = [
  ["tuần", DAYS_IN_WEEK],
  ["tuần lễ", DAYS_IN_WEEK],
] as const;
export const ENDS_OF_UNITS = [
  ["đầu", "first"],
  ["đầu tiên", "first"],
  ["cuối", "last"],
  ["cuối cùng", "last"],
] as const;
