import { readPage } from "../../../src/page/index.js";
import type { ParseOptions } from "../../../src/records.js";

const BODY =
  "<p>Sáng nay, Hội Nông dân huyện Tân Lạc tổ chức trao 20 con bò giống cho các hộ nghèo ở ba xã vùng cao.</p><p>Mỗi con bò trị giá 15 triệu đồng, do các nhà hảo tâm đóng góp. Các hộ cam kết chăm sóc tốt đàn bò được nhận.</p>";

interface Stated {
  readonly head?: string;
  /** The story's own dated line. */
  readonly dated?: string;
  readonly body?: string;
}

function read({ head = "", dated = "", body = BODY }: Stated, options: ParseOptions = {}) {
  const html = `<html><head>${head}</head><body><h1>Trao bò giống cho hộ nghèo vùng cao Tân Lạc</h1><p>${dated}</p>${body}</body></html>`;
  return readPage(html, { format: "html", ...options });
}

const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;
const article = (fields: object) => ({ "@type": "NewsArticle", ...fields });

describe("the day of publication", () => {
  const published = (content: string) => meta("article:published_time", content);
  const cases: readonly (readonly [string, Stated, string | null, string | null])[] = [
    ["nothing said", {}, null, null],
    [
      "the dated line alone",
      { dated: "Thứ Hai, 16/10/2023 | 15:20" },
      "2023-10-16T15:20:00",
      "page",
    ],
    [
      "article:published_time",
      { head: published("2023-10-16T15:20:00+07:00") },
      "2023-10-16T15:20:00+07:00",
      "metadata",
    ],
    [
      "UTC late in the evening is the next day in Vietnam",
      { head: published("2023-10-15T18:30:00Z") },
      "2023-10-16T01:30:00+07:00",
      "metadata",
    ],
    [
      "an offset without its colon",
      { head: published("2023-10-16T15:20:00+0700") },
      "2023-10-16T15:20:00+07:00",
      "metadata",
    ],
    [
      "JSON-LD before meta",
      { head: published("2023-10-18") + jsonLd(article({ datePublished: "2023-10-16" })) },
      "2023-10-16",
      "metadata",
    ],
    [
      "JSON-LD in a graph",
      {
        head: jsonLd({
          "@graph": [{ "@type": "WebSite" }, article({ datePublished: "2023-10-16" })],
        }),
      },
      "2023-10-16",
      "metadata",
    ],
    [
      "JSON-LD with line ends in its strings",
      { head: jsonLd('{"@type":"Article","headline":"A\nB","datePublished":"2023-10-16",}') },
      "2023-10-16",
      "metadata",
    ],
    [
      "broken JSON-LD is passed over",
      { head: jsonLd("{{") + published("2023-10-16") },
      "2023-10-16",
      "metadata",
    ],
    [
      "of several articles the page's own",
      {
        head:
          meta("og:title", "Trao bò") +
          jsonLd([
            article({ headline: "Khác", datePublished: "2020-01-01" }),
            article({ headline: "Trao bò", datePublished: "2023-10-16" }),
          ]),
      },
      "2023-10-16",
      "metadata",
    ],
    [
      "microdata",
      { body: `<meta itemprop="datePublished" content="2023-10-16T08:00">${BODY}` },
      "2023-10-16T08:00:00",
      "metadata",
    ],
    [
      "the only time element",
      { body: `<time datetime="2023-10-16T08:00:00">hôm qua</time>${BODY}` },
      "2023-10-16T08:00:00",
      "metadata",
    ],
    [
      "times that differ say nothing",
      {
        body: `${BODY}<ul><li><time datetime="2023-10-16"></time></li><li><time datetime="2023-10-15"></time></li></ul>`,
      },
      null,
      null,
    ],
    [
      "Vietnamese order",
      { head: meta("pubdate", "06/10/2023 15:20") },
      "2023-10-06T15:20:00",
      "metadata",
    ],
    [
      "American order, told by AM and PM",
      { head: meta("pubdate", "10/6/2023 3:20:00 PM") },
      "2023-10-06T15:20:00",
      "metadata",
    ],
    [
      "American order, where there is no 16th month",
      { head: meta("pubdate", "10/16/2023") },
      "2023-10-16",
      "metadata",
    ],
    [
      "American order, told by the dated line",
      { head: meta("pubdate", "10/06/2023"), dated: "06/10/2023 08:00" },
      "2023-10-06T08:00:00",
      "page",
    ],
    [
      "a modification is no publication",
      { head: meta("article:modified_time", "2023-10-20") },
      null,
      null,
    ],
    [
      "a metadata date of the crawl gives way to the dated line",
      { head: published("2024-03-01T00:00:00+07:00"), dated: "16/10/2023 15:20" },
      "2023-10-16T15:20:00",
      "page",
    ],
    [
      "a dated line of a later update gives way",
      { head: published("2023-10-16T15:20:00+07:00"), dated: "Cập nhật: 17/10/2023 09:00" },
      "2023-10-16T15:20:00+07:00",
      "metadata",
    ],
    [
      "a date never filled in gives way",
      { head: published("2010-01-01T00:00:00"), dated: "16/10/2023 15:20" },
      "2023-10-16T15:20:00",
      "page",
    ],
    [
      "the dated line adds the time of day",
      { head: published("2023-10-16"), dated: "16/10/2023 15:20" },
      "2023-10-16T15:20:00",
      "page",
    ],
    ["year one is no date", { head: published("0001-01-01T00:00:00") }, null, null],
    [
      "a picture stored later rules a date out",
      {
        head: published("2015-01-01"),
        dated: "16/06/2020",
        body: `<p><img src="/NewsImg/6_2020/1.jpg"></p>${BODY}`,
      },
      "2020-06-16",
      "page",
    ],
  ];

  it.each(cases)("%s", (_, stated, day, from) => {
    const page = read(stated);
    expect([page.publishedAt, page.publishedAtFrom]).toEqual([day, from]);
  });

  it.each([
    ["https://dantri.com.vn/xa-hoi/tieu-de-20200828071122345.htm", "2020-08-28"],
    ["https://tuoitre.vn/2019/03/07/tieu-de.htm", "2019-03-07"],
    ["https://baohoabinh.com.vn/11/179906/Tieu-de.htm", null],
    ["https://bao.example/2023/13/45/tieu-de.htm", null],
  ])("is read off the address %s", (url, day) => {
    expect(read({}, { url }).publishedAt).toBe(day);
  });

  it("is told roughly by the number of the story", () => {
    const page = read({}, { url: "https://baohoabinh.com.vn/11/160000/Tieu-de.htm" });
    expect(page.publishedAt).toBeNull();
    expect(page.publishedNear).toMatch(/^202[12]-/);
  });

  it("is not what the number of the story rules out", () => {
    const url = "https://baohoabinh.com.vn/11/142700/Tieu-de.htm";
    const head = published("2024-03-01T00:00:00+07:00");
    expect(read({ head, dated: "24/06/2020" }, { url }).publishedAt).toBe("2020-06-24");
  });
});

