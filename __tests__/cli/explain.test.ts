import { bantin } from "./run.js";

const PAGE = `<html><head><title>Hội cam Cao Phong</title></head><body>
<nav><a href="/">Trang chủ</a></nav><h1>Hội cam Cao Phong</h1>
<p>(HBĐT) - Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong tổ chức ngày hội cam lần thứ tư.</p>
<p>Ngày hội có 42 gian hàng của các hợp tác xã, mỗi gian bán được từ 2 đến 3 tấn quả.</p>
<p>Hà Linh</p><div style="display:none">ẩn</div></body></html>`;

test("prints every block with its role and the reasons for it", async () => {
  const { code, stdout, stderr } = await bantin(["explain", "-"], PAGE);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = stdout.split("\n");
  const after = (start: string) => lines[lines.findIndex((line) => line.startsWith(start)) + 1];
  expect(lines.slice(0, 4)).toEqual([
    "title          Hội cam Cao Phong",
    "publisher      Báo Hòa Bình",
    "published      unknown",
    "language       vi",
  ]);
  expect(after("residue        Trang chủ")).toMatch(/^ {15}stands in a menu \(nav\)/);
  expect(after("lead-title     Hội cam Cao Phong")).toContain("is marked as the page's heading");
  expect(after("lead-sapo      (HBĐT) - Ngày 3/5")).toContain("opens with a credit marker");
  expect(after("lead-byline    Hà Linh")).toContain("is names and nothing else");
  expect(after("residue        <div>")).toBe(`${" ".repeat(15)}is hidden`);
  expect(stdout).not.toContain("\u001b");
});

test("reads text too, takes the options of a page, and fails as other commands do", async () => {
  const told = await bantin(["explain", "-", "--published-at", "2024-05-04"], "Hà Linh");
  expect(told.stdout).toContain("published      2024-05-04 (option)");
  const missing = await bantin(["explain", "không-có.html"]);
  expect(missing).toEqual({
    code: 1,
    stdout: "",
    stderr: "bantin: không-có.html: there is no such file\n",
  });
  expect((await bantin(["explain", "-", "--published-at", "hôm qua"], "x")).code).toBe(2);
});
