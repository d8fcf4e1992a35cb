/** Before a year: what is aimed at, and lies ahead of the page. */
export const AIMS = [
  "đến",
  "tới",
  "đến hết",
  "hết",
  "tầm nhìn",
  "tầm nhìn đến",
  "định hướng",
  "mục tiêu",
  "hướng tới",
] as const;

/** Before a year: what is planned for it, from the autumn before on. */
export const PLANS = [
  "kế hoạch",
  "nhiệm vụ",
  "phương hướng",
  "dự toán",
  "chỉ tiêu",
  "năm mới",
  "sang",
  "dự kiến",
] as const;

/** Before a period: it is over, and figures of the page are held against it. */
export const COMPARED = ["so với", "so với cuối", "so với đầu", "so", "cùng kỳ", "hơn"] as const;

/** Before a day or period: it is itself what something is compared with. */
export const AGAINST = ["so với", "so với thời điểm"] as const;

/** Before a day: that of a paper, a birth or a founding, long before the page perhaps. */
export const OF_THINGS = [
  "ký",
  "sinh",
  "ban hành",
  "thành lập",
  "tái lập",
  "hiệu lực",
  "phê duyệt",
  "công nhận",
  "ra đời",
  "cập nhật",
] as const;
