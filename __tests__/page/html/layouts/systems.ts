import { dateOf, eachOther, escaped, type Layout, leadOf, type Other } from "./layout.js";

/** Content management systems that many papers share. */

const sapoOf = (item: Other, tag: string, name: string) =>
  item.title === null || item.sapo === null
    ? ""
    : `<${tag} class="${name}">${escaped(item.sapo)}</${tag}>`;

/** Portlets of a Java portal: boxes in columns, ids that say nothing. */
const portlets: Layout = {
  name: "portlets",
  of: "story",
  render: (
    content,
  ) => `<!DOCTYPE html><html class="ltr" dir="ltr" lang="vi-VN"><head><title>${escaped(content.title)} - Cổng thông tin</title></head><body class="controls-visible guest-site"><div id="wrapper"><div id="banner" role="banner"><nav id="navigation"><ul role="menubar"><li><a href="/web/guest/trang-chu"><span>Trang chủ</span></a></li><li><a href="/web/guest/tin-tuc"><span>Tin tức - Sự kiện</span></a></li></ul></nav></div>
<div id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid"><div class="portlet-column portlet-column-first span8" id="column-1"><div class="portlet-dropzone portlet-column-content" id="layout-column_column-1"><div class="portlet-boundary portlet-static" id="p_p_id_56_INSTANCE_x1_"><div class="portlet-body"><div class="journal-content-article">
<div class="title-detail">${escaped(content.title)}</div><div class="date-detail">${content.date}</div>
${leadOf(content, {
  sapo: (text) => `<div class="summary-detail">${text}</div>`,
  body: (text) => `<p style="text-align: justify;">${text}</p>`,
  caption: (text) =>
    `<table class="image center"><tbody><tr><td><img src="/documents/10181/1.jpg"></td></tr><tr><td class="image_desc">${text}</td></tr></tbody></table>`,
  heading: (text) => `<p style="text-align: justify;"><strong>${text}</strong></p>`,
  byline: (text) => `<p style="text-align: right;"><strong>${text}</strong></p>`,
})}</div></div></div>
<div class="portlet-boundary" id="p_p_id_newsother_"><div class="portlet-topper"><h1 class="portlet-title"><span>${content.heading || "Các tin khác"}</span></h1></div><div class="portlet-body"><div class="other-news">${eachOther(
    content,
    (item) =>
      `<div class="item"><a href="${item.url}" title="${escaped(item.linked)}">${escaped(item.linked)}</a>${dateOf(item)}${sapoOf(item, "div", "desc")}</div>`,
  )}</div></div></div></div></div>
<div class="portlet-column portlet-column-last span4" id="column-2"><div class="portlet-boundary"><div class="portlet-topper"><span class="portlet-title">Thông báo</span></div><ul><li><a href="/tb1">Thông báo lịch tiếp công dân định kỳ tháng này</a></li><li><a href="/tb2">Lấy ý kiến dự thảo quy định về đơn giá bồi thường</a></li></ul></div><div class="portlet-boundary"><span>Số người truy cập: 1.234.567</span></div></div></div></div></div>
<footer id="footer" role="contentinfo"><p>Trụ sở: số 1 đường Trần Hưng Đạo. Điện thoại: 0218 1234567</p></footer></div></body></html>`,
};

