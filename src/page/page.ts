import type { BlockTrace, Bulletin, Item, Warning } from "../records.js";
import type { Block } from "./block.js";

/** An item before its mentions are read. */
export type PageItem = Omit<Item, "mentions">;

export type PageFormat = "html" | "text";

/** A page split into stories; every span counts in `text`. */
export interface Page {
  /** Canonical text, one paragraph a line. */
  readonly text: string;
  readonly format: PageFormat;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string | null;
  /** ISO date or date-time, from the page itself: the caller's option is not looked at here. */
  readonly publishedAt: string | null;
  readonly publishedAtFrom: "metadata" | "page" | null;
  readonly language: Bulletin["language"];
  /** General Statistics Office code of the province that the publisher is at home in. */
  readonly province: string | null;
  /** Null on a pure list page. */
  readonly lead: PageItem | null;
  readonly teasers: readonly PageItem[];
  readonly warnings: readonly Warning[];
  /** Every block of the page with its role and the evidence for it. */
  readonly blocks: readonly BlockTrace[];
}

/** What a page says of itself outside its text; null where it says nothing. */
export interface PageMetadata {
  readonly url: string | null;
  readonly publisher: string | null;
  /** Cleaned of the site's name. */
  readonly title: string | null;
  /** ISO date or date-time. */
  readonly publishedAt: string | null;
  readonly language: Bulletin["language"] | null;
  /** General Statistics Office code. */
  readonly province: string | null;
}

/** What the HTML path hands to the splitter. */
export interface HtmlSource {
  readonly blocks: readonly Block[];
  readonly metadata: PageMetadata;
  readonly warnings: readonly Warning[];
}
