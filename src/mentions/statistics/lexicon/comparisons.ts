/** What a figure is compared with, after "so với", "bằng": [phrase, relation]. */
export const BASELINES = [
  ["cùng kỳ", "same-period"],
  ["cùng kì", "same-period"],
  ["cùng thời điểm", "same-period"],
  ["cùng thời gian", "same-period"],
  ["cùng giai đoạn", "same-period"],
  ["cùng vụ", "same-period"],
  ["cùng tháng", "same-period"],
  ["cùng quý", "same-period"],
  ["cùng kỳ vụ", "same-period"],
  ["thực hiện cùng kỳ", "same-period"],
  ["kế hoạch", "target"],
  ["KH", "target"],
  ["dự toán", "target"],
  ["chỉ tiêu", "target"],
  ["mục tiêu", "target"],
  ["nghị quyết", "target"],
  ["NQ", "target"],
  ["pháp lệnh", "target"],
  ["định mức", "target"],
  ["số dự toán", "target"],
  ["tổng dự toán", "target"],
  ["kịch bản", "target"],
  ["chỉ tiêu kế hoạch", "target"],
  ["kế hoạch vốn", "target"],
  ["năm", "previous"],
  ["các năm", "previous"],
  ["những năm", "previous"],
  ["năm ngoái", "previous"],
  ["tháng", "previous"],
  ["cuối năm", "previous"],
  ["đầu năm", "previous"],
  ["cuối tháng", "previous"],
  ["đầu tháng", "previous"],
  ["quý", "previous"],
  ["tuần", "previous"],
  ["ngày", "previous"],
  ["hôm", "previous"],
  ["hôm qua", "previous"],
  ["phiên", "previous"],
  ["đầu nhiệm kỳ", "previous"],
  ["nhiệm kỳ", "previous"],
  ["giai đoạn", "previous"],
  ["kỳ trước", "previous"],
  ["vụ trước", "previous"],
  ["đầu kỳ", "previous"],
  ["trước", "previous"],
  ["trước đây", "previous"],
  ["trước đó", "previous"],
  ["thời điểm", "previous"],
  ["dịp", "previous"],
  ["mùa trước", "previous"],
  ["niên vụ", "previous"],
  ["vụ", "previous"],
] as const;

/** What opens the other figure in brackets or after a comma: "(cùng kỳ năm 2022 đạt 8,78%)". */
export const OTHERS = [
  ["cùng kỳ", "same-period"],
  ["so với cùng kỳ", "same-period"],
  ["cùng kỳ là", "same-period"],
  ["cùng thời điểm", "same-period"],
  ["trong khi cùng kỳ", "same-period"],
  ["trong khi đó cùng kỳ", "same-period"],
  ["thay vì", "previous"],
  ["năm ngoái", "previous"],
  ["năm trước", "previous"],
  ["năm học trước", "previous"],
  ["tháng trước", "previous"],
  ["quý trước", "previous"],
  ["tuần trước", "previous"],
  ["kỳ trước", "previous"],
  ["nhiệm kỳ trước", "previous"],
  ["trước đó", "previous"],
  ["trước đây", "previous"],
  ["trước kia", "previous"],
  ["vụ trước", "previous"],
  ["trong khi năm trước", "previous"],
  ["trong khi năm ngoái", "previous"],
  ["kế hoạch", "target"],
  ["kế hoạch giao", "target"],
  ["KH", "target"],
  ["dự toán", "target"],
  ["dự toán giao", "target"],
  ["chỉ tiêu", "target"],
  ["chỉ tiêu giao", "target"],
  ["mục tiêu", "target"],
] as const;

