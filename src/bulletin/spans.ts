import type { PageItem } from "../page/index.js";
import type { Bulletin, Span } from "../records.js";

/** What of an item is read: not its byline and credit marker, and of a page in another language nothing. */
export function readSpans(
  language: Bulletin["language"],
  { paragraphs, credit }: Pick<PageItem, "paragraphs" | "credit">,
): readonly Span[] {
  if (language !== "vi") return [];
  return paragraphs
    .filter(({ kind }) => kind !== "byline")
    .map(({ span }) => {
      const marker = credit?.span;
      const opens = marker !== undefined && marker.start >= span.start && marker.end <= span.end;
      return opens ? { start: marker.end, end: span.end } : span;
    });
}
