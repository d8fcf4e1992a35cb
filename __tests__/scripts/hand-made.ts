/** Pages made by hand: gold from a draft, and a Bulletin that reads what another draft says. */

import { completeGold } from "../../scripts/gold/complete.js";
import type { Gold, GoldItem } from "../../scripts/gold/shape.js";
import { storiesOf } from "../../src/page/stories.js";
import type { Bulletin, Item } from "../../src/records.js";

export type Draft = Readonly<Record<string, unknown>>;

/** The gold of a draft; throws where the draft does not fit the text. */
export function goldOf(draft: Draft, text: string): Gold {
  const { gold, problems } = completeGold(JSON.stringify(draft), text);
  if (gold === null || problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  return gold;
}

/** A page draft of these items. */
export function draftOf(...items: readonly Draft[]): Draft {
  return { part: "tune", publishedAt: "2023-10-16", language: "vi", items };
}

/** An item draft: paragraphs as [kind, text], everything else as in a gold file. */
export function itemOf(
  role: "lead" | "teaser",
  paragraphs: readonly (readonly [string, string])[],
  fields: Draft = {},
): Draft {
  return { role, paragraphs: paragraphs.map(([kind, text]) => ({ kind, text })), ...fields };
}

/** A lead of one paragraph with mentions. */
export function leadOf(text: string, mentions: Draft): Draft {
  return draftOf(itemOf("lead", [["body", text]], mentions));
}

/** What a parser would return that reads exactly what the draft says. */
export function bulletinOf(draft: Draft, text: string): Bulletin {
  const gold = goldOf(draft, text);
  const items = storiesOf(gold).map(toItem);
  return {
    schema: 1,
    text,
    url: null,
    publisher: gold.publisher ?? null,
    publishedAt: gold.publishedAt,
    publishedAtFrom: "option",
    title: gold.title ?? null,
    language: gold.language,
    home: null,
    lead: items.find(({ role }) => role === "lead") ?? null,
    teasers: items.filter(({ role }) => role === "teaser"),
    persons: [],
    warnings: [],
  };
}

const DATE = {
  edtf: null,
  precision: "day",
  time: null,
  partOfDay: null,
  modifier: null,
  yearFrom: "publication",
  calendar: "gregorian",
} as const;
const POSITION = {
  organization: null,
  place: null,
  status: "current",
  text: "",
  span: { start: 0, end: 0 },
} as const;
const STATISTIC = {
  min: null,
  max: null,
  unitCode: null,
  per: null,
  counted: null,
  measure: null,
  subject: null,
  qualifier: "exact",
  change: null,
  of: null,
  period: null,
} as const;

function toItem({ credit, paragraphs, mentions, ...item }: GoldItem): Item {
  return {
    ...item,
    credit: credit === null ? null : { ...credit, publisher: null },
    paragraphs: paragraphs.map(({ kind, span, speaker }) => ({ kind, span, speaker })),
    fingerprint: "",
    mentions: {
      dates: mentions.dates.map((date) => ({ ...DATE, ...date })),
      officials: mentions.officials.map(({ positions, ...official }) => ({
        honorific: null,
        person: "p1",
        ...official,
        positions: positions.map((position) => ({ ...POSITION, ...position })),
      })),
      locations: mentions.locations.map(({ unit, ...location }) => ({
        successor: [],
        candidates: [],
        within: null,
        ...location,
        unit: unit ? { level: "commune", fullName: "", path: [], ...unit } : null,
      })),
      statistics: mentions.statistics.map(({ comparison, ...statistic }) => ({
        ...STATISTIC,
        ...statistic,
        comparison: comparison ? { statistic: null, change: null, ...comparison } : null,
      })),
    },
  };
}