/** Verbs that may stand before a level: they say nothing of it. */
export const LEVEL_VERBS = [
  "mới",
  "mới đạt",
  "đã đạt",
  "chỉ mới đạt",
  "đạt",
  "là",
  "có",
  "chỉ",
  "chỉ đạt",
  "chỉ có",
  "chỉ là",
  "ở mức",
  "đạt mức",
  "xảy ra",
  "chiếm",
  "còn",
  "ước đạt",
  "đạt tỷ lệ",
  "giao",
  "đề ra",
  "đặt ra",
  "được giao",
  "ghi nhận",
  ":",
] as const;

/** Between "mỗi suất" and what one is worth. */
export const EACH_VERBS = ["trị giá", "giá", "được", "là", "nhận", "nhận được"] as const;

/** Words of a calendar that a number may follow: "năm 2022", "tháng 9/2022". */
export const CALENDAR_WORDS = [
  "năm",
  "tháng",
  "quý",
  "ngày",
  "nhiệm kỳ",
  "giai đoạn",
  "năm học",
  "niên vụ",
  "vụ",
] as const;

/** Words of a time that no number follows. */
export const TIME_WORDS = [
  "đầu",
  "cuối",
  "giữa",
  "vào",
  "hồi",
  "cùng kỳ",
  "trước",
  "ngoái",
  "nay",
  "này",
  "qua",
] as const;

/** Before figures that stand in the order of what they are said of. */
export const RESPECTIVELY = [
  "lần lượt",
  "lần lượt là",
  "lần lượt đạt",
  "lần lượt ở mức",
  "tương ứng là",
] as const;

/** Before a noun whose numbers stand behind the names of a list: "ghi nhận ca bệnh như sau: Lạc Thủy (82)". */
export const COUNTING_VERBS = [
  "ghi nhận",
  "ghi nhận nhiều",
  "ghi nhận thêm",
  "ghi nhận các",
  "ghi nhận số",
  "phát hiện",
  "phát hiện nhiều",
  "có nhiều",
  "có số",
  "số",
  "tổng số",
  "xảy ra",
  "phân bổ",
] as const;

/** Between a counted noun and its number: "số hộ nghèo còn 1.250". */
export const COUNT_VERBS = [
  "là",
  "đến nay là",
  "lên",
  "lên đến",
  "lên tới",
  "lên thành",
  "tăng lên",
  "đã lên tới",
  "còn",
  "chỉ còn",
  "giảm còn",
  "giảm xuống còn",
  "đạt",
  "ở mức",
] as const;

/** After "số" they have a number and are not counted: "số nhà", "số điện thoại". */
export const NUMBERED = [
  "nhà là",
  "điện thoại",
  "tài khoản",
  "báo danh",
  "hiệu",
  "máy",
  "thứ tự",
  "tiền",
  "đo",
  "xe là",
] as const;

/** Times after "mỗi" that a verb makes a habit, not a rate: "mỗi năm làm thất thu 8 tỷ đồng". */
export const PERIODS = ["năm", "tháng", "tuần", "quý", "vụ", "lần", "khi", "đợt"] as const;

/** Before the other figure itself: "so với mức 2,8% của cùng kỳ". */
export const COMPARED_TO = [
  "so với",
  "so với mức",
  "so với con số",
  "so mức",
  "hơn mức",
  "cao hơn mức",
  "thấp hơn mức",
  "cao hơn con số",
  "vượt mức",
  "từ mức",
] as const;

/** Between a level and what it is set against, whose figure follows in brackets: "61,8%, vượt chỉ tiêu (50%)". */
export const SET_AGAINST = [
  "vượt",
  "chưa đạt",
  "cao hơn",
  "cao hơn so với",
  "thấp hơn",
  "thấp hơn so với",
  "nhiều hơn",
  "ít hơn",
  "tăng so với",
  "giảm so với",
] as const;

/** Between an earlier level and a later one: "23,5%, đến năm 2020 còn 8,6%". */
export const LATER = [
  "đến nay",
  "nay",
  "đến",
  "tới",
  "hiện",
  "hiện nay",
  "đến cuối",
  "đến hết",
] as const;
