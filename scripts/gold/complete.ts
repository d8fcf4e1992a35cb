/** From a gold file in either form and the page's text to the final form. */
import type { Span } from "../../src/records.js";
import { type AnchoredItem, anchor } from "./anchor.js";
import { type Fields, type LooseGold, readGold } from "./draft.js";
import { type Identified, type IdentifiedMentions, identify } from "./identify.js";
import { flatten, locate } from "./locate.js";
import { GOLD_SCHEMA } from "./schema.js";
import { type Gold, isSomewhere, NOWHERE, type Problem } from "./shape.js";
import { isObject, type Violation, validate } from "./validate.js";

export interface Completion {
  /** Null where the file is malformed: then `problems` says how. */
  readonly gold: Gold | null;
  readonly isDraft: boolean;
  /** What was not found in the text, references that lead nowhere, breaches of the schema. */
  readonly problems: readonly Problem[];
}

/** Gold of a page with all spans and ids; spans of what is not in the text are `NOWHERE`. */
export function completeGold(json: string, text: string): Completion {
  const reading = readGold(json);
  if (reading.gold === undefined) {
    return { gold: null, isDraft: true, problems: reading.violations.map(asProblem) };
  }
  const { gold: loose } = reading;
  const { items, problems: missing } = anchor(loose, text);
  const problems: Problem[] = [...missing, ...leadProblems(items)];
  const identified = identify(items, problems);
  const gold = assemble(loose, items, identified, flatten(text), problems);
  const violations = validate(gold, GOLD_SCHEMA).filter(({ message }) => message !== BELOW_ZERO);
  problems.push(...violations.map(asProblem));
  const sound = violations.length === 0;
  return { gold: sound ? (gold as unknown as Gold) : null, isDraft: loose.isDraft, problems };
}

/** What the schema says of `NOWHERE`; that the text was not found has been said by then. */
const BELOW_ZERO = "-1 is below 0";

function asProblem({ path, message }: Violation): Problem {
  return { level: "error", place: path, message };
}

function leadProblems(items: readonly AnchoredItem[]): readonly Problem[] {
  const leads = items.filter(({ place }) => place === "lead").length;
  if (leads <= 1) return [];
  return [{ level: "error", place: "the file", message: `has ${leads} leads` }];
}

function assemble(
  loose: LooseGold,
  items: readonly AnchoredItem[],
  identified: readonly IdentifiedMentions[],
  flat: string,
  problems: Problem[],
): Fields {
  const { schema: _schema, part, options, home, ...fields } = loose.fields;
  const built = items.map((item, i) => assembleItem(item, identified[i], flat, problems));
  return {
    schema: 1,
    part,
    options: options ?? {},
    ...fields,
    ...(home === undefined ? {} : { home: typeof home === "string" ? { code: home } : home }),
    lead: built.find((item) => item.role === "lead") ?? null,
    teasers: built.filter((item) => item.role === "teaser"),
  };
}

function assembleItem(
  item: AnchoredItem,
  mentions: IdentifiedMentions | undefined,
  flat: string,
  problems: Problem[],
): Fields {
  const { role, title, url, credit, byline, publishedAt, span: _span, ...rest } = item.loose.fields;
  const of = (list: readonly Identified[] | undefined) => (list ?? []).map(assembleMention);
  return {
    role,
    span: item.span,
    title: title ?? null,
    url: url ?? null,
    credit: assembleCredit(credit, item, flat, problems),
    byline: assembleByline(byline, item),
    publishedAt: publishedAt ?? null,
    ...rest,
    paragraphs: item.paragraphs.map(({ loose, span }) => {
      const { kind, text, span: _old, speaker, ...more } = loose;
      return { kind, text, span, speaker: speaker ?? null, ...more };
    }),
    mentions: {
      dates: of(mentions?.dates),
      officials: of(mentions?.officials),
      locations: of(mentions?.locations),
      statistics: of(mentions?.statistics),
    },
  };
}

function assembleMention({ id, mention, fields }: Identified): Fields {
  const { text, optional } = mention.loose;
  const mark = optional === undefined || optional === false ? {} : { optional };
  return { id, text, span: mention.span, ...fields, ...mark };
}

function assembleCredit(
  credit: unknown,
  item: AnchoredItem,
  flat: string,
  problems: Problem[],
): unknown {
  const text = isObject(credit) ? credit.text : credit;
  if (typeof text !== "string") return credit ?? null;
  const span = locate(flat, text, item.span);
  if (!isSomewhere(span)) {
    problems.push({
      level: "error",
      place: `${item.place}, credit “${text}”`,
      message: "is not in the item",
    });
  }
  return { text, span };
}

/** A byline's span is that of its paragraph. */
function assembleByline(byline: unknown, item: AnchoredItem): unknown {
  if (!isObject(byline)) return byline ?? null;
  const { names, organization, span: _span, ...rest } = byline;
  return { names, organization: organization ?? null, ...rest, span: bylineSpan(item) };
}

function bylineSpan({ paragraphs }: AnchoredItem): Span {
  return paragraphs.find(({ loose }) => loose.kind === "byline")?.span ?? NOWHERE;
}
