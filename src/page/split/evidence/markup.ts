import type { Block } from "../../block.js";
import type { Line } from "../line.js";
import { NO_PROSE, type Observations, type Seen } from "./observation.js";
import { isProse } from "./shape.js";

/** What the markup, the metadata, a profile or the caller says. */
export const MARKUP = {
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
  timeMarkup: { says: "is marked as a time", weights: { date: 10 } },
  bylineMarkup: {
    says: "is marked as a byline",
    weights: { byline: 7, body: -1, heading: -3, title: -3 },
  },
  cell: { says: "is a cell of a table", weights: { "lead-body": 1, sapo: -0.5 } },
  row: {
    says: "is a row of a table of data",
    weights: {
      "lead-body": 9,
      title: -4,
      date: -15,
      byline: -9,
      sapo: -4,
      heading: -4,
      caption: -4,
    },
  },
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
  saysTitle: {
    says: "is the title that the page gives itself",
    weights: { "lead-title": 7, residue: -2, "teaser-title": -1 },
  },
} as const satisfies Observations;

const BY_MARKUP = {
  h1: "h1",
  heading: "headingMarkup",
  caption: "captionMarkup",
  cell: "cell",
  row: "row",
  "list-item": "item",
  time: "timeMarkup",
  byline: "bylineMarkup",
  sapo: "sapoMarkup",
} as const satisfies Readonly<Record<string, keyof typeof MARKUP>>;

const BY_HINT = {
  lead: "hintLead",
  teaser: "hintTeaser",
  title: "hintTitle",
  sapo: "hintSapo",
  date: "hintDate",
  byline: "hintByline",
  residue: "hintResidue",
} as const satisfies Readonly<Record<string, keyof typeof MARKUP>>;

/** From this share on a block counts as a link. */
const LINK = 0.8;

const isLinked = ({ linkDensity, href }: Block): boolean => linkDensity >= LINK && href !== null;

export function observeMarkup(
  { block, residue }: Line,
  before: Block | undefined,
  regions: Regions,
  seen: Seen<typeof MARKUP>,
): void {
  // Tables also count the visitors of a site.
  const isCounter = block.markup === "row" && residue !== null;
  if (block.markup !== null && !isCounter) seen.push(BY_MARKUP[block.markup]);
  if (block.hint !== null) seen.push(BY_HINT[block.hint]);
  if (isLinked(block)) seen.push("link");
  if (block.image !== null && block.linkDensity < LINK) seen.push("picture");
  if (block.region !== 0 && regions.lead !== 0) {
    if (block.region !== regions.lead) seen.push("otherRegion");
    else if (regions.lists && block.href === null) seen.push("besideLists");
  }
  if (block.container === 0) return;
  seen.push("card");
  if (before?.container !== block.container) return;
  if (before.linkDensity >= LINK && block.linkDensity < LINK) seen.push("withTitle");
}

export function observeTitle(line: Line, title: string | null, seen: Seen<typeof MARKUP>): void {
  const { text } = line.block;
  if (title === null || text.length <= 8 || text.length >= 300) return;
  if (text.toLowerCase() === title.toLowerCase()) seen.push("saysTitle");
}

/** The region of the lead, and whether linked stories stand in other regions. */
export interface Regions {
  readonly lead: number;
  readonly lists: boolean;
}

export function readRegions(lines: readonly Line[]): Regions {
  const lead = regionOfLead(lines);
  const lists = lines.some(
    ({ block, words }) =>
      block.region !== lead && block.hint === null && words >= 4 && isLinked(block),
  );
  return { lead, lists };
}

/** The region that holds most of the running text; 0 where the page has no regions. */
function regionOfLead(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  let best = 0;
  for (const line of lines) {
    const { region, linkDensity } = line.block;
    if (region === 0 || linkDensity > 0.5 || !isProse(line)) continue;
    const size = (sizes.get(region) ?? 0) + line.words;
    sizes.set(region, size);
    if (size > (sizes.get(best) ?? 0)) best = region;
  }
  return best;
}
