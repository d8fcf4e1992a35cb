import { ROLE_GROUPS, ROLES, type Role, type RoleGroup } from "./roles.js";

/**
 * One observation about a block: what `explain` says of it, and how far it speaks for or against
 * each role, in log-odds (1 is a hint, 4 is near certain, 20 is a caller's word). A role's own
 * weight adds to that of its groups.
 */
interface Observation {
  readonly says: string;
  readonly weights: Readonly<Partial<Record<Role | RoleGroup, number>>>;
}

/** Against all prose: the line is something else. */
const NO_PROSE = { sapo: -5, body: -4, note: -4, caption: -5 };

/**
 * The evidence. Weights were set by hand on what pages look like and corrected on the pages of the
 * corpus that are kept for tuning; they only need to be right in order of size.
 */
export const EVIDENCE = {
  // What every block begins with: body text is common, bylines and dated lines are rare.
  any: {
    says: "",
    weights: {
      title: -0.5,
      date: -4,
      byline: -6,
      note: -5,
      caption: -1.7,
      heading: -1,
      residue: -2.5,
      box: -2.5,
      section: -6,
      "teaser-sapo": -0.8,
      "teaser-more": -1.5,
      "teaser-byline": -1.5,
    },
  },

  // Shape.
  prose: {
    says: "is prose: closes with a full stop",
    weights: {
      title: -4,
      heading: -3.5,
      byline: -6,
      section: -6,
      residue: -1.2,
      box: -3,
      sapo: 0.5,
      body: 0.5,
    },
  },
  question: {
    says: "closes as a question or with dots",
    weights: { heading: -0.3, byline: -6, section: -6, residue: -0.5 },
  },
  openLine: {
    says: "is one line without a full stop",
    weights: { title: 1.5, heading: 1, body: -2, sapo: -2.5, note: -2, caption: 0.3, box: 1 },
  },
  openText: {
    says: "is long but lacks its full stop",
    weights: { title: -3, heading: -4, byline: -6, box: -2, section: -6 },
  },
  tiny: {
    says: "has at most three words",
    weights: { residue: 1.2, title: -1, "teaser-title": -0.7, sapo: -4, body: -2, caption: -1.5 },
  },
  shortProse: {
    says: "is a short sentence",
    weights: { sapo: -1.5, title: -1, heading: -0.5, caption: 0.3, box: -1 },
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
  twoSentences: { says: "has two sentences", weights: { caption: -1.8, title: -3, heading: -2 } },
  sentences: {
    says: "has several sentences",
    weights: { caption: -3, title: -5, heading: -5, box: -4 },
  },
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
  shouted: {
    says: "is in capitals",
    weights: {
      title: 1.5,
      heading: 1,
      body: -1.5,
      sapo: -1.5,
      caption: -1,
      byline: -1,
      residue: 0.3,
    },
  },
  colon: {
    says: "ends with a colon",
    weights: { "lead-body": 1.3, title: -2, caption: -1, sapo: -1, heading: -0.5 },
  },
  bullet: {
    says: "opens with a bullet",
    weights: { "lead-body": 1, title: -1, heading: -1, caption: -1, sapo: -0.7 },
  },

  // Marks.
  credit: {
    says: "opens with a credit marker",
    weights: {
      "lead-sapo": 3,
      note: 1,
      "lead-body": -3.5,
      "teaser-sapo": 4,
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
    weights: { date: 10, title: -5, heading: -6, byline: -5, residue: 0.5, box: -3, ...NO_PROSE },
  },
  datedBeside: {
    says: "gives a date beside a few words",
    weights: { date: 6.5, title: -1.5, heading: -3, residue: 1.5, box: -1, ...NO_PROSE },
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
    weights: { byline: 9, title: -4, heading: -4, residue: -2, section: -4, ...NO_PROSE },
  },
  bylineNames: {
    says: "is names and nothing else",
    weights: {
      byline: 6,
      title: -1.5,
      heading: -1.5,
      residue: -1,
      section: -3,
      ...NO_PROSE,
      caption: -1.5,
    },
  },
  bylineBody: {
    says: "is a body in brackets",
    weights: { byline: 4, title: -3, heading: -3, section: -3, ...NO_PROSE, caption: -1 },
  },
  bylineWeak: {
    says: "could be a pen name",
    weights: { byline: 3, section: -2 },
  },
  related: {
    says: "is a heading of other stories",
    weights: { section: 12, "lead-box": 8, lead: -4, teaser: -4 },
  },
  boxHeading: {
    says: "is a heading of a box of the site",
    weights: { box: 9, residue: 5, section: 1, lead: -4, teaser: -4 },
  },
  residueWords: {
    says: "is words of the site, not of a story",
    weights: { residue: 8, lead: -5, teaser: -5, section: -1 },
  },
  residueOpening: {
    says: "opens as lines of the site do",
    weights: { residue: 7, lead: -4, teaser: -4 },
  },
  sections: {
    says: "is the name of a section",
    weights: { residue: 4.5, title: -2, teaser: -1, heading: -1, byline: -2, section: -1 },
  },
  junk: {
    says: "is letters without spaces: encrypted or broken",
    weights: { residue: 20 },
  },
  note: {
    says: "is labelled as an editor's note",
    weights: { note: 9, sapo: -1, body: -1, caption: -5, title: -5, heading: -5, residue: -2 },
  },
  asks: {
    says: "opens with the label of one who asks",
    weights: {
      "lead-body": 6,
      caption: -6,
      title: -5,
      heading: -5,
      byline: -5,
      sapo: -1,
      teaser: -3,
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

  // Captions.
  captionMark: {
    says: "says that it is a caption",
    weights: { caption: 6, title: -1, heading: -1.5, byline: -1, residue: -0.5, "teaser-sapo": -1 },
  },
  captionTail: {
    says: "ends with who took the picture",
    weights: { caption: 6, title: -2, heading: -3, "lead-body": -1, sapo: -1.5, residue: -1 },
  },
  pictured: {
    says: "opens with who or what a picture shows",
    weights: { caption: 1.5 },
  },
  scene: { says: "tells what is done in a picture", weights: { caption: 0.9, heading: -0.7 } },
  reports: {
    says: "reports what was or will be",
    weights: { caption: -1, heading: -0.3 },
  },
  oneSentence: { says: "is one sentence of middle length", weights: { caption: 0.7 } },
  brief: { says: "is brief", weights: { caption: 0.5, "lead-body": -0.3 } },
  tells: { says: "tells what somebody says", weights: { caption: -3, title: -0.5, heading: -1 } },
  quotes: { says: "quotes", weights: { caption: -1.2 } },
  figures: { says: "gives figures", weights: { caption: -1.2 } },
  afterSapo: { says: "stands right after the sapo", weights: { caption: 0.8 } },
  betweenLong: {
    says: "stands short between long paragraphs",
    weights: { caption: 0.6, heading: 0.4 },
  },
  namesAgain: {
    says: "names persons of the lines before it",
    weights: { caption: 0.8, "lead-body": 0.3 },
  },

  // How it begins.
  storyOpener: {
    says: "opens as news stories do",
    weights: {
      "lead-sapo": 0.5,
      "teaser-sapo": 1,
      "teaser-more": -1,
      "lead-body": -0.3,
      caption: -1.7,
      heading: -0.3,
    },
  },
  otherDay: {
    says: "opens with another day than the first story",
    weights: { "lead-body": -1, "teaser-sapo": 1 },
  },
  sameDay: { says: "opens with the day of the first story", weights: { "teaser-sapo": 0.3 } },
  placed: {
    says: "says at once when and where",
    weights: { "lead-body": -1, "teaser-sapo": 1, "teaser-more": -1 },
  },
  connective: {
    says: "is joined to what stands before it",
    weights: {
      "lead-body": 1,
      "teaser-sapo": -2.5,
      "lead-sapo": -1.5,
      "teaser-more": 1.2,
      caption: -3,
      title: -0.7,
    },
  },
  resumption: {
    says: "takes up what the story has named",
    weights: { "lead-body": 0.5, "teaser-sapo": -1.2, "lead-sapo": -0.7, "teaser-more": 0.7 },
  },

  // Neighbours.
  first: { says: "is the first line", weights: { "lead-title": 0.5 } },
  beforeCredit: {
    says: "stands before a credit marker",
    weights: { title: 1.5, byline: 1, heading: -3, caption: -1 },
  },
  beforeDate: { says: "stands before a dated line", weights: { title: 1, heading: -1 } },
  beforeProse: { says: "stands before a paragraph", weights: { heading: 0.7, title: 0.4 } },
  beforeOpen: { says: "stands before another open line", weights: { heading: -1.2 } },
  beforeTurn: {
    says: "stands before the turn to other stories",
    weights: { byline: 1.5, heading: -3 },
  },
  last: { says: "is the last line", weights: { byline: 1.5, heading: -3 } },
  saysTitle: {
    says: "is the title that the page gives itself",
    weights: { "lead-title": 7, residue: -2, "teaser-title": -1 },
  },

  // Words shared with the lead.
  cohesive: {
    says: "shares the words of the lead",
    weights: { "lead-body": 1.5, caption: 0.7, teaser: -1.2 },
  },
  foreign: {
    says: "shares few words with the lead",
    weights: { "lead-body": -1, "teaser-sapo": 0.9 },
  },
  unmarked: {
    says: "lacks the marker that the other stories bear",
    weights: { "teaser-sapo": -1.2 },
  },
  sharesNames: {
    says: "names who and what the lead names",
    weights: { "lead-body": 1, teaser: -1 },
  },
  ownNames: {
    says: "names others than the lead",
    weights: { "lead-body": -0.8, "teaser-sapo": 0.8 },
  },

  // Markup.
  h1: {
    says: "is marked as the page's heading",
    weights: { "lead-title": 6, title: 1, ...NO_PROSE, heading: -2, residue: -1 },
  },
  headingMarkup: {
    says: "is marked as a heading",
    weights: { title: 2, heading: 2.5, section: 1, body: -2, sapo: -1.5, caption: -2, byline: -2 },
  },
  captionMarkup: {
    says: "is marked as a caption",
    weights: { caption: 8, title: -3, heading: -4, body: -1, sapo: -3 },
  },
  sapoMarkup: {
    says: "is marked as a sapo",
    weights: { sapo: 5, title: -3, heading: -4, caption: -3, byline: -4 },
  },
  timeMarkup: { says: "is marked as a time", weights: { date: 5 } },
  bylineMarkup: {
    says: "is marked as a byline",
    weights: { byline: 7, body: -1, heading: -3, title: -3 },
  },
  cell: { says: "is a cell of a table", weights: { "lead-body": 1, sapo: -0.5 } },
  item: {
    says: "is an item of a list",
    weights: { "teaser-title": 0.5, box: 0.5, residue: 0.3, heading: -2 },
  },
  link: {
    says: "is a link",
    weights: {
      "teaser-title": 2,
      box: 0.7,
      residue: 0.7,
      "lead-title": -1,
      "lead-body": -3,
      heading: -2.5,
      caption: -2,
      sapo: -1,
      byline: -1,
      section: 0.3,
    },
  },
  picture: { says: "stands under a picture", weights: { caption: 2 } },
  card: {
    says: "stands in one of several boxes of stories",
    weights: { teaser: 5, lead: -4, section: -2 },
  },
  besideLists: {
    says: "stands in the box of the story, and other stories in boxes of their own",
    weights: { teaser: -4 },
  },
  otherRegion: {
    says: "stands in another region than the lead",
    weights: { lead: -2.5, "lead-residue": -1 },
  },
  withTitle: {
    says: "stands in one box with a linked title",
    weights: { "teaser-sapo": 3, "teaser-date": 1, "teaser-more": 1, lead: -1.5 },
  },

  // A caller, a profile or the metadata says so.
  hintLead: {
    says: "is the lead's, as the caller or a profile says",
    weights: { lead: 20, "lead-residue": 8 },
  },
  hintTeaser: { says: "is a teaser's, as the caller or a profile says", weights: { teaser: 20 } },
  hintTitle: { says: "is a title, as the caller or a profile says", weights: { title: 20 } },
  hintSapo: { says: "is a sapo, as the caller or a profile says", weights: { sapo: 20 } },
  hintDate: { says: "is a date, as the caller or a profile says", weights: { date: 30 } },
  hintByline: { says: "is a byline, as the caller or a profile says", weights: { byline: 30 } },
  hintResidue: {
    says: "is residue, as the markup, a profile or the caller says",
    weights: { residue: 40 },
  },
} as const satisfies Readonly<Record<string, Observation>>;

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
