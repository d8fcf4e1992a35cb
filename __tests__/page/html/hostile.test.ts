import { readPage } from "../../../src/page/index.js";

const SENTENCE = "Sáng 16/10, UBND xã Hữu Lợi tổ chức hội nghị sơ kết công tác chín tháng.";
const MEGABYTE = 1_000_000;

/** Markup that no page has: each must give what can be read, at once and without a deep stack. */
const CASES: readonly (readonly [string, () => string])[] = [
  ["100,000 nested tags", () => `${"<div>".repeat(100_000)}${SENTENCE}`],
  [
    "100,000 nested tags, closed",
    () => `${"<div>".repeat(100_000)}${SENTENCE}${"</div>".repeat(100_000)}`,
  ],
  ["nested tables", () => `${"<table><tr><td>".repeat(50_000)}${SENTENCE}`],
  ["nested lists", () => `${"<ul><li>".repeat(50_000)}${SENTENCE}`],
  ["nested inline tags", () => `${"<b><i class=x>".repeat(50_000)}${SENTENCE}`],
  ["nested links around boxes", () => `${"<a href=x><div>".repeat(50_000)}${SENTENCE}`],
  ["end tags of nothing", () => `${"<div>".repeat(1000)}${SENTENCE}${"</span>".repeat(500_000)}`],
  ["a million line breaks", () => `${SENTENCE}${"<br>".repeat(1_000_000)}`],
  [
    "an attribute of a megabyte",
    () => `<p class="${"a ".repeat(MEGABYTE / 2)}" style="${"x".repeat(MEGABYTE)}">${SENTENCE}</p>`,
  ],
  [
    "an address of a megabyte",
    () =>
      `<p><a href="/${"x".repeat(MEGABYTE)}">${SENTENCE}</a></p><img src="/${"1/".repeat(MEGABYTE / 2)}">`,
  ],
  [
    "100,000 attributes",
    () => `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(" ")}>${SENTENCE}</p>`,
  ],
  [
    "JSON-LD nested without end",
    () =>
      `<script type="application/ld+json">${"[".repeat(MEGABYTE / 2)}</script><p>${SENTENCE}</p>`,
  ],
  ["a comment without end after the text", () => `<p>${SENTENCE}</p><!--${"x".repeat(MEGABYTE)}`],
  [
    "a script without end after the text",
    () => `<p>${SENTENCE}</p><script>${"x".repeat(MEGABYTE)}`,
  ],
  ["a tag without end after the text", () => `<p>${SENTENCE}</p><div ${"x".repeat(MEGABYTE)}`],
  [
    "unclosed everything",
    () =>
      `<html><head><title>x<body><p>${"</title><table><tr><td><b><a href=x>".repeat(1000)}${SENTENCE}`,
  ],
  [
    "names of built-in properties",
    () =>
      `<p constructor=1 __proto__=2 class=constructor id=__proto__><toString>${SENTENCE}</toString></p>`,
  ],
];

it.each(CASES)("%s", (_, make) => {
  expect(readPage(make(), { format: "html" }).text).toContain(SENTENCE);
});

test("a page of 50 megabytes is read to its limit and says so", () => {
  const page = readPage(`<p>${SENTENCE}</p>`.repeat(620_000), { format: "html" });
  expect(page.text.startsWith(SENTENCE)).toBe(true);
  expect(page.warnings.map(({ code }) => code)).toEqual(["page-too-long"]);
}, 120_000);

test.each([
  "<",
  "</",
  "<!",
  "<?",
  "&",
  "&#",
  "&#x110000;",
  "<a",
  "<a href",
  '<a href="',
  "<!--",
  "<![CDATA[",
])("markup that ends in %s", (end) => {
  expect(readPage(`<p>${SENTENCE}</p>${end}`, { format: "html" }).text).toContain(SENTENCE);
});
