import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bantin, inFolder } from "./run.js";

const FAIR = `(HBĐT) - Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong mở hội cam. Hội có 42 gian hàng. Giá cam tăng 8,5%.
Hà Linh
(HBĐT) - Sáng 2/5, huyện Mai Châu mở chợ đêm. Giá mía giảm.
`;
const FLOOD = "(HBĐT) - Đêm 4/5, mưa lớn ở xã Hợp Phong. Nước suối lên nhanh.\n";

/** A folder with two pages, one in a folder of its own, and a picture. */
const withPages = (use: (folder: string) => Promise<void>) =>
  inFolder(async (folder) => {
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "a.txt"), FAIR);
    writeFileSync(join(folder, "b", "flood.txt"), FLOOD);
    writeFileSync(join(folder, "c.jpg"), Uint8Array.of(0xff, 0xd8, 0, 0));
    await use(folder);
  });

const run = async (args: readonly string[], input = "") => {
  const { code, stdout, stderr } = await bantin(["match", ...args], input);
  return { code, lines: stdout.split("\n").slice(0, -1), stderr };
};

test.each([
  ["--json", "-C", "1"],
  ["--count", "-C", "1"],
  ["--count", "--json"],
])("flags that do not go together end with 2: %s %s", async (...flags) => {
  const { code, stderr } = await run(["cam", "-", ...flags], FAIR);
  expect(code).toBe(2);
  expect(stderr).toMatch(/cannot be used with/);
});

test("prints file, item and sentence of every match, through folders, and ends with 0", () =>
  withPages(async (folder) => {
    expect(await run(["xã #Location+", folder])).toEqual({
      code: 0,
      lines: [
        `${folder}/a.txt:lead: Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong mở hội cam.`,
        `${folder}/b/flood.txt:lead: Đêm 4/5, mưa lớn ở xã Hợp Phong.`,
      ],
      stderr: "",
    });
    const file = join(folder, "a.txt");
    expect((await run(["giá . (tăng|giảm)", file])).lines).toEqual([
      `${file}:lead: Giá cam tăng 8,5%.`,
      `${file}:teaser 1: Giá mía giảm.`,
    ]);
  }));

test("reads JSON lines and standard input", () =>
  inFolder(async (folder) => {
    const file = join(folder, "pages.jsonl");
    const html = `<html><body><h1>Mưa lớn</h1><p>${FLOOD}</p></body></html>`;
    writeFileSync(file, `${JSON.stringify({ text: FAIR })}\n${JSON.stringify({ html })}\n`);
    expect((await run(["--count", "mưa", file])).lines).toEqual([`${file}:1:0`, `${file}:2:2`]);
    const { lines } = await run(["chợ đêm", "-"], FAIR);
    expect(lines).toEqual(["standard input:teaser 1: Sáng 2/5, huyện Mai Châu mở chợ đêm."]);
  }));

test("text that is far longer than a page is read in stretches, named by their first lines", () =>
  inFolder(async (folder) => {
    const file = join(folder, "archive.txt");
    writeFileSync(file, `${FLOOD}\n`.repeat(1500) + FAIR);
    for (const args of [[file], ["-"]]) {
      const { lines } = await run(["chợ đêm", ...args], `${FLOOD}\n`.repeat(1500) + FAIR);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/:\d{4}:teaser \d+: Sáng 2\/5, huyện Mai Châu mở chợ đêm\.$/);
    }
  }));

test("--json gives every match with its sentence and groups", async () => {
  const { lines } = await run(["--json", "giá [<what>.] (tăng|giảm)", "-"], FAIR);
  const [first, second] = lines.map((line) => JSON.parse(line));
  expect(first).toMatchObject({
    source: "standard input",
    item: "lead",
    sentence: { text: "Giá cam tăng 8,5%." },
    text: "Giá cam tăng",
    groups: { what: { text: "cam" } },
  });
  expect(second).toMatchObject({ item: "teaser 1", text: "Giá mía giảm" });
  expect(first.span.start).toBe(first.sentence.span.start);
});

test("-C shows the sentences around, parted where they do not follow on each other", async () => {
  const { lines } = await run(["-C", "1", "(42|chợ)", "-"], FAIR);
  expect(lines).toEqual([
    "standard input-lead- Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong mở hội cam.",
    "standard input:lead: Hội có 42 gian hàng.",
    "standard input-lead- Giá cam tăng 8,5%.",
    "--",
    "standard input:teaser 1: Sáng 2/5, huyện Mai Châu mở chợ đêm.",
    "standard input-teaser 1- Giá mía giảm.",
  ]);
});

test("--colour marks the match, and nothing is coloured in a pipe unless asked to", async () => {
  const { lines } = await run(["--colour", "always", "(giá|tăng)", "-"], FAIR);
  expect(lines[0]).toContain("\u001b[1;31mGiá\u001b[0m cam \u001b[1;31mtăng\u001b[0m 8,5%.");
  expect((await run(["giá", "-"], FAIR)).lines.join()).not.toContain("\u001b");
});

test("ends with 1 where nothing matches, without a word", async () => {
  expect(await run(["lúa", "-"], FAIR)).toEqual({ code: 1, lines: [], stderr: "" });
  const counted = await run(["-c", "lúa", "-"], FAIR);
  expect(counted).toEqual({ code: 1, lines: ["standard input:0"], stderr: "" });
});

test("ends with 2 where something cannot be read, and still shows the rest", () =>
  withPages(async (folder) => {
    const { code, lines, stderr } = await run(["mưa", join(folder, "none.txt"), folder]);
    expect([code, lines.length]).toEqual([2, 1]);
    expect(stderr).toBe(`bantin: ${folder}/none.txt: there is no such file\n`);
  }));

test.each([
  [
    "a pattern that is not of the syntax",
    ["giá (cam", "-"],
    /^bantin: .* at character 5: .*\n {2}giá \(cam\n {6}\^\n$/,
  ],
  ["a context that is no number", ["-C", "x", "giá", "-"], /whole number/],
  ["no file", ["giá"], /input/],
])("ends with 2 for %s", async (_name, args, said) => {
  const { code, lines, stderr } = await run(args, FAIR);
  expect([code, lines]).toEqual([2, []]);
  expect(stderr).toMatch(said);
});
