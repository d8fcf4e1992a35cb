import { dateOf, eachOther, escaped, type Layout, leadOf, type Other } from "./layout.js";

/** Pages without a structure to speak of: line breaks, divs for everything, bare paragraphs, nothing closed. */

const lineBreaks: Layout = {
  name: "one paragraph, lines parted by br",
  of: "story",
  render: (content) =>
    `<html><body><div id="header"><a href="/">Trang chủ</a> &raquo; <a href="/tin">Tin tức</a></div><div id="content"><h1>${escaped(content.title)}</h1><span class="date">${content.date}</span><p>${leadOf(
      content,
      {
        sapo: (text) => `<b>${text}</b><br><br>`,
        body: (text) => `${text}<br/><br/>`,
        caption: (text) =>
          `<center><img src="/i/1.jpg" width=450><br><em>${text}</em></center><br>`,
        heading: (text) => `<strong>${text}</strong><br /><br />`,
        byline: (text) => `<b>${text}</b><br>`,
      },
    )}</p><p>${content.heading === "" ? "<b>Các tin khác</b>" : `<b>${content.heading}</b>`}<br>${eachOther(
      content,
      (item) =>
        `<a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}<br>${item.title !== null && item.sapo !== null ? `${escaped(item.sapo)}<br>` : ""}<br>`,
    )}</p></div><div id="footer">Bản quyền thuộc về Báo điện tử. Mọi sao chép phải ghi rõ nguồn.</div></body></html>`,
};

const divs: Layout = {
  name: "div soup",
  of: "story",
  render: (content) =>
    `<div><div><div>Thứ Ba, ngày 3/10/2023</div><div><a href="/">Trang nhất</a></div><div><a href="/1">Thời sự</a></div><div><a href="/2">Kinh tế</a></div><div><a href="/3">Thể thao</a></div></div><div><div><div>${escaped(content.title)}</div><div>${content.date}</div>${leadOf(
      content,
      {
        sapo: (text) => `<div><span><strong>${text}</strong></span></div>`,
        body: (text) => `<div><span>${text}</span></div>`,
        caption: (text) => `<div><div><img src="/p/1.jpg"></div><div>${text}</div></div>`,
        heading: (text) => `<div><strong>${text}</strong></div>`,
        byline: (text) => `<div><strong>${text}</strong></div>`,
      },
    )}</div><div><div>${content.heading || "Tin liên quan"}</div>${eachOther(
      content,
      (item) =>
        `<div><div><a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}</div>${item.title !== null && item.sapo !== null ? `<div>${escaped(item.sapo)}</div>` : ""}</div>`,
    )}</div></div></div>`,
};

const paragraphOf = (item: Other) =>
  item.title === null
    ? `<p>${escaped(item.sapo ?? "")}</p>`
    : `<p><a href="${item.url}"><b>${escaped(item.title)}</b></a>${dateOf(item)}</p>${item.sapo === null ? "" : `<p>${escaped(item.sapo)}</p>`}`;

const bare: Layout = {
  name: "bare paragraphs, teasers after the byline",
  of: "story",
  render: (
    content,
  ) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(content.title)}</title></head><body>
<h2>${escaped(content.title)}</h2><p>${content.date}</p>
${leadOf(content, {
  sapo: (text) => `<p><strong>${text}</strong></p>`,
  body: (text) => `<p>${text}</p>`,
  caption: (text) => `<p><img src="a.jpg" alt=""></p><p>${text}</p>`,
  heading: (text) => `<p><b>${text}</b></p>`,
  byline: (text) => `<p>${text}</p>`,
})}
${content.heading === "" ? "" : `<p>${content.heading}</p>`}
${eachOther(content, paragraphOf)}
<p>Chia sẻ</p><p>In bài viết</p></body></html>`,
};

/** Tags opened and never closed, as editors of old wrote by hand. */
const unclosed: Layout = {
  name: "nothing closed",
  of: "story",
  render: (
    content,
  ) => `<HTML><BODY><DIV CLASS=top><A HREF=/>Trang chủ<A HREF=/tin>Tin tức<A HREF=/lh>Liên hệ</DIV>
<DIV CLASS=main><H1>${escaped(content.title)}<DIV>${content.date}</DIV>
${leadOf(content, {
  sapo: (text) => `<P><B>${text}</B>`,
  body: (text) => `<P>${text}`,
  caption: (text) => `<P ALIGN=center><IMG SRC=a.jpg><P ALIGN=center><I>${text}</I>`,
  heading: (text) => `<P><B>${text}</B>`,
  byline: (text) => `<P ALIGN=right><B>${text}</B>`,
})}
</DIV><DIV CLASS=khac><B>${content.heading || "Các tin khác"}</B><UL>
${eachOther(content, (item) => `<LI><A HREF="${item.url}">${escaped(item.linked)}</A>${dateOf(item)}${item.title !== null && item.sapo !== null ? `<BR>${escaped(item.sapo)}` : ""}`)}
</UL></DIV>`,
};

const bareList: Layout = {
  name: "list of bare paragraphs",
  of: "list",
  render: (content) =>
    `<html><body><p><a href="/">Trang chủ</a> | <a href="/1">Thời sự</a> | <a href="/2">Kinh tế</a> | <a href="/3">Xã hội</a></p>${eachOther(
      content,
      paragraphOf,
    )}<p><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=3">3</a></p></body></html>`,
};

export const SOUPS: readonly Layout[] = [lineBreaks, divs, bare, unclosed, bareList];
