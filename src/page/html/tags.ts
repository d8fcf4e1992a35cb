/** What tags mean for the text of a page. Names are of HTML in all its ages, AMP included. */

/** Elements without an end tag. */
export const VOID_TAGS = [
  "area",
  "base",
  "basefont",
  "br",
  "col",
  "command",
  "embed",
  "frame",
  "hr",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
] as const;

/** Elements that stand on lines of their own: text before, in and after them is three paragraphs. */
export const BLOCK_TAGS = [
  "address",
  "amp-accordion",
  "amp-carousel",
  "amp-sidebar",
  "article",
  "aside",
  "blockquote",
  "body",
  "br",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "optgroup",
  "option",
  "p",
  "picture",
  "pre",
  "search",
  "section",
  "select",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "ul",
  "video",
  "xmp",
] as const;

/** Elements whose text no reader sees. */
export const UNSEEN_TAGS = [
  "amp-ad",
  "amp-analytics",
  "amp-pixel",
  "amp-state",
  "applet",
  "audio",
  "canvas",
  "embed",
  "head",
  "iframe",
  "map",
  "noembed",
  "noframes",
  "noscript",
  "object",
  "script",
  "style",
  "svg",
  "template",
  "textarea",
  "video",
] as const;

/** Elements that are no part of a story, whatever they hold. */
export const SITE_TAGS = {
  nav: "stands in a menu (nav)",
  menu: "stands in a menu",
  "amp-sidebar": "stands in a menu that slides in",
  select: "is a choice of a form",
  button: "is a button",
  dialog: "stands in a window of the site",
  search: "is a search box",
} as const satisfies Readonly<Record<string, string>>;

/** Inline elements with nothing between them that still are apart: a space stands for the gap. */
export const APART_TAGS = ["amp-img", "button", "img", "input", "label", "time"] as const;

/**
 * What an opening tag closes when it is open, and how far out it is looked for: never through the
 * tags of the third column. A "p" is closed by any tag that stands on its own lines.
 */
export const IMPLIED_ENDS = [
  [["li"], ["li"], ["ul", "ol", "menu", "dir", "table"]],
  [
    ["dt", "dd"],
    ["dt", "dd"],
    ["dl", "table"],
  ],
  [["option"], ["option"], ["select"]],
  [
    ["td", "th"],
    ["td", "th"],
    ["tr", "table"],
  ],
  [["tr"], ["tr", "td", "th"], ["table"]],
  [["tbody", "thead", "tfoot"], ["tbody", "thead", "tfoot", "tr", "td", "th"], ["table"]],
] as const;

/** The parts of a table; only their own end tags close cells. */
export const TABLE_TAGS = [
  "caption",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
] as const;

/** Elements that a stray end tag from within them does not close what stands around. */
export const SCOPE_TAGS = ["table", "td", "th", "caption"] as const;
