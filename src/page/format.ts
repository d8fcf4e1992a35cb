import type { PageFormat } from "./page.js";

/** Markup shows within this much of a page. */
const SAMPLE = 4096;
const OPENING = /^\s*<(?:!doctype|!--|\?xml|html|head|body|div|p|table|article|section|span|br)/i;
const TAG =
  /<\/?(?:html|head|body|div|p|br|table|tr|td|ul|li|a|span|img|h[1-6]|script|style|meta|link|article|section|strong|em|b|i|font|center)(?:\s[^<>]*)?\/?>/gi;
/** Text that speaks of a tag has one or two of them. */
const LEAST_TAGS = 3;

/** HTML or plain text, told by its beginning. */
export function detectFormat(source: string): PageFormat {
  const head = source.slice(0, SAMPLE);
  if (OPENING.test(head)) return "html";
  return (head.match(TAG)?.length ?? 0) >= LEAST_TAGS ? "html" : "text";
}
