import {
  LAST_DAY_OF_DISTRICTS,
  nameKey,
  splitTypeWord,
  successorsOf,
  toRecord,
  type Unit,
  unitByCode,
  unitsNamed,
} from "../gazetteer/index.js";
import type { Context } from "../mentions/index.js";
import type { Page } from "../page/index.js";
import { publisherOfName, publisherOfUrl } from "../page/publishers/index.js";
import type { AdministrativeUnit } from "../records.js";
import { draftsOf } from "./drafts.js";
import type { FoundMentions } from "./find.js";

/** A story must name a province this often before the page is taken to be at home there. */
const LEAST_NAMED = 2;
/** And in more than this share of its places that are certain. */
const LEAST_SHARE = 0.5;
/** Names of publishers are short: what is longer is not read to its end. */
const MOST_WORDS = 20;

/**
 * The locality that a bare "tỉnh" or "huyện" means: the publisher's province or, of a site of their
 * own, district or commune; else the province that the lead, else the whole page, names most, itself
 * or by the units in it.
 */
export function homeOf(
  page: Page,
  items: readonly FoundMentions[],
  context: Context,
): AdministrativeUnit | null {
  const unit = homeOfPublisher(page, context.asOf) ?? provinceOfStories(page, items, context);
  return unit === null ? null : toRecord(unit);
}

function homeOfPublisher(page: Page, asOf: string | null): Unit | null {
  const publisher = page.publisher ?? "";
  const known = publisherOfName(publisher) ?? publisherOfUrl(page.url);
  const province = page.province ?? known?.province ?? null;
  if (province !== null || known !== null) return provinceOn(province, asOf);
  return unitInName(publisher, asOf) ?? provinceInName(publisher, asOf);
}

/**
 * The province of a code of the map of 63, or what covers it on a day. Pages without a day are read
 * on that map: it held for most of what archives keep.
 */
function provinceOn(code: string | null, asOf: string | null): Unit | null {
  const province = code === null ? null : unitByCode(code, LAST_DAY_OF_DISTRICTS);
  if (province === null || asOf === null) return province;
  return successorsOf(province, asOf)[0] ?? province;
}

/** The district or commune whose own site the publisher is: "Cổng TTĐT huyện Lạc Sơn, Hòa Bình". */
function unitInName(publisher: string, asOf: string | null): Unit | null {
  const [main = "", ...holders] = publisher.split(/,| - /u);
  const words = main.trim().split(/\s+/u).slice(0, MOST_WORDS);
  for (let from = 1; from < words.length; from++) {
    const name = words.slice(from).join(" ");
    if (splitTypeWord(name).type === null) continue;
    const named = unitsNamed(name, asOf ?? LAST_DAY_OF_DISTRICTS).filter(
      ({ level }) => level !== "province",
    );
    const within = named.filter((unit) => holders.some((holder) => isWithin(unit, holder)));
    if (within.length === 1) return within[0] as Unit;
    if (named.length === 1) return named[0] as Unit;
  }
  return null;
}

function isWithin(unit: Unit, holder: string): boolean {
  const key = nameKey(splitTypeWord(holder).name);
  for (let parent = unit.parent; parent !== null; parent = parent.parent) {
    if (nameKey(parent.name) === key) return true;
  }
  return false;
}

/** The most words in a name of a province: "Bà Rịa - Vũng Tàu". */
const LONGEST_NAME = 5;

/** The province that a publisher is named for: "Báo Bình Thuận điện tử". */
function provinceInName(publisher: string, asOf: string | null): Unit | null {
  const words = publisher.split(/\s+/u).slice(0, MOST_WORDS);
  for (let length = LONGEST_NAME; length > 1; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const name = words.slice(from, from + length).join(" ");
      const [unit] = unitsNamed(name, LAST_DAY_OF_DISTRICTS);
      if (unit?.level === "province" && /^\p{Lu}/u.test(name)) return provinceOn(unit.code, asOf);
    }
  }
  return null;
}

function provinceOfStories(
  page: Page,
  items: readonly FoundMentions[],
  context: Context,
): Unit | null {
  const [first, ...others] = items.map((found) => () => provincesNamed(found, context));
  const inFirst = first?.() ?? [];
  const code =
    (page.lead === null ? null : mostNamed(inFirst)) ??
    mostNamed([...inFirst, ...others.flatMap((named) => named())]);
  return code === null ? null : unitByCode(code, context.asOf ?? LAST_DAY_OF_DISTRICTS);
}

/** The code of the province of every place that is certain, once per mention. */
function provincesNamed(found: FoundMentions, context: Context): string[] {
  const drafts = draftsOf("locations", found.locations, { ...context, warn: () => {} });
  return drafts.flatMap(({ fields: { unit, candidates } }) => {
    if (unit === null || candidates.length > 0) return [];
    return [unit.path.at(-1)?.code ?? unit.code];
  });
}

/** What is named often enough, and more often than all others together. */
function mostNamed(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const [code, count] of counts) {
    if (count >= LEAST_NAMED && count > codes.length * LEAST_SHARE) return code;
  }
  return null;
}
