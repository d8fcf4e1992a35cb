import { fingerprint } from "../../../page/fingerprint.js";
import { storiesOf } from "../../../page/stories.js";
import type { Bulletin, Item, Paragraph } from "../../../records.js";

/** A bulletin as a run writes it. */
export type WrittenBulletin = Bulletin & { readonly source: string };

/** A story as it stood on one page; the texts are JSON. */
export interface Sighting {
  readonly fingerprint: string;
  /** Fingerprint of its opening paragraph alone: that of the teaser which is nothing more. */
  readonly opening: string;
  /** The fullest version has the highest. */
  readonly rank: number;
  readonly page: string;
  readonly story: string;
}

const RUNNING: ReadonlySet<Paragraph["kind"]> = new Set(["sapo", "body", "note", "heading"]);

/** The stories of a page. */
export function sightingsOf({ lead, teasers, ...page }: WrittenBulletin): Sighting[] {
  return storiesOf({ lead, teasers }).map((item) => sightingOf(item, page));
}

function sightingOf(
  item: Item,
  { source, text, ...page }: Pick<WrittenBulletin, "source" | "text" | "url" | "publishedAt">,
): Sighting {
  const isLead = item.role === "lead";
  const { start, end } = item.span;
  return {
    fingerprint: item.fingerprint,
    opening: openingOf(item, text),
    // The longest version, as a lead where it was one.
    rank: 2 * (end - start) + Number(isLead),
    page: JSON.stringify({
      source,
      role: item.role,
      url: isLead ? page.url : item.url,
      publishedAt: item.publishedAt ?? (isLead ? page.publishedAt : null),
    }),
    story: JSON.stringify({ source, text: text.slice(start, end), ...shiftSpans(item, start) }),
  };
}

/** Its credit marker is left out of the opening, as it is of the whole story. */
function openingOf({ paragraphs, credit, fingerprint: whole }: Item, text: string): string {
  const running = paragraphs.filter(({ kind }) => RUNNING.has(kind));
  const first = running.find(({ kind }) => kind === "sapo") ?? running[0];
  if (first === undefined || running.length === 1) return whole;
  const { start, end } = first.span;
  if (credit === null || credit.span.start < start || credit.span.end > end) {
    return fingerprint([text.slice(start, end)]);
  }
  return fingerprint([text.slice(start, credit.span.start), text.slice(credit.span.end, end)]);
}

/** The same record with every span in it counted from another place. */
function shiftSpans<Value>(value: Value, by: number): Value {
  if (Array.isArray(value)) return value.map((one) => shiftSpans(one, by)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => {
    if (name !== "span" || part === null) return [name, shiftSpans(part, by)];
    const { start, end } = part as Item["span"];
    return [name, { start: start - by, end: end - by }];
  });
  return Object.fromEntries(fields) as Value;
}
