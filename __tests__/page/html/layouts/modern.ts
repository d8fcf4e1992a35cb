import { dateOf, eachOther, escaped, type Layout, leadOf, type Other } from "./layout.js";

/** Pages since about 2015: grids, cards, custom elements, pages that scripts fill. */

const sapoOf = (item: Other, tag: string, name: string) =>
  item.title === null || item.sapo === null
    ? ""
    : `<${tag} class="${name}">${escaped(item.sapo)}</${tag}>`;

const grid: Layout = {
  name: "grid with side column",
  of: "story",
  render: (content) =>
    `<!DOCTYPE html><html lang="vi"><body><div class="container"><nav class="navbar"><a href="/">Trang chủ</a><a href="/1">Thời sự</a><a href="/2">Đời sống</a></nav><div class="row"><div class="col-md-3"><ul class="list-group"><li><a href="/l1">Lịch cắt điện toàn tỉnh tuần này</a></li><li><a href="/l2">Kết quả xổ số kiến thiết ba miền hôm nay</a></li><li><a href="/l3">Tỷ giá ngoại tệ cập nhật mới nhất</a></li></ul></div><div class="col-md-9"><h1 class="title">${escaped(content.title)}</h1><p class="text-muted">${content.date}</p><div class="content">${leadOf(
      content,
      {
        sapo: (text) => `<p class="lead">${text}</p>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) =>
          `<div class="text-center"><img class="img-fluid" src="/a.jpg"><small>${text}</small></div>`,
        heading: (text) => `<h3>${text}</h3>`,
        byline: (text) => `<p class="text-right"><strong>${text}</strong></p>`,
      },
    )}</div><h4>${content.heading || "Xem thêm"}</h4><div class="row">${eachOther(
      content,
      (item) =>
        `<div class="col-sm-4"><div class="card"><img class="card-img" src="/t.jpg"><div class="card-body"><a class="card-title" href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}${sapoOf(item, "p", "card-text")}</div></div></div>`,
    )}</div></div></div></div></body></html>`,
};

const linkedCards: Layout = {
  name: "cards that are links",
  of: "story",
  render: (content) =>
    `<body><app-root><app-header><div class="bar"><a href="/">Trang chủ</a><a href="/v">Video</a><a href="/p">Podcast</a></div></app-header><app-article><section><h1>${escaped(content.title)}</h1><span>${content.date}</span></section><section>${leadOf(
      content,
      {
        sapo: (text) => `<p><em>${text}</em></p>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) =>
          `<figure><picture><source srcset="/a.webp"><img src="/a.jpg"></picture><figcaption><span>${text}</span></figcaption></figure>`,
        heading: (text) => `<h2>${text}</h2>`,
        byline: (text) => `<p><span class="author-name">${text}</span></p>`,
      },
    )}</section></app-article><app-related><h3>${content.heading || "Có thể bạn quan tâm"}</h3><div>${eachOther(
      content,
      (item) =>
        `<a class="tile" href="${item.url}"><div class="tile-img"><img src="/t.jpg"></div><div class="tile-name">${escaped(item.linked)}</div>${item.date === null ? "" : `<div class="tile-date">(${item.date})</div>`}${sapoOf(item, "div", "tile-text")}</a>`,
    )}</div></app-related></app-root><script id="__STATE__" type="application/json">{"a":"<p>không phải chữ của trang</p>"}</script></body>`,
};

/** A menu and the newest titles stand before the story in the source. */
const boxesFirst: Layout = {
  name: "boxes before the story",
  of: "story",
  render: (content) =>
    `<html><body><div id="top"><div class="ticker"><a href="/k1">Đề xuất tăng mức phạt vượt đèn đỏ từ năm sau</a><a href="/k2">Đội tuyển bóng chuyền nữ vào bán kết châu Á</a></div></div><div id="left"><div class="box"><h3>Tin mới nhất</h3><ul><li><a href="/k3">Xe cứu hỏa gặp nạn trên đường đi chữa cháy</a></li><li><a href="/k4">Nhiều trường đại học công bố điểm chuẩn bổ sung</a></li></ul></div></div><div id="center"><div class="post"><h1>${escaped(content.title)}</h1><div class="info">${content.date}</div>${leadOf(
      content,
      {
        sapo: (text) => `<div class="sapo"><p>${text}</p></div>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) => `<p class="img"><img src="/a.jpg"></p><p class="chuthich">${text}</p>`,
        heading: (text) => `<p><strong>${text}</strong></p>`,
        byline: (text) => `<p class="tacgia">${text}</p>`,
      },
    )}</div><div class="post-other"><h2>${content.heading || "Tin cùng chuyên mục"}</h2><dl>${eachOther(
      content,
      (item) =>
        `<dt><a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}</dt>${sapoOf(item, "dd", "")}`,
    )}</dl></div></div></body></html>`,
};

/** Hidden parts: a menu for phones, windows, a second copy of the title. */
const hidden: Layout = {
  name: "hidden parts",
  of: "story",
  render: (content) =>
    `<html><body><div class="mobile-menu" style="display:none"><p>Mục này chỉ hiện trên điện thoại di động và không thuộc về bài viết nào cả.</p></div><div id="popup" hidden><p>Đăng ký nhận bản tin hằng ngày của tòa soạn qua thư điện tử, hoàn toàn miễn phí.</p></div><noscript><p>Trình duyệt của bạn không hỗ trợ JavaScript, vui lòng bật để đọc báo.</p></noscript><!-- <p>Bản nháp cũ của bài viết này đã bị bỏ đi.</p> --><template><p>Khung mẫu {{title}}</p></template><div class="wrap"><h1>${escaped(content.title)}</h1><h1 class="sr-only">${escaped(content.title)}</h1><time>${content.date}</time>${leadOf(
      content,
      {
        sapo: (text) => `<p class="chapeau">${text}</p>`,
        body: (text) => `<p>${text}<span style="display: none">mã theo dõi 8812</span></p>`,
        caption: (text) =>
          `<div class="photo"><img src="/x.jpg"><div class="photo-caption">${text}</div></div>`,
        heading: (text) => `<h3>${text}</h3>`,
        byline: (text) => `<address>${text}</address>`,
      },
    )}</div><div class="more"><h3>${content.heading || "Đọc thêm"}</h3>${eachOther(
      content,
      (item) =>
        `<div class="more-item"><h4><a href="${item.url}">${escaped(item.linked)}</a></h4>${dateOf(item)}${sapoOf(item, "p", "")}</div>`,
    )}</div></body></html>`,
};

/** The related stories stand twice: in the middle of the story as a box, and after it. */
const paginated: Layout = {
  name: "story on several pages",
  of: "story",
  render: (content) =>
    `<html><body><div class="menu"><a href="/">Trang chủ</a> <a href="/1">Tin trong tỉnh</a> <a href="/2">Tin trong nước</a></div><div class="story"><h1>${escaped(content.title)}</h1><div class="date">${content.date}</div>${leadOf(
      content,
      {
        sapo: (text) => `<p><strong>${text}</strong></p>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) =>
          `<div class="image-box"><a href="/full.jpg"><img src="/a.jpg"></a><p class="image-caption">${text}</p></div>`,
        heading: (text) => `<h3>${text}</h3>`,
        byline: (text) => `<p align="right"><b>${text}</b></p>`,
      },
    )}<div class="paging"><span>Trang 1/2</span> <a href="?p=2">2</a> <a href="?p=2">Trang sau</a></div></div><div class="list"><p class="hd">${content.heading || "Các tin, bài khác"}</p>${eachOther(
      content,
      (item) =>
        `<p class="it"><a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}</p>${sapoOf(item, "p", "de")}`,
    )}</div><div class="bottom">Điện thoại tòa soạn: 0218.3.855.551 - Email: toasoan@bao.example</div></body></html>`,
};

export const MODERN: readonly Layout[] = [grid, linkedCards, boxesFirst, hidden, paginated];
