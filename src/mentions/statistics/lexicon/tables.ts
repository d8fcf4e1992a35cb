/** Before the unit of a whole table, with a colon between: "ĐVT: triệu đồng". */
export const UNIT_LABELS = [
  "đơn vị tính",
  "đơn vị",
  "ĐVT",
  "ĐV tính",
  "đơn vị đo",
  "đơn vị tiền",
  "tính bằng",
] as const;

/** Heads of the column that holds the unit of each row. */
export const UNIT_HEADS = ["đơn vị tính", "đơn vị", "đvt", "đv tính", "đơn vị đo", "đv"] as const;

/** Heads of the column that numbers the rows. */
export const ORDINAL_HEADS = ["stt", "tt", "số tt", "số thứ tự", "#", "no", "no."] as const;

/** Openings of heads under which numbers are names, days or places in a row. */
export const NAMING_HEADS = [
  "năm",
  "năm sinh",
  "ngày",
  "tháng",
  "giờ",
  "thời gian",
  "mã",
  "mã số",
  "số hiệu",
  "số báo danh",
  "sbd",
  "số điện thoại",
  "điện thoại",
  "đt",
  "sđt",
  "hotline",
  "biển số",
  "cmnd",
  "cccd",
  "số tài khoản",
  "hạng",
  "xếp hạng",
  "thứ hạng",
  "xếp thứ",
  "vị trí",
  "giải",
  "kết quả xổ số",
  "ghi chú",
] as const;

/** Heads of the first column of tables whose rows are what is measured. */
export const MEASURE_STUBS = [
  "chỉ tiêu",
  "các chỉ tiêu",
  "tên chỉ tiêu",
  "chỉ số",
  "tiêu chí",
  "khoản mục",
  "thông số",
  "số liệu",
] as const;

/** Before a counted noun in a head: "Số hộ nghèo". */
export const COUNT_WORDS = ["số", "số lượng", "tổng số", "tổng", "trong đó số"] as const;

/** Nouns that head a column of what is measured or planned, not of what is counted. */
export const NOT_COUNTED = [
  "kế hoạch",
  "chỉ tiêu",
  "dự toán",
  "mục tiêu",
  "thực hiện",
  "kết quả",
  "dân số",
  "mức",
  "giá",
  "điểm",
] as const;

/** Units as heads shorten them: [phrase, scale]; all are of money. */
export const SHORT_MONEY = [
  ["trđ", 1e6],
  ["tr.đ", 1e6],
  ["tr đ", 1e6],
  ["tr.đồng", 1e6],
  ["tr.đg", 1e6],
  ["tr đồng", 1e6],
  ["nghìn đ", 1e3],
  ["ngđ", 1e3],
  ["ng.đ", 1e3],
  ["tỷ đ", 1e9],
  ["tỷ.đ", 1e9],
] as const;

/** Openings of heads under which figures are changes; both together leave it to the sign. */
export const CHANGE_HEADS = [
  ["tăng", "increase"],
  ["mức tăng", "increase"],
  ["giảm", "decrease"],
  ["mức giảm", "decrease"],
] as const;
/** In a head of changes they leave the direction to the sign: "Tăng/giảm". */
export const BOTH_WAYS = ["tăng", "giảm"] as const;

/** Words of a head that a number makes a time: "Năm 2022", "9 tháng". */
export const TIME_UNITS = [
  "năm",
  "tháng",
  "quý",
  "ngày",
  "tuần",
  "kỳ",
  "giai đoạn",
  "niên vụ",
  "năm học",
  "nhiệm kỳ",
] as const;
/** Times that need none. */
export const TIME_NAMES = [
  "cùng kỳ",
  "cùng kỳ năm trước",
  "năm trước",
  "năm nay",
  "năm ngoái",
  "tháng trước",
  "đầu năm",
  "cuối năm",
] as const;
/** What goes on with a time. */
export const TIME_TAILS = ["đầu", "cuối", "trước", "nay", "này", "ngoái", "đầu năm"] as const;
/** Time heads that name the year before without a number. */
export const SAME_PERIOD = "cùng kỳ";

/** Heads of what was planned, and of what came of it. */
export const PLANNED = [
  "kế hoạch",
  "kh",
  "chỉ tiêu",
  "dự toán",
  "mục tiêu",
  "kế hoạch giao",
] as const;
export const DONE = [
  "thực hiện",
  "th",
  "kết quả",
  "kết quả thực hiện",
  "ước thực hiện",
  "đạt",
] as const;

/** Words at the edge of a head's text that belong to what was cut off: "Diện tích trong năm 2022". */
export const HEAD_EDGES = ["trong", "của", "vào", "tại", "tính", "đến", "và"] as const;

/** Openings of heads of prices: the unit of a row is then what one pays for. */
export const PRICE_HEADS = ["giá", "đơn giá", "mức giá"] as const;
