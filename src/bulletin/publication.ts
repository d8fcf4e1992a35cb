import type { ReferenceDay } from "../mentions/index.js";
import type { Page } from "../page/index.js";
import type { ParseOptions, PublishedAtFrom } from "../records.js";

/** When the page was published, and the day that its unwritten years follow from. */
export interface Publication {
  readonly publishedAt: string | null;
  readonly from: PublishedAtFrom | null;
  readonly reference: ReferenceDay | null;
}

/** The caller's word before the page's own; what only its stories tell is not known yet. */
export function publicationOf(page: Page, options: ParseOptions): Publication {
  const publishedAt = options.publishedAt ?? page.publishedAt;
  if (publishedAt === null) return { publishedAt: null, from: null, reference: null };
  return {
    publishedAt,
    from: options.publishedAt === undefined ? page.publishedAtFrom : "option",
    reference: { day: publishedAt.slice(0, 10), from: "publication" },
  };
}
