import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { jsonLines, page } from "../pages.js";
import { bantin, inFolder } from "../run.js";
import { lines, read, readParquet } from "./files.js";

test("CSV tables join by id, and --gzip gives the same bytes compressed", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "in.jsonl"), jsonLines(130));
    const [plain, packed] = [join(folder, "csv"), join(folder, "gz")];
    const args = ["batch", join(folder, "in.jsonl"), "--format", "csv", "--quiet"];
    expect((await bantin([...args, "--out", plain])).code).toBe(0);
    expect((await bantin([...args, "--out", packed, "--gzip"])).code).toBe(0);
    const names = readdirSync(plain).filter((name) => name.endsWith(".csv"));
    expect(names.map((name) => name.replace(".csv", ""))).toEqual([
      "bulletins",
      "dates",
      "items",
      "locations",
      "officials",
      "positions",
      "statistics",
    ]);
    for (const name of names) {
      expect(gunzipSync(readFileSync(join(packed, `${name}.gz`))).toString()).toBe(
        readFileSync(join(plain, name), "utf8"),
      );
    }
    const [head, ...rows] = lines(join(plain, "bulletins.csv"));
    expect(head?.startsWith("id,source,url,")).toBe(true);
    expect(rows.map((row) => Number.parseInt(row, 10))).toEqual(
      Array.from({ length: 130 }, (_, at) => at),
    );
  }));

test("Parquet tables hold typed columns that join by id", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "in.jsonl"), jsonLines(30));
    const out = join(folder, "out");
    const args = [
      "batch",
      join(folder, "in.jsonl"),
      "--out",
      out,
      "--format",
      "parquet",
      "--quiet",
    ];
    expect((await bantin(args)).code).toBe(0);
    const bulletins = readParquet(join(out, "bulletins.parquet"));
    expect(bulletins).toHaveLength(30);
    expect(bulletins[7]).toMatchObject({ id: "7", published_on: "2024-05-20T00:00:00.000Z" });
    const positions = readParquet(join(out, "positions.parquet"));
    const officials = new Set(readParquet(join(out, "officials.parquet")).map(({ id }) => id));
    expect(positions.length).toBeGreaterThanOrEqual(30);
    expect(positions.filter(({ official }) => !officials.has(official))).toEqual([]);
    expect(readdirSync(out).filter((name) => name.endsWith(".rows.jsonl"))).toEqual([]);
  }));

test("--unique writes a story once, with all pages where it stood", () =>
  inFolder(async (folder) => {
    const story = "(HBĐT) - Sáng 3/5, huyện Tân Lạc khai mạc giải bóng chuyền với 12 đội.";
    const pages = [1, 2, 3].map((number) => ({ text: `${page(number)}${story}\n` }));
    writeFileSync(join(folder, "in.jsonl"), pages.map((one) => JSON.stringify(one)).join("\n"));
    const out = join(folder, "out");
    await bantin(["batch", join(folder, "in.jsonl"), "--out", out, "--unique", "--quiet"]);
    const stories = read(join(out, "stories.jsonl"));
    const met = stories.find(({ text }) => text === story);
    expect(met.pages).toHaveLength(3);
    expect(met.paragraphs[0].span).toEqual({ start: 0, end: story.length });
    const all = read(join(out, "bulletins.jsonl")).flatMap(({ lead, teasers }) => [
      lead,
      ...teasers,
    ]);
    expect(stories).toHaveLength(new Set(all.map((item) => item.fingerprint)).size);
  }));

test("--report counts what was read", () =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "in.jsonl"), `${jsonLines(70)}\nbroken`);
    const report = join(folder, "report.json");
    await bantin([
      "batch",
      join(folder, "in.jsonl"),
      "--out",
      join(folder, "o"),
      "--report",
      report,
    ]);
    const { summary } = JSON.parse(readFileSync(report, "utf8"));
    expect(summary).toMatchObject({ pages: 71, failed: 1, leads: 70, teasers: 70 });
    expect(summary.errors).toEqual({ "bad-line": 1 });
  }));

test.each([
  ["no output folder", ["batch", "x"], /--out/],
  ["a format that is none", ["batch", "x", "--out", "y", "--format", "xml"], /jsonl/],
  ["no number of workers", ["batch", "x", "--out", "y", "--workers", "0"], /whole number/],
  ["a report nowhere", ["batch", "x", "--out", "y", "--report", "/nowhere/r.json"], /report/],
  ["stories of tables", ["batch", "x", "--out", "y", "--unique", "--format", "csv"], /jsonl/],
])("%s is wrong usage", async (_name, args, said) => {
  const { code, stderr } = await bantin(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});
