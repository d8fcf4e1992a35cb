/** chrono-node's Vietnamese locale: dates. */
import type { DateMention, Span } from "../../../src/records.js";
import { importIfInstalled, type MentionPeer, NO_MENTIONS } from "./peer.js";

type Component = "year" | "month" | "day" | "hour" | "minute";

interface Components {
  isCertain(component: Component): boolean;
  get(component: Component): number | null;
}

interface Result {
  readonly index: number;
  readonly text: string;
  readonly start: Components;
  readonly end?: Components | null;
}

interface Chrono {
  readonly vi: { parse(text: string, reference: Date): readonly Result[] };
}

/** Where the page has no date: any day will do, but always the same. */
const NO_DATE = "2000-01-01";

export const chrono: MentionPeer = {
  name: "chrono-node (vi)",
  kind: "dates",
  async load() {
    const library = await importIfInstalled<Chrono>("chrono-node");
    if (library === null) return null;
    return (item, text, publishedAt) => {
      const reference = new Date(`${(publishedAt ?? NO_DATE).slice(0, 10)}T12:00:00`);
      const dates = item.paragraphs
        .filter(({ kind }) => kind !== "byline")
        .flatMap(({ span }) =>
          library.vi
            .parse(text.slice(span.start, span.end), reference)
            .map((result) => toMention(result, span)),
        );
      return { ...NO_MENTIONS, dates };
    };
  },
};

/** Read as kindly as its components allow: a month without a day is the whole month. */
export function toMention(
  { index, text, start, end }: Result,
  { start: offset }: Span,
): DateMention {
  const at = offset + index;
  const time = start.isCertain("hour") ? start : null;
  return {
    id: `d${at}`,
    text,
    span: { start: at, end: at + text.length },
    edtf: null,
    start: boundary(start, "first"),
    end: boundary(end ?? start, "last"),
    precision: precisionOf(start),
    time: time === null ? null : `${pad(time.get("hour"))}:${pad(time.get("minute"))}`,
    partOfDay: null,
    modifier: null,
    yearFrom: null,
    kind: end ? "range" : "point",
    calendar: "gregorian",
  };
}

function boundary(date: Components, which: "first" | "last"): string {
  const year = date.get("year") ?? 0;
  const [wholeYear, wholeMonth] = [isWhole(date, "month"), isWhole(date, "day")];
  const month = wholeYear ? (which === "first" ? 1 : 12) : (date.get("month") ?? 1);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day = wholeMonth ? (which === "first" ? 1 : lastDay) : (date.get("day") ?? 1);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

/** Whether the text named something above the component, but not the component itself. */
function isWhole(date: Components, component: "month" | "day"): boolean {
  const above =
    component === "month"
      ? date.isCertain("year")
      : date.isCertain("month") || date.isCertain("year");
  const below =
    component === "month"
      ? date.isCertain("month") || date.isCertain("day")
      : date.isCertain("day");
  return above && !below;
}

function precisionOf(date: Components): DateMention["precision"] {
  if (date.isCertain("minute")) return "minute";
  if (date.isCertain("hour")) return "hour";
  if (isWhole(date, "month")) return "year";
  return isWhole(date, "day") ? "month" : "day";
}

function pad(number: number | null): string {
  return String(number ?? 0).padStart(2, "0");
}
