import { type Parsed, Scanner } from "../grammar/index.js";
import { KINDS, type KindName, type Parses, type TokenRange } from "../mentions/index.js";
import type { Span } from "../records.js";
import type { Tokens } from "../text/index.js";

/** What a rule of a kind found, before it is resolved. */
export interface Found<Name extends KindName> extends Parsed<Parses[Name]> {
  readonly rule: string;
}

/** What the rules of each kind found in one item, in text order. */
export type FoundMentions = { readonly [Name in KindName]: readonly Found<Name>[] };

let memo: Scanner | null = null;

/** The compiled grammar of all kinds, made at first use. */
export function scanner(): Scanner {
  memo ??= new Scanner(Object.values(KINDS));
  return memo;
}

/** What the rules find in these stretches of the text; nothing of it leaves them. */
export function findIn(tokens: Tokens, spans: readonly Span[]): FoundMentions {
  const found: { [Name in KindName]: Found<Name>[] } = {
    dates: [],
    officials: [],
    locations: [],
    statistics: [],
  };
  for (const { start, end } of stretchesOf(tokens, spans)) {
    for (const { kind, ...mention } of scanner().scan(tokens, start, end)) {
      if (mention.end <= end) found[kind as KindName].push(mention as never);
    }
  }
  return found;
}

/** The tokens of spans; lines that follow one another are one stretch, for a table goes on over them. */
function stretchesOf(tokens: Tokens, spans: readonly Span[]): TokenRange[] {
  const stretches: { start: number; end: number }[] = [];
  for (const span of spans) {
    const [start, end] = [tokens.at(span.start), tokens.at(span.end)];
    const last = stretches[stretches.length - 1];
    if (last !== undefined && start === last.end + 1) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