describe("the title", () => {
  it.each([
    ["<title>Trao bò giống - Báo Hòa Bình điện tử</title>", "Trao bò giống"],
    ["<title>Báo Hòa Bình | Trao bò giống</title>", "Trao bò giống"],
    ["<title>Trao bò giống - Tin tức - Báo Hòa Bình</title>", "Trao bò giống"],
    ["<title>Hà Nội - Điện Biên: trao bò giống</title>", "Hà Nội - Điện Biên: trao bò giống"],
    [`<title>x</title>${meta("og:title", "Trao bò giống")}`, "Trao bò giống"],
    [`${meta("og:site_name", "Làng Ta")}<title>Trao bò giống | Làng Ta</title>`, "Trao bò giống"],
    [
      "<title>Trao bò giống cho hộ nghèo vùng cao Tân Lạc - Xã hội - Báo lạ</title>",
      "Trao bò giống cho hộ nghèo vùng cao Tân Lạc",
    ],
    ["", "Trao bò giống cho hộ nghèo vùng cao Tân Lạc"],
  ])("of %s", (head, title) => {
    expect(read({ head }).title).toBe(title);
  });
});

describe("the address", () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  it.each([
    [canonical("https://a.vn/1/x.htm"), "https://a.vn/1/x.htm"],
    [meta("og:url", "https://a.vn/1/x.htm"), "https://a.vn/1/x.htm"],
    [canonical("https://a.vn/") + meta("og:url", "https://a.vn/1/x.htm"), "https://a.vn/1/x.htm"],
    [`<base href="https://a.vn/">${canonical("/1/x.htm")}`, "https://a.vn/1/x.htm"],
    [canonical("/1/x.htm"), null],
    [canonical("javascript:void(0)"), null],
  ])("of %s", (head, url) => {
    expect(read({ head }).url).toBe(url);
  });

  it("is the caller's before the page's", () => {
    expect(read({ head: canonical("https://a.vn/1.htm") }, { url: "https://b.vn/2.htm" }).url).toBe(
      "https://b.vn/2.htm",
    );
  });
});

