/** Where a text stands in a page. Line breaks and spaces are equal here: a crawl may wrap lines anywhere. */
import type { Span } from "../../src/records.js";
import { NOWHERE } from "./shape.js";

const JOINS = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\d/;
const INSIDE_NUMBER = /[.,/]/;

/** The text in which everything is sought; offsets stay those of the page. */
export function flatten(text: string): string {
  return text.replaceAll("\n", " ");
}

/** First place of `needle` in the stretch, at word and number boundaries where there is such a place. */
export function locate(flat: string, needle: string, within: Span): Span {
  const bounded = first(flat, needle, within, (span) => isWhole(flat, span));
  return bounded ?? first(flat, needle, within, () => true) ?? NOWHERE;
}

/** Like `locate`, but only at boundaries: "16/10" is not in "16/1023", nor "9%" in "12,9%". */
export function locateWhole(flat: string, needle: string, within: Span): Span {
  return first(flat, needle, within, (span) => isWhole(flat, span)) ?? NOWHERE;
}

/** First place of a paragraph after an offset: whole lines before beginnings of lines before the rest. */
export function locateParagraph(text: string, flat: string, paragraph: string, from: number): Span {
  const rest: Span = { start: from, end: flat.length };
  const opensLine = (span: Span) => span.start === 0 || text[span.start - 1] === "\n";
  const closesLine = (span: Span) => span.end === text.length || text[span.end] === "\n";
  return (
    first(flat, paragraph, rest, (span) => opensLine(span) && closesLine(span)) ??
    first(flat, paragraph, rest, opensLine) ??
    locate(flat, paragraph, rest)
  );
}

function first(
  flat: string,
  needle: string,
  within: Span,
  accepts: (span: Span) => boolean,
): Span | null {
  const sought = flatten(needle);
  if (sought === "") return null;
  let start = flat.indexOf(sought, within.start);
  while (start >= 0 && start + sought.length <= within.end) {
    const span = { start, end: start + sought.length };
    if (accepts(span)) return span;
    start = flat.indexOf(sought, start + 1);
  }
  return null;
}

function isWhole(flat: string, { start, end }: Span): boolean {
  return !continues(flat, start - 1, start, start - 2) && !continues(flat, end, end - 1, end + 1);
}

/** Whether the character outside goes on with the one inside: two letters, or a number's own mark. */
function continues(flat: string, outside: number, inside: number, beyond: number): boolean {
  const [out = "", edge = "", next = ""] = [flat[outside], flat[inside], flat[beyond]];
  if (JOINS.test(out) && JOINS.test(edge)) return true;
  return DIGIT.test(edge) && INSIDE_NUMBER.test(out) && DIGIT.test(next);
}