/** The blog system grown into a newspaper. */
const blog: Layout = {
  name: "blog with widgets",
  of: "story",
  render: (
    content,
  ) => `<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>${escaped(content.title)} | Thời báo miền núi</title><meta property="og:title" content="${escaped(content.title)}"><meta property="og:site_name" content="Thời báo miền núi"></head><body class="post-template-default single single-post"><div id="page"><header class="site-header"><div class="site-branding"><a href="/" rel="home">Thời báo miền núi</a></div><nav class="main-nav"><ul><li><a href="/c/1">Chính trị</a></li><li><a href="/c/2">Xã hội</a></li></ul></nav></header>
<div class="site-content"><main class="site-main"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${escaped(content.title)}</h1><div class="entry-meta"><time class="entry-date" datetime="2020-01-01">${content.date}</time></div></header><div class="entry-content">
${leadOf(content, {
  sapo: (text) => `<p><strong>${text}</strong></p>`,
  body: (text) => `<p>${text}</p>`,
  caption: (text) =>
    `<figure class="wp-block-image size-large"><img src="/wp-content/uploads/a.jpg" alt=""><figcaption>${text}</figcaption></figure>`,
  heading: (text) => `<h2 class="wp-block-heading">${text}</h2>`,
  byline: (text) => `<p class="has-text-align-right"><strong>${text}</strong></p>`,
})}
</div><footer class="entry-footer"><span class="tags-links">Từ khóa: <a href="/t/1" rel="tag">nông thôn</a>, <a href="/t/2" rel="tag">miền núi</a></span></footer></article>
<div class="related-posts"><h3>${content.heading || "Bài viết liên quan"}</h3><div class="grid">${eachOther(
    content,
    (item) =>
      `<article class="related-post"><a class="thumb" href="${item.url}"><img src="/t.jpg" alt="${escaped(item.linked)}"></a><h4 class="entry-title"><a href="${item.url}" rel="bookmark">${escaped(item.linked)}</a></h4>${dateOf(item)}${sapoOf(item, "p", "excerpt")}</article>`,
  )}</div></div><div id="comments" class="comments-area"><h2>2 bình luận</h2><ol class="comment-list"><li><b>Minh Tú</b><p>Bài viết rất hay, mong tòa soạn có thêm nhiều bài về vùng cao như thế này nữa.</p></li><li><b>Bạn đọc cũ</b><p>Quê tôi thay đổi nhiều quá, đọc mà nhớ nhà, nhớ những ngày theo mẹ lên nương.</p></li></ol></div></main>
<aside class="widget-area"><section class="widget"><h2>Bài mới nhất</h2><ul><li><a href="/n1">Chuyện người giữ rừng trên đỉnh Pù Luông</a></li><li><a href="/n2">Nắng nóng gay gắt kéo dài đến cuối tuần</a></li></ul></section></aside></div><footer class="site-footer"><p>© 2020 Thời báo miền núi</p></footer></div></body></html>`,
};

/** The pages that phones are given. */
const amp: Layout = {
  name: "AMP",
  of: "story",
  render: (
    content,
  ) => `<!doctype html><html amp lang="vi"><head><meta charset="utf-8"><title>${escaped(content.title)}</title><script async src="https://cdn.ampproject.org/v0.js"></script><style amp-custom>h1{font:20px serif}</style></head><body><amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/1">Thời sự</a></li><li><a href="/2">Kinh doanh</a></li></ul></amp-sidebar><header><button on="tap:menu.open">Menu</button><a href="/"><amp-img src="/logo.png" width="90" height="30"></amp-img></a></header><article><h1>${escaped(content.title)}</h1><div class="meta">${content.date}</div>
${leadOf(content, {
  sapo: (text) => `<h2 class="sapo">${text}</h2>`,
  body: (text) => `<p>${text}</p>`,
  caption: (text) =>
    `<figure><amp-img src="/1.jpg" width="600" height="400" layout="responsive"></amp-img><figcaption>${text}</figcaption></figure><amp-ad width="300" height="250"><div fallback>Quảng cáo</div></amp-ad>`,
  heading: (text) => `<h3>${text}</h3>`,
  byline: (text) => `<p class="author">${text}</p>`,
})}</article><amp-social-share type="email"></amp-social-share><section class="lienquan"><h3>${content.heading || "Cùng chuyên mục"}</h3><ul>${eachOther(
    content,
    (item) =>
      `<li><a href="${item.url}"><amp-img src="/t.jpg" width="100" height="60"></amp-img><span>${escaped(item.linked)}</span></a>${dateOf(item)}${sapoOf(item, "p", "s")}</li>`,
  )}</ul></section><footer><p>Liên hệ quảng cáo: 0900 000 000</p></footer></body></html>`,
};

