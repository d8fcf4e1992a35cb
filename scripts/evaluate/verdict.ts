/** What the scorer says of one mention: the unit from which all figures and the list of misses are made. */
import type { Mention, Span } from "../../src/records.js";
import type { Kind } from "../gold/shape.js";

/**
 * "right": found, and every judged field agrees; "wrong": found, but a judged field does not;
 * "missed": gold that was not found; "spurious": found, but not in gold.
 */
export type Outcome = "right" | "wrong" | "missed" | "spurious";

export interface FieldVerdict {
  readonly field: string;
  /** Whether it is part of the full value; the others are only reported. */
  readonly judged: boolean;
  readonly right: boolean;
  readonly expected: string;
  readonly got: string;
}

export interface Verdict {
  readonly kind: Kind;
  readonly outcome: Outcome;
  /** "lead", "teaser 3". */
  readonly place: string;
  /** Of the gold, or where there is none of what was found. */
  readonly span: Span;
  readonly text: string;
  readonly goldId: string | null;
  readonly parsedId: string | null;
  readonly fields: readonly FieldVerdict[];
}

/** A gold mention and the parsed one that stands for it. */
export interface Pair<G extends Mention, P extends Mention> {
  readonly gold: G;
  readonly parsed: P;
  /** A reading that the guide calls as good as the gold: nothing more is compared. */
  readonly asGood?: true;
}

export interface Pairing<G extends Mention, P extends Mention> {
  readonly pairs: readonly Pair<G, P>[];
  readonly missed: readonly G[];
  readonly spurious: readonly P[];
}

export function overlap(one: Span, other: Span): number {
  if (one.start < 0 || other.start < 0) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}
