/**
 * Reads a gold file in either form into one: the author's draft (a flat list of items whose mentions
 * have no spans, ids or units) and the final form (a Bulletin's lead and teasers).
 */
import type { Span } from "../../src/records.js";
import { KINDS, type Kind } from "./shape.js";
import { isObject, type JsonSchema, type Violation, validate } from "./validate.js";

export type Fields = Readonly<Record<string, unknown>>;

export type LooseMention = Fields & { readonly text: string; readonly span?: Span };
export type LooseParagraph = Fields & { readonly text: string; readonly span?: Span };

export interface LooseItem {
  readonly fields: Fields;
  readonly paragraphs: readonly LooseParagraph[];
  readonly mentions: Readonly<Record<Kind, readonly LooseMention[]>>;
}

export interface LooseGold {
  /** Whether it has the draft's flat list of items. */
  readonly isDraft: boolean;
  readonly fields: Fields;
  /** Lead first in the final form, as written in a draft. */
  readonly items: readonly LooseItem[];
}

/** What must hold before anything can be sought: the rest is judged on the final form. */
const TEXT_BEARER: JsonSchema = {
  type: "object",
  required: ["text"],
  properties: {
    text: { type: "string", minLength: 1 },
    span: {
      type: "object",
      required: ["start", "end"],
      properties: { start: { type: "integer" }, end: { type: "integer" } },
    },
  },
};
const TEXT_BEARERS: JsonSchema = { type: "array", items: TEXT_BEARER };
const MENTIONS = Object.fromEntries(KINDS.map((kind) => [kind, TEXT_BEARERS]));
const ITEM: JsonSchema = {
  type: "object",
  required: ["role", "paragraphs"],
  properties: {
    role: { enum: ["lead", "teaser"] },
    paragraphs: TEXT_BEARERS,
    mentions: { type: "object", properties: MENTIONS },
    ...MENTIONS,
  },
};
const SKELETON: JsonSchema = {
  type: "object",
  properties: {
    items: { type: "array", items: ITEM },
    lead: { ...ITEM, type: ["object", "null"] },
    teasers: { type: "array", items: ITEM },
  },
};

export type Reading =
  | { readonly gold: LooseGold; readonly violations?: never }
  | { readonly gold?: never; readonly violations: readonly Violation[] };

/** The gold of a file's text, or why it cannot be read at all. */
export function readGold(json: string): Reading {
  const value = parse(json);
  if (typeof value === "string") return { violations: [{ path: "the file", message: value }] };
  const violations = validate(value, SKELETON);
  if (violations.length > 0) return { violations };
  const { items, lead, teasers, ...fields } = value as Fields;
  const isDraft = items !== undefined;
  const raw = isDraft ? items : [...(isObject(lead) ? [lead] : []), ...((teasers as []) ?? [])];
  return { gold: { isDraft, fields, items: (raw as readonly Fields[]).map(readItem) } };
}

/** The value, or as a string why there is none. */
function parse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : "is no JSON object";
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`;
  }
}

function readItem(item: Fields): LooseItem {
  const { paragraphs, mentions, dates, officials, locations, statistics, ...fields } = item;
  const flat: Fields = { dates, officials, locations, statistics };
  const nested = isObject(mentions) ? mentions : {};
  const of = (kind: Kind) => (nested[kind] ?? flat[kind] ?? []) as readonly LooseMention[];
  return {
    fields,
    paragraphs: paragraphs as readonly LooseParagraph[],
    mentions: {
      dates: of("dates"),
      officials: of("officials"),
      locations: of("locations"),
      statistics: of("statistics"),
    },
  };
}
