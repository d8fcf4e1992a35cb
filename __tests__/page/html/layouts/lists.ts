import { dateOf, eachOther, escaped, type Layout, type Other } from "./layout.js";

/** Pages of a section or of a tag: stories and no lead. */

const chrome = (body: string) =>
  `<!DOCTYPE html><html lang="vi"><head><title>Chuyên mục</title></head><body><header><a class="logo" href="/">Báo điện tử</a><ul class="nav"><li><a href="/1">Chính trị</a></li><li><a href="/2">Kinh tế</a></li><li><a href="/3">Văn hóa</a></li></ul></header>${body}<footer><p>Giấy phép xuất bản số 15/GP-BTTTT cấp ngày 10/01/2020.</p></footer></body></html>`;
const sapoOf = ({ title, sapo }: Other, tag: string) =>
  title === null || sapo === null ? "" : `<${tag}>${escaped(sapo)}</${tag}>`;

const cards: Layout = {
  name: "list of cards",
  of: "list",
  render: (content) =>
    chrome(
      `<div class="container"><h1>Chính trị</h1><div class="cards">${eachOther(
        content,
        (item) =>
          `<div class="card"><a href="${item.url}"><img src="/t.jpg"></a><div class="card-body"><h5><a href="${item.url}">${escaped(item.linked)}</a></h5>${item.date === null ? "" : `<p class="date">(${item.date})</p>`}${sapoOf(item, "p")}</div></div>`,
      )}</div><ul class="pagination"><li><a href="?p=1">1</a></li><li><a href="?p=2">2</a></li></ul></div>`,
    ),
};

const items: Layout = {
  name: "list of items",
  of: "list",
  render: (content) =>
    chrome(
      `<div id="main"><ul class="news">${eachOther(
        content,
        (item) =>
          `<li><h3><a href="${item.url}" title="x">${escaped(item.linked)}</a></h3>${dateOf(item)}${sapoOf(item, "div")}<a class="more" href="${item.url}">Xem tiếp</a></li>`,
      )}</ul></div><div id="side"><h4>Xem nhiều nhất</h4><ul><li><a href="/s1">Bé gái lạc trong rừng được tìm thấy sau hai ngày</a></li><li><a href="/s2">Giá điện sinh hoạt có thể tăng từ tháng sau</a></li></ul></div>`,
    ),
};

const articles: Layout = {
  name: "archive of a blog",
  of: "list",
  render: (content) =>
    chrome(
      `<main>${eachOther(
        content,
        (item) =>
          `<article class="post"><h2 class="entry-title"><a href="${item.url}" rel="bookmark">${escaped(item.linked)}</a></h2>${item.date === null ? "" : `<div class="entry-meta"><time>(${item.date})</time></div>`}${sapoOf(item, "p")}</article>`,
      )}<nav class="pagination"><a href="/page/2">Trang sau</a></nav></main>`,
    ),
};

const paragraphs: Layout = {
  name: "list of divs and breaks",
  of: "list",
  render: (content) =>
    chrome(
      `<div class="content">${eachOther(
        content,
        (item) =>
          `<div><a href="${item.url}"><b>${escaped(item.linked)}</b></a>${dateOf(item)}${item.title === null || item.sapo === null ? "" : `<br/>${escaped(item.sapo)}`}</div>`,
      )}</div>`,
    ),
};

export const LISTS: readonly Layout[] = [cards, items, articles, paragraphs];
