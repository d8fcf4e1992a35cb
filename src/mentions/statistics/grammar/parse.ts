import type { Comparison, Qualifier, StatisticMention } from "../../../records.js";
import type { CoreParse } from "../../kind.js";

/** A number as the text writes it. */
export interface Numeral {
  /** Tokens `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** In standard notation, its scale included. */
  readonly value: number;
  /** What it would be with its mark slipped ("1.250" as 1.25), its scale included; else null. */
  readonly other: number | null;
  /** 1e9 of "1,2 tỷ". */
  readonly scale: number;
  /** How many words it is written in; 0 of digits. */
  readonly words: number;
}

export type UnitKind = "share" | "money" | "measure" | "time" | "counted";

/** What a number counts or measures. */
export interface SaidUnit {
  readonly kind: UnitKind;
  /** Canonical. */
  readonly name: string;
  readonly code: string | null;
  readonly per: string | null;
  /** The counted phrase as written, longer than its head or not. */
  readonly counted: string | null;
  /** Whether a number before it counts even behind a designator: measures, and the members of a group. */
  readonly isSure: boolean;
  /** Whether the lexicon holds it. */
  readonly isListed: boolean;
}

/** One or two numbers with their unit. */
export interface Amount {
  readonly low: Numeral;
  /** Upper end of a range. */
  readonly high: Numeral | null;
  /** The whole that `low` is a part of: 11 of "9/11 xã". */
  readonly of: Numeral | null;
  readonly unit: SaidUnit;
}

/** A figure and how it was put. */
export interface Claim {
  readonly amount: Amount;
  readonly qualifier: Qualifier;
  readonly change: StatisticMention["change"];
  /** How it stands to what it is compared with, where that is said within it: "tăng so với cùng kỳ 5 vụ". */
  readonly relation: Relation | null;
}

export type Relation = Comparison["relation"];

/**
 * How a figure is compared. `core` is the first token of the other figure's number, null where there
 * is no other. "is-baseline": this one is what an earlier figure is compared with.
 */
export interface SaidComparison {
  readonly role: "compared" | "is-baseline";
  readonly relation: Relation;
  readonly core: number | null;
}

/** What the text says. */
export interface StatisticParse extends CoreParse, Claim {
  readonly comparison: SaidComparison | null;
  /** What the heads of its table say of it; null where the clause before it does. */
  readonly said: Pick<StatisticMention, "measure" | "subject"> | null;
}

/** A parse of a claim; its number is what makes it a figure. */
export function toParse(claim: Claim, comparison: SaidComparison | null = null): StatisticParse {
  const { amount, qualifier, change, relation } = claim;
  const { low, high, of } = amount;
  const own: SaidComparison | null = relation && { role: "compared", relation, core: null };
  return {
    amount,
    qualifier,
    change,
    relation,
    comparison: comparison ?? own,
    said: null,
    core: { start: low.start, end: (high ?? of ?? low).end },
  };
}
