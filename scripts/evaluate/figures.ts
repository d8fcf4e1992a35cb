/** From the verdicts on pages to figures. */
import { KINDS, type Kind } from "../gold/shape.js";
import type { PageScore } from "./score.js";
import { SPLIT_CHECKS } from "./split.js";
import type { Verdict } from "./verdict.js";

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

export interface Accuracy {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Counts {
  /** Mentions that gold has. */
  readonly gold: number;
  /** Mentions that were read. */
  readonly parsed: number;
  readonly found: number;
  /** Found with every judged field right. */
  readonly full: number;
}

export interface FieldRatio extends Ratio {
  /** Whether it is part of the full value. */
  readonly judged: boolean;
}

export interface KindFigures extends Counts {
  readonly find: Accuracy;
  readonly fullValue: Accuracy;
  /** Of the mentions found. */
  readonly fields: Readonly<Record<string, FieldRatio>>;
}

export interface Figures {
  readonly pages: number;
  readonly split: Ratio;
  readonly splitChecks: Readonly<Record<string, Ratio>>;
  readonly facts: Readonly<Record<string, Ratio>>;
  /** Mean over the pages that have a lead; null where none has. */
  readonly leadText: number | null;
  readonly kinds: Readonly<Record<Kind, KindFigures>>;
}

export function figuresOf(scores: readonly PageScore[]): Figures {
  const leads = scores.flatMap(({ leadText }) => leadText ?? []);
  const verdicts = scores.flatMap((score) => score.verdicts);
  const ofKind = (kind: Kind) => kindFigures(verdicts.filter((verdict) => verdict.kind === kind));
  return {
    pages: scores.length,
    split: ratioOf(scores.map(({ split }) => split.exact)),
    splitChecks: Object.fromEntries(
      SPLIT_CHECKS.map((check) => [check, ratioOf(scores.map(({ split }) => split.checks[check]))]),
    ),
    facts: groupRatios(
      scores.flatMap(({ facts }) => facts.map(({ fact, right }) => [fact, right])),
    ),
    leadText: leads.length === 0 ? null : leads.reduce((sum, one) => sum + one, 0) / leads.length,
    kinds: {
      dates: ofKind("dates"),
      officials: ofKind("officials"),
      locations: ofKind("locations"),
      statistics: ofKind("statistics"),
    },
  };
}

export function shareOf({ right, of }: Ratio): number {
  return of === 0 ? 1 : right / of;
}

/** Where there is nothing to find and nothing was read, nothing is wrong. */
export function accuracyOf(right: number, parsed: number, gold: number): Accuracy {
  return {
    precision: shareOf({ right, of: parsed }),
    recall: shareOf({ right, of: gold }),
    f1: shareOf({ right: 2 * right, of: parsed + gold }),
  };
}

export function countVerdicts(verdicts: readonly Verdict[]): Counts {
  const count = (outcome: Verdict["outcome"]) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  const full = count("right");
  const found = full + count("wrong");
  return { gold: found + count("missed"), parsed: found + count("spurious"), found, full };
}

function kindFigures(verdicts: readonly Verdict[]): KindFigures {
  const counts = countVerdicts(verdicts);
  const { gold, parsed, found, full } = counts;
  const judged = new Map<string, boolean>();
  const fields = verdicts.flatMap((verdict) => verdict.fields);
  for (const field of fields) judged.set(field.field, field.judged);
  const ratios = groupRatios(fields.map(({ field, right }) => [field, right]));
  return {
    ...counts,
    find: accuracyOf(found, parsed, gold),
    fullValue: accuracyOf(full, parsed, gold),
    fields: Object.fromEntries(
      Object.entries(ratios).map(([field, ratio]) => [
        field,
        { ...ratio, judged: judged.get(field) ?? false },
      ]),
    ),
  };
}

function ratioOf(outcomes: readonly boolean[]): Ratio {
  return { right: outcomes.filter(Boolean).length, of: outcomes.length };
}

function groupRatios(
  outcomes: readonly (readonly [string, boolean])[],
): Readonly<Record<string, Ratio>> {
  const groups = new Map<string, boolean[]>();
  for (const [name, right] of outcomes) groups.set(name, [...(groups.get(name) ?? []), right]);
  return Object.fromEntries([...groups].map(([name, group]) => [name, ratioOf(group)]));
}

/** The figures that marks hold: of the split, and of finding and full value of each kind. */
export function headlines(figures: Figures): Readonly<Record<string, number>> {
  const named: [string, number][] = [["split", shareOf(figures.split)]];
  for (const kind of KINDS) {
    const { find, fullValue } = figures.kinds[kind];
    named.push([`${kind} find`, find.f1], [`${kind} full`, fullValue.f1]);
  }
  return Object.fromEntries(named);
}
