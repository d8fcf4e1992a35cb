/** Pages grouped for the tables: by part, by year, by publisher. */
import { PARTS } from "../gold/shape.js";
import { bootstrap } from "./bootstrap.js";
import { figuresOf } from "./figures.js";
import type { Section } from "./report/summary.js";
import type { PageScore } from "./score.js";

/** Each part that has pages, and where both have, the two together. */
export function byPart(scores: readonly PageScore[]): readonly Section[] {
  const parts = PARTS.map((part) => [part, scores.filter((score) => score.part === part)] as const);
  const filled = parts.filter(([, pages]) => pages.length > 0);
  const groups = filled.length > 1 ? [...filled, ["all", scores] as const] : filled;
  return groups.map(([name, pages]) => ({
    name,
    figures: figuresOf(pages),
    intervals: bootstrap(pages),
  }));
}

/** Groups by a property of the pages, sorted by it. */
export function byProperty(
  scores: readonly PageScore[],
  property: "year" | "publisher",
): readonly Section[] {
  const names = [...new Set(scores.map((score) => score[property]))].sort((one, other) =>
    one.localeCompare(other, "vi"),
  );
  return names.map((name) => ({
    name,
    figures: figuresOf(scores.filter((score) => score[property] === name)),
    intervals: {},
  }));
}
