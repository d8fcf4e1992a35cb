import type { Found } from "../grammar/index.js";
import {
  anchor,
  type Context,
  type CoreParse,
  KINDS,
  type ReferenceDay,
} from "../mentions/index.js";
import type { Mentions, MentionTrace, Span } from "../records.js";
import type { Tokens } from "../text/index.js";
import { settleConflicts } from "./conflicts.js";
import { type Draft, findMentions, resolveMentions } from "./drafts.js";
import { seatOffices } from "./seats.js";

/** The rules that fired in one item, in text order. */
export type FoundMentions = readonly Found[];

/** The letter that ids of a kind begin with, and the list that they stand in. */
const LISTS = {
  date: { letter: "d", list: "dates" },
  official: { letter: "o", list: "officials" },
  location: { letter: "l", list: "locations" },
  statistic: { letter: "s", list: "statistics" },
} as const;

/** Gives every mention of a bulletin an id of its own. */
export class Ids {
  readonly #next = new Map<string, number>();

  next(letter: string): string {
    const number = (this.#next.get(letter) ?? 0) + 1;
    this.#next.set(letter, number);
    return letter + number;
  }
}

/** The rules that fire in these stretches of the text. */
export function findIn(tokens: Tokens, spans: readonly Span[]): FoundMentions {
  return spans.flatMap(({ start, end }) => findMentions(tokens, tokens.at(start), tokens.at(end)));
}

/** The reference day that the dates of an item give, with that of its page, where no line tells it. */
export function referenceFrom(
  own: FoundMentions,
  page: ReferenceDay | null,
  tokens: Tokens,
): ReferenceDay | null {
  const day = anchor(datesOf(own), page?.day ?? null, tokens);
  return day === null ? null : { day, from: "context" };
}

const datesOf = (found: FoundMentions) =>
  found.filter(({ kind }) => kind === KINDS.dates.kind) as Parameters<typeof anchor>[0];

/** The records of one item, and which rule made each. */
export interface ItemMentions {
  readonly mentions: Mentions;
  readonly traces: readonly MentionTrace[];
}

/** From what rules found in one item to its records: resolved, rid of conflicts, numbered, related. */
export function readMentions(found: FoundMentions, context: Context, ids: Ids): ItemMentions {
  const drafts = settleConflicts(resolveMentions(found, context));
  const lists = listsOfKinds<unknown>();
  const parses = listsOfKinds<CoreParse>();
  const traces: MentionTrace[] = [];
  for (const draft of drafts) {
    const { letter, list } = LISTS[draft.kind];
    const id = ids.next(letter);
    lists[list].push(record(draft, id, context.tokens));
    parses[list].push(draft.parse);
    traces.push({ mention: id, rule: draft.rule });
  }
  const { dates, officials, locations, statistics } = lists as unknown as Mentions;
  return {
    mentions: seatOffices(
      {
        dates: KINDS.dates.relate(dates, context, parses.dates as never),
        officials: KINDS.officials.relate(officials, context, parses.officials as never),
        locations: KINDS.locations.relate(locations, context, parses.locations as never),
        statistics: KINDS.statistics.relate(statistics, context, parses.statistics as never),
      },
      context,
    ),
    traces,
  };
}

const listsOfKinds = <Element>(): Record<keyof typeof KINDS, Element[]> => ({
  dates: [],
  officials: [],
  locations: [],
  statistics: [],
});

function record(draft: Draft, id: string, tokens: Tokens) {
  const span = { start: tokens.start(draft.start), end: tokens.end(draft.end - 1) };
  return { id, text: tokens.text.slice(span.start, span.end), span, ...draft.fields };
}
