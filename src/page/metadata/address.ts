import { isoDay } from "../iso-day.js";

/** "/2020/08/28/", "/2020-08-28/". */
const PARTED_DAY = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=\/|$)/;
/** "…-20200828071122345.htm", "/20200828/…": year, month, day, then a clock and a number. */
const COMPACT_DAY = /[/_-](20\d{2})(\d{2})(\d{2})(?=\d{4,11}\b|[/_.-]|$)/;

/** The day that an address bears; null where it bears none. */
export function dayOfAddress(url: string): string | null {
  const path = url.slice(0, 2000).replace(/[?#].*$/s, "");
  for (const pattern of [PARTED_DAY, COMPACT_DAY]) {
    const match = pattern.exec(path);
    const day =
      match === null ? null : isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
    if (day !== null) return day;
  }
  return null;
}

/** Months in the paths of pictures: "/NewsImg/6_2020/", "/uploads/2018/06/", "/images/2018/6/14/". */
const PICTURE_MONTHS = [
  { pattern: /\/(\d{1,2})[_-](20\d{2})\//, monthFirst: true },
  { pattern: /\/(20\d{2})[/_-](\d{1,2})(?=[/_-])/, monthFirst: false },
  { pattern: /\/(20\d{2})(\d{2})(?:\d{2})?\//, monthFirst: false },
] as const;

/** The month, "2020-06", in which a picture was stored; null where its path does not say. */
export function monthOfPicture(source: string): string | null {
  const path = source.slice(0, 2000);
  for (const { pattern, monthFirst } of PICTURE_MONTHS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const [year, month] = monthFirst ? [match[2], match[1]] : [match[1], match[2]];
    const day = isoDay(Number(year), Number(month), 1);
    if (day !== null) return day.slice(0, 7);
  }
  return null;
}

/** An absolute address of the web, or null. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address.trim() === "") return null;
  const text = address.trim();
  if (URL.canParse(text)) return /^https?:/i.test(text) ? text : null;
  if (base === null || !URL.canParse(text, base)) return null;
  return new URL(text, base).href;
}
