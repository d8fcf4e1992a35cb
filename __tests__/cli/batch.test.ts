import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parseBulletin } from "../../src/index.js";
import { jsonLines, page } from "./pages.js";
import { bantin, inFolder, PROGRAM } from "./run.js";

const lines = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
const read = (file: string) => lines(file).map((line) => JSON.parse(line));

/** The rows of a Parquet file, as another library reads them; integers as strings. */
function readParquet(file: string): Record<string, unknown>[] {
  const code = `
    import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[1]) });
    console.log(JSON.stringify(rows, (_, v) => (typeof v === "bigint" ? String(v) : v)));`;
  const args = ["--input-type=module", "-e", code, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

describe("inputs", () => {
  test("folders, globs, single files and JSON lines, plain and gzip, in order", () =>
    inFolder(async (folder) => {
      const pages = join(folder, "các trang");
      mkdirSync(join(pages, "b"), { recursive: true });
      writeFileSync(join(pages, "a.txt"), page(1));
      writeFileSync(join(pages, "b", "c d.html"), `<p>${page(2).replaceAll("\n", "</p><p>")}</p>`);
      writeFileSync(join(pages, "b", "e.txt.gz"), gzipSync(page(3)));
      writeFileSync(join(folder, "more.jsonl.gz"), gzipSync(`${jsonLines(2)}\nno json\n[1]\n{}\n`));
      writeFileSync(join(folder, "x1.txt"), page(4));
      const out = join(folder, "out");
      const { code, stderr } = await bantin([
        ...["batch", pages, join(folder, "more.jsonl.gz"), join(folder, "x*.txt")],
        ...["--out", out],
      ]);
      expect(code).toBe(1);
      expect(stderr).toContain("3 pages failed");
      const bulletins = read(join(out, "bulletins.jsonl"));
      const names = ["a.txt", "b/c d.html", "b/e.txt.gz"].map((name) => join(pages, name));
      const archive = join(folder, "more.jsonl.gz");
      expect(bulletins.map(({ source }) => source)).toEqual([
        ...names,
        ...[`${archive}:1`, `${archive}:2`],
        join(folder, "x1.txt"),
      ]);
      const { source, crawl, ...bulletin } = bulletins[4];
      expect({ crawl, bulletin }).toEqual({
        crawl: "c1",
        bulletin: JSON.parse(
          JSON.stringify(parseBulletin(page(1), { format: "text", publishedAt: "2024-05-20" })),
        ),
      });
      expect(read(join(out, "errors.jsonl")).map((one) => [one.source, one.error.code])).toEqual([
        [`${archive}:3`, "bad-line"],
        [`${archive}:4`, "bad-line"],
        [`${archive}:5`, "bad-line"],
      ]);
    }));

  test("what cannot be read is reported, and the rest is read", () =>
    inFolder(async (folder) => {
      const pages = join(folder, "pages");
      mkdirSync(pages);
      writeFileSync(join(pages, "good.txt"), page(1));
      writeFileSync(join(pages, "empty.txt"), "");
      writeFileSync(join(pages, "picture.jpg"), Uint8Array.of(0xff, 0xd8, 0xff, 0, 0));
      symlinkSync(pages, join(pages, "round"));
      symlinkSync(join(folder, "gone"), join(pages, "broken"));
      const cut = gzipSync(jsonLines(2000));
      writeFileSync(join(pages, "cut.jsonl.gz"), cut.subarray(0, cut.length >> 1));
      const out = join(folder, "out");
      const { code } = await bantin(["batch", pages, join(folder, "none*"), "--out", out]);
      expect(code).toBe(1);
      const errors = read(join(out, "errors.jsonl"));
      expect(errors.map(({ source }) => source.replace(`${folder}/`, ""))).toEqual([
        "pages/broken",
        "pages/cut.jsonl.gz",
        "pages/empty.txt",
        "pages/picture.jpg",
        "pages/round",
        "none*",
      ]);
      const bulletins = read(join(out, "bulletins.jsonl"));
      expect(bulletins.length).toBeGreaterThan(100);
      expect(bulletins[bulletins.length - 1].source).toBe(join(pages, "good.txt"));
    }));

  test("standard input: JSON lines, or one page", () =>
    inFolder(async (folder) => {
      const out = join(folder, "a");
      expect((await bantin(["batch", "-", "--out", out, "--quiet"], jsonLines(3))).code).toBe(0);
      expect(read(join(out, "bulletins.jsonl")).map(({ crawl }) => crawl)).toEqual([
        ...["c0", "c1", "c2"],
      ]);
      const one = join(folder, "b");
      expect((await bantin(["batch", "-", "--out", one, "--quiet"], page(7))).code).toBe(0);
      expect(read(join(one, "bulletins.jsonl"))).toHaveLength(1);
    }));

  test("a WARC: pages that were answered, and the record that is cut off", () =>
    inFolder(async (folder) => {
      const record = (url: string, status: string, type: string, body: string) => {
        const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
        const head = [
          "WARC/1.0",
          "WARC-Type: response",
          `WARC-Target-URI: ${url}`,
          "WARC-Date: 2024-05-20T00:00:00Z",
          "WARC-Record-ID: <urn:uuid:12345678-0000-0000-0000-000000000000>",
          "Content-Type: application/http; msgtype=response",
          `Content-Length: ${Buffer.byteLength(http)}`,
        ].join("\r\n");
        return `${head}\r\n\r\n${http}\r\n\r\n`;
      };
      const html = `<html><body><p>${page(1).replaceAll("\n", "</p><p>")}</p></body></html>`;
      const warc = Buffer.from(
        [
          record("https://example.org/1", "200 OK", "text/html; charset=utf-8", html),
          record("https://example.org/2", "404 Not Found", "text/html", "<p>không có</p>"),
          record("https://example.org/3", "200 OK", "image/png", "png"),
          record("https://example.org/4", "200 OK", "text/html", html),
        ].join(""),
      );
      writeFileSync(join(folder, "crawl.warc"), warc.subarray(0, warc.length - 300));
      const out = join(folder, "out");
      expect((await bantin(["batch", join(folder, "crawl.warc"), "--out", out])).code).toBe(1);
      expect(
        read(join(out, "bulletins.jsonl")).map(({ url, crawledAt }) => [url, crawledAt]),
      ).toEqual([["https://example.org/1", "2024-05-20T00:00:00Z"]]);
      expect(read(join(out, "errors.jsonl")).map(({ error }) => error.code)).toEqual([
        "bad-record",
      ]);
    }));
});

describe("limits", () => {
  test("a page that takes too long fails alone", () =>
    inFolder(async (folder) => {
      const huge = JSON.stringify({ text: `${page(1)}\n`.repeat(120_000) });
      writeFileSync(join(folder, "in.jsonl"), [jsonLines(5), huge, jsonLines(4)].join("\n"));
      const out = join(folder, "out");
      const limits = ["--time-limit", "4000", "--workers", "1"];
      const { code } = await bantin(["batch", join(folder, "in.jsonl"), "--out", out, ...limits]);
      expect(code).toBe(1);
      expect(read(join(out, "errors.jsonl"))).toEqual([
        {
          source: join(folder, "in.jsonl:6"),
          error: { code: "too-slow", message: expect.any(String) },
        },
      ]);
      expect(read(join(out, "bulletins.jsonl"))).toHaveLength(9);
    }));
});

describe("output", () => {
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
});

describe("a run that was cut short", () => {
  const kill = (args: readonly string[], after: number) =>
    new Promise<void>((done) => {
      const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore" });
      const timer = setTimeout(() => child.kill("SIGKILL"), after);
      child.on("close", () => {
        clearTimeout(timer);
        done();
      });
    });

  test.each([
    ["jsonl", ["--format", "jsonl"]],
    ["gzip, as results come", ["--format", "jsonl", "--gzip", "--unordered"]],
    ["csv", ["--format", "csv"]],
  ])("goes on with nothing lost and nothing twice: %s", (_name, flags) =>
    inFolder(async (folder) => {
      const input = join(folder, "in.jsonl");
      writeFileSync(input, jsonLines(4000));
      const args = (out: string) => [
        "batch",
        input,
        "--out",
        join(folder, out),
        "--quiet",
        ...flags,
      ];
      expect((await bantin(args("whole"))).code).toBe(0);
      for (let round = 0; round < 4; round++) await kill(args("killed"), 300 + round * 350);
      expect((await bantin(args("killed"))).code).toBe(0);
      const content = (out: string) =>
        readdirSync(join(folder, out))
          .filter((name) => name !== "journal.jsonl")
          .map((name) => {
            const bytes = readFileSync(join(folder, out, name));
            const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
            return [name, text.split("\n").sort()];
          });
      expect(content("killed")).toEqual(content("whole"));
    }),
  );

  test("does not go on with other inputs or options, nor in a folder of something else", () =>
    inFolder(async (folder) => {
      const input = join(folder, "in.jsonl");
      writeFileSync(input, jsonLines(3));
      const run = (...args: string[]) => bantin(["batch", input, "--quiet", ...args]);
      const out = join(folder, "out");
      expect((await run("--out", out)).code).toBe(0);
      expect(await run("--out", out)).toEqual({ code: 0, stdout: "", stderr: "" });
      expect((await run("--out", out, "--format", "csv")).stderr).toMatch(/options \(format\)/);
      truncateSync(input, 200);
      expect((await run("--out", out)).stderr).toMatch(/other inputs/);
      const foreign = await run("--out", folder);
      expect(foreign.code).toBe(1);
      expect(foreign.stderr).toMatch(/other files/);
      chmodSync(folder, 0o700);
    }));
});

test.each([
  ["no output folder", ["batch", "x"], /--out/],
  ["a format that is none", ["batch", "x", "--out", "y", "--format", "xml"], /jsonl/],
  ["no number of workers", ["batch", "x", "--out", "y", "--workers", "0"], /whole number/],
  ["stories of tables", ["batch", "x", "--out", "y", "--unique", "--format", "csv"], /jsonl/],
])("%s is wrong usage", async (_name, args, said) => {
  const { code, stderr } = await bantin(args);
  expect(code).toBe(2);
  expect(stderr).toMatch(said);
});
