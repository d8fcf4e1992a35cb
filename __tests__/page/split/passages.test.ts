import { readPage } from "../../../src/page/index.js";

const page = (...lines: string[]) => readPage(lines.join("\n"), { format: "text" });

const SAPO = "(HBĐT) - Sáng 3/4, xã Tú Sơn thông xe cầu treo dài 86 m nối hai bờ suối Cái.";
const BODY =
  "Cầu do các nhà hảo tâm góp 2,1 tỷ đồng. Từ nay 130 hộ dân hai bên bờ không còn phải đi mảng.";
const MORE =
  "Xã vận động bà con góp thêm 300 ngày công làm đường dẫn, dự kiến xong trước mùa mưa bão.";

describe("passages", () => {
  it("of readers' comments are no story", () => {
    const { teasers } = page(
      SAPO,
      BODY,
      "Mai Lan",
      "2 bình luận",
      "Nguyễn Văn Tú",
      "Quê tôi cũng mong có một cây cầu như thế này.",
      "Trả lời",
      "Các tin khác",
      "Giá mía tím tăng nhẹ",
    );
    expect(teasers.map(({ title }) => title)).toEqual(["Giá mía tím tăng nhẹ"]);
  });

  it("that point to another story inside the lead do not end it", () => {
    const { lead, teasers } = page(
      SAPO,
      BODY,
      "Tin liên quan:",
      "Cầu treo xóm Bưng trước giờ hợp long",
      MORE,
      "Mai Lan",
      "Tin liên quan",
      "Giá mía tím tăng nhẹ",
    );
    expect(lead?.byline?.names).toEqual(["Mai Lan"]);
    expect(lead?.paragraphs.map(({ kind }) => kind)).toEqual(["sapo", "body", "body", "byline"]);
    expect(teasers).toHaveLength(1);
  });

  it("of a plan have days for headings, not names or pictures", () => {
    const { lead } = page(
      "(HBĐT) - Lịch tiếp công dân tuần này của lãnh đạo huyện được sắp xếp như sau:",
      "Thứ Ba (4/4)",
      "Đồng chí Chủ tịch UBND huyện tiếp tại trụ sở tiếp công dân, từ 7h30 đến 11h30.",
      "Thứ Năm (6/4)",
      "8h00: Đồng chí Phó Chủ tịch tiếp tại xã Tú Sơn.",
      "P.V",
    );
    expect(lead?.paragraphs.map(({ kind }) => kind)).toEqual([
      "sapo",
      "heading",
      "body",
      "heading",
      "body",
      "byline",
    ]);
  });
});
