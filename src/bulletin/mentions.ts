import {
  anchor,
  type Context,
  type CoreParse,
  KINDS,
  type KindName,
  mapDay,
  type RecordOf,
  type ReferenceDay,
  type TokenRange,
} from "../mentions/index.js";
import type { Mentions, MentionTrace, Span } from "../records.js";
import type { Tokens } from "../text/index.js";
import { settleConflicts } from "./conflicts.js";
import { type Draft, draftAll } from "./drafts.js";
import type { FoundMentions } from "./find.js";
import { seatOffices } from "./seats.js";

/** Gives every mention of a bulletin an id of its own. */
export class Ids {
  readonly #next = new Map<string, number>();

  next(letter: string): string {
    const number = (this.#next.get(letter) ?? 0) + 1;
    this.#next.set(letter, number);
    return letter + number;
  }
}

/** The reference day that the dates of an item give, with that of its page, where no line tells it. */
export function referenceFrom(
  dates: FoundMentions["dates"],
  page: ReferenceDay | null,
  tokens: Tokens,
): ReferenceDay | null {
  const day = anchor(dates, page?.day ?? null, tokens);
  return day === null ? null : { day, from: page?.from ?? "context" };
}

/** The day whose map holds where nobody says when a text was written; `likely` is told by its dates. */
export const mapDayFrom = (
  places: FoundMentions["locations"],
  likely: ReferenceDay | null,
): string =>
  mapDay(
    places.map(({ parse }) => parse),
    likely?.day ?? null,
  );

/** The records of one item, and which rule made each. */
export interface ItemMentions {
  readonly mentions: Mentions;
  readonly traces: readonly MentionTrace[];
  /** Of figures in tables, by their ids: where it may be said of when they are, nearest first. */
  readonly heads: ReadonlyMap<string, readonly Span[]>;
}

/** From what rules found in one item to its records: resolved, rid of conflicts, numbered, related. */
export function readMentions(found: FoundMentions, context: Context, ids: Ids): ItemMentions {
  const drafts = settleConflicts(draftAll(found, context));
  const { tokens } = context;
  const traces: MentionTrace[] = [];
  const heads = new Map<string, readonly Span[]>();
  const read = <Name extends KindName>(
    name: Name,
    own: readonly Draft<Name>[],
  ): readonly RecordOf<Name>[] => {
    const { letter, relate } = KINDS[name];
    const records = own.map((draft) => {
      const id = ids.next(letter);
      traces.push({ mention: id, rule: draft.rule });
      const parse: CoreParse = draft.parse;
      if (parse.heads)
        heads.set(
          id,
          parse.heads.map((range) => spanOf(range, tokens)),
        );
      return toRecord(draft, id, tokens);
    });
    const parses = own.map(({ parse }) => parse);
    return relate === undefined ? records : relate(records, context, parses);
  };
  const mentions = {
    dates: read("dates", drafts.dates),
    officials: read("officials", drafts.officials),
    locations: read("locations", drafts.locations),
    statistics: read("statistics", drafts.statistics),
  };
  return { mentions: seatOffices(mentions, context), traces, heads };
}

const spanOf = ({ start, end }: TokenRange, tokens: Tokens): Span => ({
  start: tokens.start(start),
  end: tokens.end(end - 1),
});

function toRecord<Name extends KindName>(
  { start, end, fields }: Draft<Name>,
  id: string,
  tokens: Tokens,
): RecordOf<Name> {
  const span = spanOf({ start, end }, tokens);
  return { id, text: tokens.text.slice(span.start, span.end), span, ...fields } as RecordOf<Name>;
}
