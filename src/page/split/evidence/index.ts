import { ROLE_GROUPS, ROLES, type Role, type RoleGroup } from "../roles.js";
import { CAPTIONS } from "./captions.js";
import { COURSE } from "./course.js";
import { KINSHIP } from "./kinship.js";
import { MARKS } from "./marks.js";
import { MARKUP } from "./markup.js";
import { NEIGHBOURS } from "./neighbours.js";
import type { Observation } from "./observation.js";
import { OPENING } from "./opening.js";
import { PASSAGES } from "./passages.js";
import { SHAPE } from "./shape.js";

/**
 * All that can be observed of a block, and what it weighs. Weights were set by hand on what pages
 * look like and corrected on pages that are kept for tuning; they only need to be right in order of
 * size.
 */
export const EVIDENCE = {
  ...SHAPE,
  ...MARKS,
  ...OPENING,
  ...CAPTIONS,
  ...NEIGHBOURS,
  ...COURSE,
  ...PASSAGES,
  ...KINSHIP,
  ...MARKUP,
} as const;

export type Evidence = keyof typeof EVIDENCE;

const NAMES = Object.keys(EVIDENCE) as Evidence[];
const NUMBERS = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Record<Evidence, number>;

/** Number of roles, the width of a row of weights. */
export const WIDTH = ROLES.length;

/** Weights as rows of roles, one an observation. */
const WEIGHTS: readonly Float32Array[] = NAMES.map((name) => row(EVIDENCE[name]));

function row(observation: Observation): Float32Array {
  const weights = new Float32Array(WIDTH);
  for (const [key, weight] of Object.entries(observation.weights)) {
    const members: readonly Role[] =
      key in ROLE_GROUPS ? ROLE_GROUPS[key as RoleGroup] : [key as Role];
    for (const role of members) {
      const at = ROLES.indexOf(role);
      weights[at] = (weights[at] as number) + weight;
    }
  }
  return weights;
}

/** Adds what an observation weighs to the scores of one block. */
export function weigh(emissions: Float32Array, block: number, evidence: Evidence): void {
  const weights = WEIGHTS[NUMBERS[evidence]] as Float32Array;
  const offset = block * WIDTH;
  for (let role = 0; role < WIDTH; role++) {
    emissions[offset + role] = (emissions[offset + role] as number) + (weights[role] as number);
  }
}

/** From this weight on an observation counts as a reason for the role. */
const LEAST_REASON = 0.25;

/** What speaks for a role among the observations of a block, strongest first. */
export function reasonsFor(role: Role, observations: readonly Evidence[]): string[] {
  const at = ROLES.indexOf(role);
  return observations
    .map((name) => ({ name, weight: (WEIGHTS[NUMBERS[name]] as Float32Array)[at] as number }))
    .filter(({ name, weight }) => weight >= LEAST_REASON && EVIDENCE[name].says !== "")
    .sort((a, b) => b.weight - a.weight)
    .map(({ name }) => EVIDENCE[name].says);
}
