import { readPage } from "../../../src/page/index.js";

const page = (...lines: string[]) => readPage(lines.join("\n"), { format: "text" });

const SAPO = "(HBĐT) - Sáng 3/4, xã Tú Sơn thông xe cầu treo dài 86 m nối hai bờ suối Cái.";
const BODY =
  "Cầu treo do các nhà hảo tâm góp 2,1 tỷ đồng. Từ nay 130 hộ dân hai bên bờ suối Cái không còn phải đi mảng.";

describe("items", () => {
  it("take their dated line as the day they were published, not as a paragraph", () => {
    const { lead } = page("Thông xe cầu treo", "Thứ Ba, 4/4/2023 | 9:05:00 (GMT+7)", SAPO, BODY);
    expect(lead?.publishedAt).toBe("2023-04-04T09:05:00+07:00");
    expect(lead?.title).toBe("Thông xe cầu treo");
    expect(lead?.paragraphs.map(({ kind }) => kind)).toEqual(["title", "sapo", "body"]);
  });

  it("take a dated line behind the name of the paper, which opens no story there", () => {
    const { lead, teasers } = page("Thông xe cầu treo", "NDO - Thứ Ba, 4/4/2023, 9:05", SAPO, BODY);
    expect(lead?.publishedAt).toBe("2023-04-04T09:05:00");
    expect(lead?.paragraphs.map(({ kind }) => kind)).toEqual(["title", "sapo", "body"]);
    expect(teasers).toEqual([]);
  });

  it("take no sentence with a date in it for a dated line", () => {
    const { lead } = page("Từ 1/2/2020, thành phố Hòa Bình có 19 phường, xã", SAPO, BODY);
    expect(lead?.publishedAt).toBeNull();
    expect(lead?.title).toBe("Từ 1/2/2020, thành phố Hòa Bình có 19 phường, xã");
  });

  it("take dates in brackets as the days of a list's stories", () => {
    const titles = ["Cầu treo Tú Sơn thông xe", "Giá mía tăng nhẹ", "Xã Bắc Phong làm đường mới"];
    const { lead, teasers, text } = page(
      ...titles.map((title, at) => `${title} (0${at + 1}/03/2021)`),
    );
    expect(lead).toBeNull();
    expect(teasers.map(({ title }) => title)).toEqual(titles);
    expect(teasers.map(({ publishedAt }) => publishedAt)).toEqual([
      "2021-03-01",
      "2021-03-02",
      "2021-03-03",
    ]);
    expect(text).toContain("(01/03/2021)");
  });

  it("say who speaks in an interview, over all paragraphs of an answer", () => {
    const { lead } = page(
      "(HBĐT) - Phóng viên trao đổi với đồng chí Bùi Văn Hạnh, Giám đốc trung tâm về vụ rét.",
      "PV: Đồng chí đánh giá thế nào về thiệt hại của đàn trâu, bò?",
      "Đồng chí Bùi Văn Hạnh: Toàn huyện có 42 con trâu, bò chết rét, chủ yếu là bê, nghé non.",
      "Chúng tôi đã cấp bạt che chuồng cho 300 hộ và hướng dẫn dự trữ rơm rạ.",
      "PV: Xin cảm ơn đồng chí!",
      "Mai Lan (thực hiện)",
    );
    expect(lead?.paragraphs.map(({ speaker }) => speaker)).toEqual([
      null,
      "PV",
      "Đồng chí Bùi Văn Hạnh",
      "Đồng chí Bùi Văn Hạnh",
      "PV",
      null,
    ]);
    expect(lead?.byline?.names).toEqual(["Mai Lan"]);
  });

  it("count the label of a note to the marker", () => {
    const { lead } = page(
      "(HBĐT) - LTS: Nhân ngày hội, báo mở chuyên mục về bến nước quê hương, mời bạn đọc viết bài.",
      BODY,
    );
    expect(lead?.credit?.text).toBe("(HBĐT) - LTS:");
    expect(lead?.credit?.publisher).toBe("Báo Hòa Bình");
  });

  it("have one fingerprint for one story, however it is spelled and credited", () => {
    const story = (sapo: string) => page(sapo, BODY, "Mai Lan").lead?.fingerprint;
    const own = story(SAPO);
    expect(own).toMatch(/^[\da-f]{16}$/);
    expect(story(SAPO.replace("(HBĐT) -", "(HBDT) –"))).toBe(own);
    expect(story(SAPO.replace("(HBĐT) - ", "VOV.VN - "))).toBe(own);
    expect(story(SAPO.normalize("NFD"))).toBe(own);
    expect(story(SAPO.replace("86 m", "86  m").replace("Tú Sơn", "TÚ SƠN"))).toBe(own);
    expect(story(SAPO.replace("86 m", "87 m"))).not.toBe(own);
  });
});