/** The great news sites: named parts, microdata, embedded boxes, much script. */
const newsroom: Layout = {
  name: "newsroom",
  of: "story",
  render: (
    content,
  ) => `<!DOCTYPE html><html lang="vi"><head><title>${escaped(content.title)} - Tin tức 24 giờ</title><meta property="og:type" content="article"><meta property="og:title" content="${escaped(content.title)}"></head><body><header class="header"><div class="header__top"><form class="search-form"><input name="q"><button type="submit">Tìm kiếm</button></form></div><ul class="header__nav"><li><a href="/thoi-su.htm">Thời sự</a></li><li><a href="/phap-luat.htm">Pháp luật</a></li><li><a href="/giai-tri.htm">Giải trí</a></li></ul></header><div class="main" itemscope itemtype="http://schema.org/NewsArticle"><div class="breadcrumb"><a href="/">Trang chủ</a><a href="/xa-hoi.htm">Xã hội</a></div><div class="detail__header"><h1 class="detail__title" itemprop="headline">${escaped(content.title)}</h1><div class="detail__meta"><span class="detail__time">${content.date}</span></div><div class="social-share"><a href="#">Facebook</a><a href="#">Zalo</a><a href="#">Sao chép liên kết</a></div></div>
<div class="detail__body" itemprop="articleBody">${leadOf(content, {
    sapo: (text) => `<h2 class="detail__sapo">${text}</h2>`,
    body: (text) => `<p>${text}</p>`,
    caption: (text) =>
      `<div class="VCSortableInPreviewMode" type="Photo"><div><img src="https://cdn.example/1.jpg" width="" height=""></div><div class="PhotoCMS_Caption"><p>${text}</p></div></div><div class="ads-inline"><script>ads(1)</script></div>`,
    heading: (text) => `<p><b>${text}</b></p>`,
    byline: (text) => `<div class="detail__author"><b>${text}</b></div>`,
  })}</div><div class="detail__tags"><b>Tags:</b> <a href="/tag/a">lễ hội</a><a href="/tag/b">vùng cao</a></div>
<div class="related-news"><div class="box-title">${content.heading || "Tin cùng chuyên mục"}</div><ul class="related-list">${eachOther(
    content,
    (item) =>
      `<li class="related-item"><a class="avatar" href="${item.url}" title="${escaped(item.linked)}"><img src="/thumb.jpg"></a><div class="info"><h3><a href="${item.url}">${escaped(item.linked)}</a></h3>${item.date === null ? "" : `<span class="time">(${item.date})</span>`}${sapoOf(item, "p", "sapo")}</div></li>`,
  )}</ul></div></div><div class="sidebar"><div class="most-read"><h4>Đọc nhiều</h4><ol><li><a href="/m1">Sao hạng nhất bị tố đạo nhạc, quản lý lên tiếng</a></li><li><a href="/m2">Giá vàng miếng lập đỉnh rồi quay đầu giảm sâu</a></li></ol></div></div><footer class="footer"><p>Tổng biên tập: Trần Văn Ước. Tòa soạn: 12 phố Hàng Vải, Hà Nội.</p></footer><script>window.dataLayer=[]</script></body></html>`,
};

