import type { Line } from "../line.js";
import type { Observations, Seen } from "./observation.js";

/** What the form of a line says: its length, its close, its sentences. */
export const SHAPE = {
  any: {
    says: "",
    weights: {
      title: -0.5,
      date: -9,
      byline: -5.1,
      note: -5,
      caption: -2.6,
      heading: -0.9,
      residue: -3.3,
      box: -4.4,
      section: -5.3,
      "teaser-sapo": -1,
      "teaser-more": -3.5,
      "teaser-byline": -2.6,
    },
  },
  prose: {
    says: "is prose: closes with a full stop",
    weights: {
      title: -5.2,
      heading: -3.5,
      byline: -6.2,
      section: -6,
      residue: -1.5,
      box: -3.4,
      sapo: 1,
      body: 1.2,
    },
  },
  question: {
    says: "closes as a question or with dots",
    weights: {
      caption: -3.6,
      "teaser-title": 1.5,
      heading: -0.7,
      byline: -6,
      section: -6,
      residue: -0.5,
    },
  },
  openLine: {
    says: "is one line without a full stop",
    weights: {
      title: 1.9,
      heading: 2,
      body: -0.6,
      sapo: -4,
      note: -2,
      caption: -2.5,
      box: 0.8,
    },
  },
  openText: {
    says: "is long but lacks its full stop",
    weights: { title: -3, heading: -4, byline: -6, box: -2, section: -6 },
  },
  tiny: {
    says: "has at most three words",
    weights: {
      residue: 0.8,
      title: -1.1,
      "teaser-title": -0.8,
      sapo: -4,
      body: -1.3,
      caption: -1.5,
    },
  },
  shortProse: {
    says: "is a short sentence",
    weights: { sapo: -1.5, title: -2.9, heading: -2, caption: 1.9, box: -1, byline: -4 },
  },
  long: {
    says: "is a long paragraph",
    weights: {
      caption: -6,
      title: -8,
      heading: -8,
      byline: -9,
      box: -8,
      residue: -2,
      section: -9,
      "teaser-sapo": -0.5,
      "lead-body": 0.5,
    },
  },
  veryLong: {
    says: "is longer than teasers are",
    weights: { "teaser-sapo": -1.5, sapo: -0.5 },
  },
  twoSentences: { says: "has two sentences", weights: { caption: -2.8, title: -3, heading: -2 } },
  sentences: {
    says: "has several sentences",
    weights: { caption: -3, title: -5, heading: -5, box: -4 },
  },
  shouted: {
    says: "is in capitals",
    weights: {
      title: 1,
      heading: 1.3,
      body: -1.5,
      sapo: -1.5,
      caption: -1,
      byline: -1,
      residue: 0.4,
    },
  },
  colon: {
    says: "ends with a colon",
    weights: { "lead-body": 1.3, title: -2, caption: -5, sapo: -1, heading: -0.5 },
  },
  bullet: {
    says: "opens with a bullet",
    weights: { "lead-body": -0.2, title: -1, heading: -1, caption: -1.3, sapo: 0.7 },
  },
  dash: {
    says: "opens with a dash, as items of an enumeration do",
    weights: { "lead-body": 5.1, title: -1.1, heading: -1, caption: -1, sapo: -0.4 },
  },
} as const satisfies Observations;

/** Lengths in characters from which a paragraph is long, and longer than teasers are. */
const LONG = 600;
const VERY_LONG = 1500;
/** The most words that titles and headings have. */
const MOST_TITLE_WORDS = 28;

export const isProse = (line: Line): boolean =>
  line.words >= 10 && (line.close === "stop" || line.words > MOST_TITLE_WORDS);

export function observeShape(line: Line, seen: Seen<typeof SHAPE>): void {
  seen.push("any", closing(line));
  const length = line.end - line.start;
  if (length > LONG) seen.push("long");
  if (length > VERY_LONG) seen.push("veryLong");
  if (line.sentences === 2) seen.push("twoSentences");
  if (line.sentences > 2) seen.push("sentences");
  if (line.words >= 4 && line.uppers * 2 > line.words) seen.push("shouted");
  if (line.bullet) seen.push(/^[-–+]/.test(line.block.text) ? "dash" : "bullet");
}

function closing({ words, close }: Line): keyof typeof SHAPE {
  if (words >= 10 && close === "stop") return "prose";
  if (words <= 3 && close !== "call") return "tiny";
  if (close === "stop") return "shortProse";
  if (close === "open" && words <= MOST_TITLE_WORDS) return "openLine";
  if (close === "call" || close === "dots") return words > MOST_TITLE_WORDS ? "prose" : "question";
  return close === "colon" ? "colon" : "openText";
}
