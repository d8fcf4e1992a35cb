/** A page of its own for every number. */
export const page = (number: number): string =>
  [
    `(HBĐT) - Ngày ${1 + (number % 28)}/5/2024, xã Thu Phong trồng ${number + 100} ha cam.`,
    `Đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong dự lễ ra quân lần thứ ${number}.`,
    "Hà Linh",
    `(HBĐT) - Huyện Mai Châu đón ${number * 3 + 7} lượt khách trong dịp lễ.`,
    "",
  ].join("\n");

/** So many pages as lines of JSON, each with a field of its own. */
export const jsonLines = (count: number): string =>
  Array.from({ length: count }, (_, at) =>
    JSON.stringify({ text: page(at), crawl: `c${at}`, publishedAt: "2024-05-20" }),
  ).join("\n");
