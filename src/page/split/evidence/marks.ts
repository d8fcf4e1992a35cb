import type { Line } from "../line.js";
import { NO_PROSE, type Observations, type Seen } from "./observation.js";

/** Marks that say what a line is: a credit marker, a date, a name, a label, words of the site. */
export const MARKS = {
  credit: {
    says: "opens with a credit marker",
    weights: {
      "lead-sapo": 3.3,
      note: 1.1,
      "lead-body": -4.2,
      "teaser-sapo": 4.2,
      "teaser-more": -4,
      caption: -6,
      title: -5,
      heading: -7,
      byline: -9,
      residue: -4,
      box: -5,
      date: -9,
      section: -9,
    },
  },
  looseCredit: {
    says: "opens with what may be a credit marker",
    weights: {
      "lead-sapo": 1.5,
      "lead-body": -1.2,
      "teaser-sapo": 1.8,
      "teaser-more": -1.5,
      caption: -3,
      title: -1.5,
      heading: -3,
      byline: -6,
      residue: -2,
      box: -2,
    },
  },
  dated: {
    says: "is a dated line",
    weights: { date: 15, title: -5, heading: -6, byline: -5, residue: 0.5, box: -3, ...NO_PROSE },
  },
  datedBeside: {
    says: "gives a date beside a few words",
    weights: { date: 11.5, title: -1.5, heading: -3, residue: 1.5, box: -1, ...NO_PROSE },
  },
  bracketedDate: {
    says: "carries a date in brackets",
    weights: { "teaser-title": 2, "teaser-sapo": 2, lead: -1, box: 1, heading: -3 },
  },
  bylineRole: {
    says: "names who signs after a role word",
    weights: {
      byline: 9,
      title: -4,
      heading: -4,
      residue: -1,
      section: -3,
      ...NO_PROSE,
      caption: -0.5,
    },
  },
  bylineSource: {
    says: "names the source of the story",
    weights: {
      byline: 8.5,
      title: -3,
      heading: -3,
      residue: -1,
      section: -3,
      ...NO_PROSE,
      caption: -1,
    },
  },
  bylineDesk: {
    says: "is signed by a desk or an agency",
    weights: { byline: 8.8, title: -4, heading: -4, residue: -1.7, section: -4, ...NO_PROSE },
  },
  bylineInitials: {
    says: "is initials and nothing else",
    weights: { byline: 7, title: -3, heading: -3, residue: -1.1, section: -4, ...NO_PROSE },
  },
  bylineNames: {
    says: "is names and nothing else",
    weights: {
      byline: 6.9,
      title: -1.6,
      heading: -1.8,
      residue: -1.1,
      section: -3,
      ...NO_PROSE,
      caption: -1.5,
    },
  },
  bylineBody: {
    says: "is a body in brackets",
    weights: { byline: 4.9, title: -3.9, heading: -3, section: -3, ...NO_PROSE, caption: -1 },
  },
  bylineWeak: {
    says: "could be a pen name",
    weights: { byline: 3.4, section: -1.9 },
  },
  related: {
    says: "is a heading of other stories",
    weights: { section: 12.7, "lead-box": 7.3, lead: -4, teaser: -4 },
  },
  boxHeading: {
    says: "is a heading of a box of the site",
    weights: { box: 10.2, residue: 5, section: 1, lead: -4, teaser: -4 },
  },
  residueWords: {
    says: "is words of the site, not of a story",
    weights: { residue: 9, lead: -5, teaser: -5, section: -1 },
  },
  residueOpening: {
    says: "opens as lines of the site do",
    weights: { residue: 8, lead: -4, teaser: -4 },
  },
  sections: {
    says: "is the name of a section",
    weights: { residue: 4.5, title: -2.1, teaser: -1.1, heading: -1, byline: -2, section: -1 },
  },
  site: {
    says: "is the name of the site",
    weights: { residue: 5.4, title: -4, heading: -3, section: -2, caption: -3 },
  },
  junk: {
    says: "is letters without spaces: encrypted or broken",
    weights: { residue: 20 },
  },
  note: {
    says: "is labelled as an editor's note",
    weights: { note: 9, sapo: -1.1, body: -1, caption: -5, title: -5, heading: -5, residue: -2 },
  },
  continuation: {
    says: "says that the story goes on or ends",
    weights: { "lead-body": 7 },
  },
  asks: {
    says: "opens with the label of one who asks",
    weights: {
      "lead-body": 4.8,
      caption: -6,
      title: -5,
      heading: -5,
      byline: -5,
      sapo: 0.4,
      teaser: -2.5,
    },
  },
  answers: {
    says: "opens with the label of one who answers",
    weights: {
      "lead-body": 4,
      caption: -4,
      title: -4,
      heading: -4,
      byline: -5,
      sapo: -1.5,
      teaser: -2.5,
    },
  },
  mayAnswer: {
    says: "opens with what may be a speaker's label",
    weights: { "lead-body": 1, heading: -1, title: -0.5 },
  },
} as const satisfies Observations;

const BYLINES = {
  role: "bylineRole",
  source: "bylineSource",
  desk: "bylineDesk",
  initials: "bylineInitials",
  names: "bylineNames",
  body: "bylineBody",
  weak: "bylineWeak",
} as const satisfies Readonly<Record<string, keyof typeof MARKS>>;

/** `interview`: whether somebody surely asks on this page, so that labels are answers. */
export function observeMarks(line: Line, interview: boolean, seen: Seen<typeof MARKS>): void {
  const { credit, dated, residue, speaker } = line;
  if (credit !== null) {
    const dashed = /[-–—]$/.test(line.block.text.slice(0, credit.end - line.start));
    seen.push(credit.known || dashed ? "credit" : "looseCredit");
  }
  if (dated !== null) seen.push(dated.rest === "" ? "dated" : "datedBeside");
  if (line.bracketed !== null) seen.push("bracketedDate");
  if (line.byline !== null && dated === null) seen.push(BYLINES[line.byline.form]);
  if (line.heading === "related") seen.push("related");
  if (line.heading === "box") seen.push("boxHeading");
  if (line.noteEnd !== null) seen.push("note");
  if (line.continuation) seen.push("continuation");
  const told = dated !== null && residue !== "opening";
  if (residue !== null && !told && line.heading === null) {
    if (residue === "junk" || residue === "sections" || residue === "site") seen.push(residue);
    else seen.push(residue === "opening" ? "residueOpening" : "residueWords");
  }
  if (speaker?.asks) seen.push("asks");
  else if (speaker) seen.push(speaker.sure || interview ? "answers" : "mayAnswer");
}
