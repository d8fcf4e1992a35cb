import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseBulletin } from "../../../src/index.js";
import { jsonLines, page } from "../pages.js";
import { bantin, inFolder } from "../run.js";
import { read } from "./files.js";

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
    expect(read(join(out, "errors.jsonl")).map(({ error }) => error.code)).toEqual(["bad-record"]);
  }));