describe("the publisher", () => {
  it.each([
    ["its host", "", "https://baothanhhoa.vn/a/1.htm", "Báo Thanh Hóa", "38"],
    [
      "its host before its name",
      meta("og:site_name", "Báo Hòa Bình"),
      "https://baothanhhoa.vn/1.htm",
      "Báo Thanh Hóa",
      "38",
    ],
    ["og:site_name", meta("og:site_name", "Báo Thanh Hoá"), undefined, "Báo Thanh Hóa", "38"],
    [
      "JSON-LD",
      jsonLd(article({ publisher: { name: "Báo Hòa Bình" } })),
      undefined,
      "Báo Hòa Bình",
      "17",
    ],
    [
      "the end of the title",
      "<title>Trao bò - Báo Hòa Bình</title>",
      undefined,
      "Báo Hòa Bình",
      "17",
    ],
    ["a name that no profile has", meta("og:site_name", "Làng Ta"), undefined, "Làng Ta", null],
  ])("by %s", (_, head, url, name, province) => {
    const page = read({ head }, url === undefined ? {} : { url });
    expect([page.publisher, page.province]).toEqual([name, province]);
  });
});

describe("selectors of the caller", () => {
  const body = `<div class="x"><p>Trao bò giống</p><p id="d">Đăng ngày 2/10/2023</p>${BODY}<p class="q">Một dòng không thuộc bài viết, do tòa soạn chèn vào giữa.</p><b>Hà An</b></div><div class="y"><p>Tin khác thứ nhất của trang này.</p></div><div class="y"><p>Tin khác thứ hai của trang này.</p></div>`;
  const selectors = {
    lead: ".x",
    teaser: ".y",
    remove: "p.q",
    byline: ".x > b",
    title: "h1",
    date: "#d",
  };

  it("win over what the library finds", () => {
    const page = read({ body }, { selectors });
    expect(page.teasers).toHaveLength(2);
    expect(page.lead?.byline?.names).toEqual(["Hà An"]);
    expect(page.lead?.title).toBe("Trao bò giống cho hộ nghèo vùng cao Tân Lạc");
    expect(page.publishedAt).toBe("2023-10-02");
    const said = page.lead?.paragraphs.map(({ span }) => page.text.slice(span.start, span.end));
    expect(said?.join("\n")).not.toContain("tòa soạn chèn");
    expect(page.warnings).toEqual([]);
  });

  it("that find nothing are reported", () => {
    const { warnings } = read({}, { selectors: { byline: "p.none" } });
    expect(warnings.map(({ code }) => code)).toEqual(["selector-unmatched"]);
  });
});
