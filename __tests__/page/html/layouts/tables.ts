import { dateOf, eachOther, escaped, type Layout, leadOf, type Other } from "./layout.js";

/** Pages of 2005 to 2012: tables in tables, fonts, spacers, everything in cells. */

const MENU = `<table width="160" cellspacing="0"><tr><td class="menu"><a href="/default.aspx">Trang chủ</a></td></tr><tr><td><a href="/11/">Chính trị</a></td></tr><tr><td><a href="/12/">Kinh tế</a></td></tr><tr><td><a href="/16/">Văn hóa</a></td></tr></table>`;
const RIGHT = `<table width="180"><tr><td bgcolor="#990000"><font color="white"><b>TIN ĐỌC NHIỀU</b></font></td></tr><tr><td>- <a href="/a.htm">Bảng giá đất mới áp dụng từ đầu năm tới</a></td></tr><tr><td>- <a href="/b.htm">Danh sách trúng tuyển viên chức ngành y tế</a></td></tr><tr><td><img src="/quangcao/nganhang.gif" width="180" height="90"></td></tr></table>`;

const shell = (
  body: string,
) => `<html><head><title>Bao dien tu</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>
<body bgcolor="#ffffff" topmargin="0"><center><table width="980" border="0" cellpadding="0"><tr><td colspan="3"><img src="/images/banner.jpg" width="980" height="120"></td></tr>
<tr><td colspan="3" class="topmenu"><a href="/">Trang chủ</a> | <a href="/lien-he.htm">Liên hệ</a> | <a href="/rss.htm">RSS</a></td></tr>
<tr valign="top"><td width="160">${MENU}</td><td width="640">${body}</td><td width="180">${RIGHT}</td></tr>
<tr><td colspan="3" align="center"><font size="1">Giấy phép số 120/GP-BC. Ghi rõ nguồn khi phát hành lại thông tin.<br>Thiết kế bởi Trung tâm Tin học</font></td></tr></table></center></body></html>`;

const other = (item: Other) =>
  `<tr><td width="12"><img src="/images/bullet.gif" width="8" height="8"></td><td><a class="tinkhac" href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}</td></tr>`;

const cells: Layout = {
  name: "cells of 2008",
  of: "story",
  render: (content) =>
    shell(`<table width="100%"><tr><td class="ngay">${content.date}</td></tr><tr><td><b><font size="4" color="#990000">${escaped(content.title)}</font></b></td></tr>
<tr><td align="justify">${leadOf(content, {
      sapo: (text) => `<p><b>${text}</b></p>`,
      body: (text) => `<P align=justify>${text}`,
      caption: (text) =>
        `<table align="center" width="400"><tr><td><img src="/NewsImg/a.jpg" width="400"></td></tr><tr><td align="center"><i>${text}</i></td></tr></table>`,
      heading: (text) => `<P><STRONG>${text}</STRONG>`,
      byline: (text) => `<P align=right><B>${text}</B></P>`,
    })}</td></tr></table>
<table width="100%"><tr><td colspan="2" bgcolor="#eeeeee"><b>${content.heading || "Các tin khác"}:</b></td></tr>${eachOther(
      {
        ...content,
        others: content.others,
      },
      (item) =>
        `${other(item)}${item.title !== null && item.sapo !== null ? `<tr><td></td><td>${escaped(item.sapo)}</td></tr>` : ""}`,
    )}</table>`),
};

const rows: Layout = {
  name: "list in rows with pictures",
  of: "list",
  render: (content) =>
    shell(
      `<table width="100%"><tr><td class="tieude" colspan="2">CHÍNH TRỊ</td></tr>${eachOther(
        content,
        (item) =>
          `<tr valign="top"><td width="120"><a href="${item.url}"><img src="/thumb/a.jpg" width="110" height="80" border="0"></a></td><td>${
            item.title === null
              ? `<a href="${item.url}">${escaped(item.sapo ?? "")}</a>`
              : `<a class="tin" href="${item.url}"><b>${escaped(item.title)}</b></a>${dateOf(item)}${item.sapo === null ? "" : `<br>${escaped(item.sapo)}`}`
          }</td></tr><tr><td colspan="2" height="1" bgcolor="#cccccc"></td></tr>`,
      )}<tr><td colspan="2" align="right"><b>1</b> <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Tiếp</a></td></tr></table>`,
    ),
};

/** Word as an editor: classes of its own, font tags, paragraphs of non-breaking spaces. */
const word: Layout = {
  name: "pasted from Word",
  of: "story",
  render: (content) =>
    shell(
      `<div class="tieude">${escaped(content.title)}</div><div class="thoigian">${content.date}</div><div id="noidung">${leadOf(
        content,
        {
          sapo: (text) =>
            `<p class="MsoNormal" style="text-align: justify;"><b><span style="font-size: 13pt; font-family: &quot;Times New Roman&quot;,serif;">${text}<o:p></o:p></span></b></p>`,
          body: (text) =>
            `<p class="MsoNormal" style="text-align:justify"><span style="font-size:13.0pt">${text.replace(/ /g, (space, at) => (at % 90 === 0 ? "&nbsp;" : space))}</span><o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>`,
          caption: (text) =>
            `<p class="MsoNormal" align="center"><img width="500" src="/upload/1.jpg"></p><p class="MsoNormal" align="center"><i><span style="font-size:11.0pt">${text}</span></i></p>`,
          heading: (text) =>
            `<p class="MsoNormal"><b style="mso-bidi-font-weight:normal"><i>${text}</i></b></p>`,
          byline: (text) =>
            `<p class="MsoNormal" align="right" style="text-align:right"><b>${text}<o:p></o:p></b></p>`,
        },
      )}</div><div class="khac"><b>${content.heading || "Tin khác"}</b><ul>${eachOther(
        content,
        (item) =>
          `<li><a href="${item.url}">${escaped(item.linked)}</a>${dateOf(item)}${item.title !== null && item.sapo !== null ? `<div>${escaped(item.sapo)}</div>` : ""}</li>`,
      )}</ul></div>`,
    ),
};

export const TABLES: readonly Layout[] = [cells, rows, word];
