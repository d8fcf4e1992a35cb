import type { ReferenceDay } from "../mentions/index.js";
import type { Page, PageItem } from "../page/index.js";
import type { ParseOptions, PublishedAtFrom } from "../records.js";
import { dayInVietnam } from "./options.js";

/** When the page was published, and the day that its unwritten years follow from. */
export interface Publication {
  readonly publishedAt: string | null;
  readonly from: PublishedAtFrom | null;
  /** The day itself. */
  readonly reference: ReferenceDay | null;
  /** Where that is not known, a day that lies near it: in its year, it may be hoped. */
  readonly near: ReferenceDay | null;
}

/** The caller's word before the page's own; what only its stories tell is not known yet. */
export function publicationOf(page: Page, options: ParseOptions): Publication {
  const publishedAt = options.publishedAt ?? page.publishedAt;
  if (publishedAt === null) {
    const near = page.publishedNear;
    return {
      publishedAt: null,
      from: null,
      reference: null,
      near: near === null ? null : { day: near, from: "publication" },
    };
  }
  return {
    publishedAt,
    from: options.publishedAt === undefined ? page.publishedAtFrom : "option",
    reference: { day: dayInVietnam(publishedAt), from: "publication" },
    near: null,
  };
}

/** An item's own dated line before the page's date; of the lead, the caller's word before both. */
export function referenceOf(
  { role, publishedAt }: Pick<PageItem, "role" | "publishedAt">,
  { from, reference }: Publication,
): ReferenceDay | null {
  if (publishedAt === null || (role === "lead" && from === "option")) return reference;
  return { day: publishedAt.slice(0, 10), from: "publication" };
}

/** The last dated line of a list: it tells the year of items that have none, but not their day. */
export function latestLine(items: readonly Pick<PageItem, "publishedAt">[]): ReferenceDay | null {
  const days = items.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
  const [latest] = days.sort().reverse();
  return latest === undefined ? null : { day: latest, from: "context" };
}
