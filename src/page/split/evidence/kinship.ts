import type { Cohesion } from "../cohesion.js";
import type { Observations, Seen } from "./observation.js";

/** What a line shares with the lead: subjects, names, the marker. */
export const KINSHIP = {
  cohesive: {
    says: "shares the words of the lead",
    weights: { "lead-body": 0.2, caption: 2.2, teaser: 0.3 },
  },
  foreign: {
    says: "shares few words with the lead",
    weights: { "lead-body": 0.4, "teaser-sapo": 2.6 },
  },
  unmarked: {
    says: "lacks the marker that the other stories bear",
    weights: { "teaser-sapo": -0.9 },
  },
  close: {
    says: "shares many words of the lead",
    weights: { "lead-body": 0.1, teaser: -0.1 },
  },
  sharesNames: {
    says: "names who and what the lead names",
    weights: { "lead-body": 0.2, caption: 1.4, teaser: 0 },
  },
  ownNames: {
    says: "names others than the lead",
    weights: { "lead-body": -0.6, "teaser-sapo": 0.8 },
  },
} as const satisfies Observations;

/** Subjects shared with the lead from which a line is of its story, as measured on the tuning pages. */
const COHESIVE = 2;
const CLOSE = 4;
/** What the lead lacks says something once it is known by so many subjects and the line has so many. */
const KNOWN_ENOUGH = 20;
const ENOUGH = 5;

export function observeKinship(cohesion: Cohesion, seen: Seen<typeof KINSHIP>): void {
  const { subjects, shared, known, names, sharedNames } = cohesion;
  if (shared >= COHESIVE) seen.push("cohesive");
  if (shared >= CLOSE) seen.push("close");
  if (shared === 0 && subjects >= ENOUGH && known >= KNOWN_ENOUGH) seen.push("foreign");
  if (sharedNames >= 2 || (sharedNames === 1 && names <= 2)) seen.push("sharesNames");
  else if (names >= 2 && sharedNames === 0 && known >= KNOWN_ENOUGH) seen.push("ownNames");
}
