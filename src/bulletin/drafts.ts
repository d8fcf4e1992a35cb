import type { Found, Parsed } from "../grammar/index.js";
import { Scanner } from "../grammar/index.js";
import { type Context, type CoreParse, type Fields, KINDS, type Kind } from "../mentions/index.js";
import type {
  DateMention,
  LocationMention,
  Mention,
  OfficialMention,
  StatisticMention,
} from "../records.js";
import type { Tokens } from "../text/index.js";

interface DraftOf<Name extends string, Record extends Mention> {
  readonly kind: Name;
  readonly rule: string;
  /** Tokens `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  readonly core: { readonly start: number; readonly end: number };
  /** What the text says. */
  readonly parse: CoreParse;
  readonly fields: Fields<Record>;
}

/** A resolved mention on its way to a record: it has no id yet, and may yield to another kind. */
export type Draft =
  | DraftOf<"date", DateMention>
  | DraftOf<"official", OfficialMention>
  | DraftOf<"location", LocationMention>
  | DraftOf<"statistic", StatisticMention>;

/** All four kinds as the generic code sees them. */
export const ALL_KINDS = Object.values(KINDS) as unknown as readonly Kind<CoreParse, Mention>[];

const KIND_BY_NAME: ReadonlyMap<string, Kind<CoreParse, Mention>> = new Map(
  ALL_KINDS.map((kind) => [kind.kind, kind]),
);

let memo: Scanner | null = null;

/** The compiled grammar of all kinds, made at first use. */
export function scanner(): Scanner {
  memo ??= new Scanner(ALL_KINDS as never);
  return memo;
}

/** Every rule that fires between two tokens. */
export function findMentions(tokens: Tokens, from: number, to: number): readonly Found[] {
  return scanner().scan(tokens, from, to);
}

/** What the found rules mean; those that mean nothing are left out. */
export function resolveMentions(found: readonly Found[], context: Context): Draft[] {
  const drafts: Draft[] = [];
  const weigh = weighing(found);
  for (const mention of found) {
    const { kind, rule } = mention;
    const parsed = weigh(mention);
    if (parsed === null) continue;
    const fields = KIND_BY_NAME.get(kind)?.resolve(parsed, context) ?? null;
    if (fields === null) continue;
    const { start, end, parse } = parsed;
    drafts.push({ kind, rule, start, end, core: parse.core, parse, fields } as unknown as Draft);
  }
  return drafts;
}

/** How each mention is read in the light of the others of its kind. */
function weighing(found: readonly Found[]): (mention: Found) => Parsed<CoreParse> | null {
  const byKind = new Map<string, (parsed: Parsed<CoreParse>) => Parsed<CoreParse> | null>();
  for (const { kind, weigh } of ALL_KINDS) {
    if (weigh === undefined) continue;
    const parses = found.filter((mention) => mention.kind === kind).map(({ parse }) => parse);
    byKind.set(kind, weigh(parses as CoreParse[]));
  }
  return ({ kind, start, end, parse }) => {
    const parsed = { start, end, parse: parse as CoreParse };
    const weigh = byKind.get(kind);
    return weigh === undefined ? parsed : weigh(parsed);
  };
}
