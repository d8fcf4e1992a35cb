import type { Parsed } from "../grammar/index.js";
import {
  type Context,
  type Fields,
  KINDS,
  type KindName,
  type Parses,
  type RecordOf,
} from "../mentions/index.js";
import type { Found, FoundMentions } from "./find.js";

/** A resolved mention on its way to a record: it has no id yet, and may yield to another kind. */
export interface Draft<Name extends KindName = KindName> extends Parsed<Parses[Name]> {
  readonly rule: string;
  readonly fields: Fields<RecordOf<Name>>;
}

/** The drafts of one item by kind, in text order. */
export type Drafts = { readonly [Name in KindName]: readonly Draft<Name>[] };

/** What the found rules of all kinds mean. */
export const draftAll = (found: FoundMentions, context: Context): Drafts => ({
  dates: draftsOf("dates", found.dates, context),
  officials: draftsOf("officials", found.officials, context),
  locations: draftsOf("locations", found.locations, context),
  statistics: draftsOf("statistics", found.statistics, context),
});

/** What the found rules of one kind mean, in the light of one another; those that mean nothing are left out. */
export function draftsOf<Name extends KindName>(
  name: Name,
  found: readonly Found<Name>[],
  context: Context,
): Draft<Name>[] {
  const { weigh, resolve } = KINDS[name];
  const weighed = weigh?.(found.map(({ parse }) => parse));
  const drafts: Draft<Name>[] = [];
  for (const one of found) {
    const parsed = weighed === undefined ? one : weighed(one);
    if (parsed === null) continue;
    const { start, end, parse } = parsed;
    const fields = resolve(parsed, context);
    if (fields !== null) drafts.push({ start, end, parse, rule: one.rule, fields });
  }
  return drafts;
}
