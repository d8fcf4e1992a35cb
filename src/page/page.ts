import type { BlockTrace, Bulletin, Item, Warning } from "../records.js";

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
  /** A day near that of publication, where the story's number or its pictures tell one and nothing tells more. */
  readonly publishedNear: string | null;
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
