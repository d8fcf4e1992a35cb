/** The figures below which an evaluation fails. They rise; lowering one takes a reason, which is kept. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PARTS, type Part } from "../gold/shape.js";

export type Headlines = Readonly<Record<string, number>>;
export type PartHeadlines = Readonly<Partial<Record<Part, Headlines>>>;

export interface Marks extends PartHeadlines {
  /** Digest of the pages on which they were taken. */
  readonly corpus: string;
  readonly lowered: readonly Lowering[];
}

export interface Lowering {
  readonly mark: string;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

export const MARKS_FILE = "corpus/marks.json";
const NO_MARKS: Marks = { corpus: "", lowered: [] };
/** Marks are rounded down to this, so that one taken from a figure never lies above it. */
const STEPS = 10_000;

export function readMarks(root: string): Marks {
  const file = join(root, MARKS_FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Marks) : NO_MARKS;
}

export function writeMarks(root: string, marks: Marks): void {
  writeFileSync(join(root, MARKS_FILE), `${JSON.stringify(marks, null, 2)}\n`);
}

/** One line for every reason to fail. */
export function checkMarks(
  marks: Marks,
  figures: PartHeadlines,
  corpus: string,
): readonly string[] {
  const below = fallen(marks, figures).map(
    ({ mark, from, to }) => `${mark} is ${to.toFixed(4)}, below its mark of ${from.toFixed(4)}`,
  );
  if (marks.corpus === corpus) return below;
  return [...below, "the corpus is not the one that the marks were taken on: run with --raise"];
}

export type Raising =
  | { readonly marks: Marks; readonly refused?: never }
  | { readonly marks?: never; readonly refused: readonly string[] };

/** Marks at today's figures where these are higher; where they are lower, only with a reason. */
export function raiseMarks(
  marks: Marks,
  figures: PartHeadlines,
  corpus: string,
  reason: string | null,
): Raising {
  const lower = fallen(marks, figures);
  if (lower.length > 0 && reason === null) {
    const lines = lower.map(({ mark, from, to }) => `${mark} would fall from ${from} to ${to}`);
    return { refused: [...lines, 'marks only rise: --lower "reason" is for when one has to fall'] };
  }
  const lowered = lower.map((one) => ({ ...one, reason: reason ?? "" }));
  const parts = PARTS.flatMap((part) => {
    const now = figures[part];
    return now === undefined ? [] : [[part, roundAll(now)] as const];
  });
  return {
    marks: { corpus, ...Object.fromEntries(parts), lowered: [...marks.lowered, ...lowered] },
  };
}

function fallen(marks: Marks, figures: PartHeadlines): readonly Omit<Lowering, "reason">[] {
  return PARTS.flatMap((part) =>
    Object.entries(marks[part] ?? {}).flatMap(([name, from]) => {
      const to = roundDown(figures[part]?.[name] ?? 0);
      return to < from ? [{ mark: `${part}, ${name}`, from, to }] : [];
    }),
  );
}

function roundAll(figures: Headlines): Headlines {
  return Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, roundDown(one)]));
}

/** The hair added keeps 0.29 * 10000, which is 2899.9999999999995, at 2900. */
function roundDown(figure: number): number {
  return Math.floor(figure * STEPS + 1e-6) / STEPS;
}
