import { type Parsed, Scanner } from "../grammar/index.js";
import { KINDS, type KindName, type Parses, type TokenRange } from "../mentions/index.js";
import type { Span } from "../records.js";
import { type Tokens, tokenize } from "../text/index.js";

/** What a rule of a kind found, before it is resolved. */
export interface Found<Name extends KindName> extends Parsed<Parses[Name]> {
  readonly rule: string;
}

/** What the rules of each kind found in one item, in text order. */
export type FoundMentions = { readonly [Name in KindName]: readonly Found<Name>[] };

/** The tokens of a text, and what finds mentions in stretches of it. */
export interface Finder {
  readonly tokens: Tokens;
  readonly findIn: (spans: readonly Span[]) => FoundMentions;
}

let memo: Scanner | null = null;

/** The compiled grammar of all kinds, made at first use. */
function scanner(): Scanner {
  memo ??= new Scanner(Object.values(KINDS));
  return memo;
}

/**
 * Reads a text for what finds mentions in its parts: the rules run over the stretches that are asked
 * for, and nothing of a mention leaves them.
 */
export function finder(text: string): Finder {
  const tokens = tokenize(text, scanner().vocabulary);
  const scan = scanner().over(tokens);
  const findIn = (spans: readonly Span[]) => {
    const found: { [Name in KindName]: Found<Name>[] } = {
      dates: [],
      officials: [],
      locations: [],
      statistics: [],
    };
    for (const { start, end } of stretchesOf(tokens, spans)) {
      for (const mention of scan(start, end)) {
        if (mention.end <= end) found[mention.kind as KindName].push(mention as never);
      }
    }
    return found;
  };
  return { tokens, findIn };
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
