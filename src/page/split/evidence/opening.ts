import { Shape, type Tokens } from "../../../text/index.js";
import type { Dateline } from "../dateline.js";
import type { Line } from "../line.js";
import type { Words } from "../words.js";
import type { Observations, Seen } from "./observation.js";

/** How a line begins: as a story does, or as what goes on with one. */
export const OPENING = {
  lowerStart: {
    says: "begins with a small letter",
    weights: {
      title: -3,
      sapo: -2.5,
      heading: -2,
      caption: -0.5,
      "teaser-more": 1.5,
      section: -0.5,
    },
  },
  storyOpener: {
    says: "opens as news stories do",
    weights: {
      "lead-sapo": 1.1,
      "teaser-sapo": 0.8,
      "teaser-more": -1,
      "lead-body": -0.5,
      caption: -1.7,
      heading: -0.5,
    },
  },
  otherDay: {
    says: "opens with another day than the first story",
    weights: { "lead-body": -1.2, "teaser-sapo": 1.5 },
  },
  sameDay: { says: "opens with the day of the first story", weights: { "teaser-sapo": 0.3 } },
  placed: {
    says: "says at once when and where",
    weights: { "lead-body": -1, "teaser-sapo": 1.1, "teaser-more": -1 },
  },
  connective: {
    says: "is joined to what stands before it",
    weights: {
      "lead-body": 0.7,
      "teaser-sapo": -2.2,
      "lead-sapo": -1.5,
      "teaser-more": 3,
      caption: -3,
      title: -0.7,
    },
  },
  resumption: {
    says: "takes up what the story has named",
    weights: { "lead-body": 0.1, "teaser-sapo": -0.8, "lead-sapo": -1.1, "teaser-more": 0.4 },
  },
  attends: {
    says: "opens with who attended",
    weights: { "lead-body": 1.5, caption: -4, title: -1, "teaser-sapo": -1.5, "lead-sapo": -1.1 },
  },
  adverbial: {
    says: "begins with when, where or why",
    weights: { caption: -2.7 },
  },
} as const satisfies Observations;

export function observeOpening(
  tokens: Tokens,
  line: Line,
  words: Words,
  seen: Seen<typeof OPENING>,
): void {
  if (line.words < 4) return;
  if (tokens.shape(line.head) === Shape.Lower) seen.push("lowerStart");
  if (words.adverbials.match(tokens, line.head) !== null) seen.push("adverbial");
  if (words.attendance.match(tokens, line.head) !== null) seen.push("attends");
  const story = words.storyOpeners.match(tokens, line.head)?.end ?? 0;
  const joined = words.connectives.match(tokens, line.head)?.end ?? 0;
  const taken = words.resumptions.match(tokens, line.head)?.end ?? 0;
  const longest = Math.max(story, joined, taken);
  if (longest === 0) return;
  if (joined === longest) seen.push("connective");
  else seen.push(taken === longest ? "resumption" : "storyOpener");
}

/** A story after the lead opens with a day of its own; the lead's body seldom does. */
export function observeDay(
  { dateline }: Line,
  first: Dateline | null,
  seen: Seen<typeof OPENING>,
): void {
  if (first === null || dateline === null || dateline === first) return;
  seen.push(dateline.day === first.day ? "sameDay" : "otherDay");
  if (dateline.placed) seen.push("placed");
}