/** The page that a printer is given: no menu, an address at its foot. */
const print: Layout = {
  name: "print page",
  of: "story",
  render: (content) =>
    `<html><head><title>In bài</title></head><body onload="window.print()"><div style="width:650px;margin:auto"><img src="/logo-print.png" height="40"><hr><p class="date">${content.date}</p><h1>${escaped(content.title)}</h1>${leadOf(
      content,
      {
        sapo: (text) => `<p style="font-weight:bold">${text}</p>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) => `<p style="text-align:center"><img src="1.jpg"><br><i>${text}</i></p>`,
        heading: (text) => `<p style="font-weight:bold;font-style:italic">${text}</p>`,
        byline: (text) => `<p style="text-align:right">${text}</p>`,
      },
    )}<hr>${content.heading === "" ? "<p><b>Tin khác</b></p>" : `<p><b>${content.heading}</b></p>`}<ul>${eachOther(
      content,
      (item) =>
        `<li>${escaped(item.linked)}${dateOf(item)}${item.title !== null && item.sapo !== null ? `<p>${escaped(item.sapo)}</p>` : ""}</li>`,
    )}</ul><hr><p>Bản quyền thuộc Báo điện tử</p></div></body></html>`,
};

/** The web forms of another maker: ids as long as sentences, one form around everything. */
const webForms: Layout = {
  name: "web forms",
  of: "story",
  render: (content) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(content.title)}</title></head><body><form method="post" action="./tin.aspx" id="form1"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="${"x9Qz".repeat(200)}" /></div><div id="ctl00_divMenu"><ul><li><a href="/">Trang chủ</a></li><li><a href="/vb">Văn bản</a></li><li><a href="/lh">Liên hệ</a></li></ul></div><div id="ctl00_ContentPlaceHolder1_pnlDetail"><span id="ctl00_ContentPlaceHolder1_lblTitle" class="lblTitle">${escaped(content.title)}</span><br /><span id="ctl00_ContentPlaceHolder1_lblDate" class="lblDate">${content.date}</span><div id="ctl00_ContentPlaceHolder1_divContent">${leadOf(
      content,
      {
        sapo: (text) => `<div id="lblSapo" class="lblSapo"><b>${text}</b></div>`,
        body: (text) => `<div style="text-align: justify;">${text}</div><div>&nbsp;</div>`,
        caption: (text) =>
          `<div style="text-align: center;"><img alt="" src="/Images/a.jpg" /></div><div style="text-align: center;"><em>${text}</em></div>`,
        heading: (text) => `<div><strong>${text}</strong></div>`,
        byline: (text) => `<div style="text-align: right;"><strong>${text}</strong></div>`,
      },
    )}</div></div><div id="ctl00_ContentPlaceHolder1_pnlOther"><span class="lblOther">${content.heading || "Các tin khác"}</span><table id="ctl00_dlOther" cellspacing="0"><tbody>${eachOther(
      content,
      (item) =>
        `<tr><td><a id="ctl00_dlOther_lnk" href="${item.url}">${escaped(item.linked)}</a>${item.date === null ? "" : ` <span>(${item.date})</span>`}${sapoOf(item, "div", "sum")}</td></tr>`,
    )}</tbody></table></div><div id="ctl00_divRight"><div class="boxTitle">Xem nhiều</div><ul><li><a href="/x1">Quy hoạch chung thị trấn đến năm 2035 được duyệt</a></li><li><a href="/x2">Tuyển dụng 45 viên chức sự nghiệp giáo dục</a></li></ul></div><div id="ctl00_footer">Cơ quan chủ quản: Sở Thông tin và Truyền thông</div></form></body></html>`,
};

/** Lists in lists, as a tree of stories under their days. */
const nested: Layout = {
  name: "nested lists",
  of: "story",
  render: (content) =>
    `<body><ul class="level1"><li><a href="/">Trang chủ</a><ul class="level2"><li><a href="/gt">Giới thiệu</a></li><li><a href="/bm">Bộ máy</a></li></ul></li><li><a href="/tin">Tin tức</a></li></ul><ol><li><h1>${escaped(content.title)}</h1><ul><li>${content.date}</li></ul><div>${leadOf(
      content,
      {
        sapo: (text) => `<p><b>${text}</b></p>`,
        body: (text) => `<p>${text}</p>`,
        caption: (text) => `<p><img src="/1.jpg"></p><p class="caption">${text}</p>`,
        heading: (text) => `<h4>${text}</h4>`,
        byline: (text) => `<p><b>${text}</b></p>`,
      },
    )}</div></li></ol><div><h3>${content.heading || "Tin khác"}</h3><ul>${eachOther(
      content,
      (item) =>
        `<li><ul><li><a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}</li>${item.title !== null && item.sapo !== null ? `<li>${escaped(item.sapo)}</li>` : ""}</ul></li>`,
    )}</ul></div></body>`,
};

export const SYSTEMS: readonly Layout[] = [portlets, blog, amp, newsroom, print, webForms, nested];
