import { readPage } from "../../../src/page/index.js";

/** A list that shows nothing of its habit: the pair, then a story of another kind. */
const stories = (title: string, paragraph: string): number => {
  const page = [
    "(HBĐT) - Ngày 3/4, xã Tú Sơn thông xe cầu treo dài 86 m nối hai bờ suối Cái.",
    "Cầu do các nhà hảo tâm góp 2,1 tỷ đồng. Từ nay 130 hộ dân không còn phải đi mảng.",
    "Mai Lan",
    "Các tin khác",
    title,
    paragraph,
  ];
  return readPage(page.join("\n"), { format: "text" }).teasers.length;
};

describe("a paragraph after a title", () => {
  it.each([
    ["shares its words", "Cao Phong trồng thêm 40 ha cam", "Vụ này, nông dân trồng 40 ha cam."],
    [
      "is of its topic",
      "Tuyên án 9 năm tù kẻ phá két sắt",
      "(HBĐT) - Ngày 1/4, hội đồng xét xử nhận định bị cáo đã nhiều lần trộm cắp tại xóm Bưng.",
    ],
    [
      "says no day of its own",
      "Người giữ lửa của bản",
      "(HBĐT) - Bà Mận năm nay 71 tuổi vẫn ngồi bên khung cửi.",
    ],
  ])("is its own where it %s", (_, title, paragraph) => {
    expect(stories(title, paragraph)).toBe(1);
  });

  it.each([
    [
      "Giá xăng giảm 400 đồng mỗi lít",
      "(HBĐT) - Sáng 2/4, Huyện đoàn Đà Bắc ra quân tháng thanh niên tại xã Tu Lý.",
    ],
    [
      "Lạc Thủy: 5 đội dự giải bóng chuyền",
      "(HBĐT) - Chiều 1/4, Tòa án nhân dân huyện Kim Bôi xét xử 2 bị cáo trộm cắp.",
    ],
  ])("is another story's after “%s”", (title, paragraph) => {
    expect(stories(title, paragraph)).toBe(2);
  });
});
