import type { Box } from "./box.js";

/** A page holds a story where so many characters of running text stand outside of lists. */
const LEAST_PROSE = 140;
/** The story's box holds this share of the running text, and none of its boxes does. */
const MAIN_SHARE = 0.7;

/** The box that the page is about. */
export interface Main {
  readonly box: Box;
  /** Whether a story stands in it; else the page is a list. */
  readonly isStory: boolean;
}

/** Finds the smallest box that holds most of the running text, or on a list page most of the stories. */
export function findMain(root: Box): Main {
  const prose = new Map<Box, number>();
  const all = weighProse(root, prose);
  const isStory = all >= LEAST_PROSE;
  const weights = isStory ? prose : new Map<Box, number>();
  const total = isStory ? all : weighCards(root, weights);
  return { box: smallest(root, weights, total * MAIN_SHARE), isStory };
}

function smallest(root: Box, weights: ReadonlyMap<Box, number>, least: number): Box {
  let box = root;
  for (;;) {
    const next = box.children.find((child) => (weights.get(child) ?? 0) >= least && least > 0);
    if (next === undefined || next.card) return box;
    box = next;
  }
}

/** Running text outside of cards and of the site's parts. */
function weighProse(box: Box, weights: Map<Box, number>): number {
  if (box.card || box.residue !== null) return 0;
  let inner = box.prose;
  let kept = 0;
  for (const child of box.children) {
    inner -= child.prose;
    kept += weighProse(child, weights);
  }
  weights.set(box, inner + kept);
  return inner + kept;
}

function weighCards(box: Box, weights: Map<Box, number>): number {
  if (box.residue !== null) return 0;
  let weight = box.card ? box.text : 0;
  for (const child of box.children) weight += weighCards(child, weights);
  weights.set(box, weight);
  return weight;
}
