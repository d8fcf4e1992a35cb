import { BOX_HEADINGS, RELATED_HEADINGS } from "../split/lexicon/headings.js";
import { type Box, isLink, type Paragraph } from "./box.js";
import { meaningOf } from "./meaning.js";
import type { Main } from "./story.js";
import { SITE_TAGS } from "./tags.js";

/** What holds more than this share of the page is the page, whatever its names say. */
const MOST_SHARE = 0.5;
const LEAST_PROSE = 200;
/** A menu has so many links at least, of fewer words than titles have. */
const LEAST_MENU = 3;
const MOST_MENU_WORDS = 4;
const MENU_LINKED = 0.75;
/** Before the story a box is a list of links from this share on. */
const LIST_LINKED = 0.6;

const TAGS: ReadonlyMap<string, string> = new Map(Object.entries(SITE_TAGS));
const HEADINGS: ReadonlySet<string> = new Set(BOX_HEADINGS);
const RELATED: ReadonlySet<string> = new Set(RELATED_HEADINGS);

/** Marks the parts of the site that tags and names tell, and lists of short links. */
export function markSite(root: Box, paragraphs: readonly Paragraph[]): void {
  const visit = (box: Box) => {
    const reason = siteReason(box, paragraphs);
    if (reason !== null && !isWhole(box, root)) box.residue = reason;
    else for (const child of box.children) visit(child);
  };
  for (const child of root.children) visit(child);
}

/** Marks what stands beside the box that the page is about. */
export function markBeside({ box: main, isStory }: Main, paragraphs: readonly Paragraph[]): void {
  for (let inner = main; inner.parent !== null; inner = inner.parent) {
    for (const box of inner.parent.children) {
      if (box === inner || box.residue !== null || box.from === box.to) continue;
      box.residue = besideReason(box, inner, isStory, paragraphs);
    }
  }
}

/** Why a single paragraph is residue: a line of short links. */
export function lineReason(paragraph: Paragraph): string | null {
  const { links, linkDensity, words } = paragraph;
  if (links < LEAST_MENU || linkDensity < MENU_LINKED) return null;
  return words / links < MOST_MENU_WORDS ? "is a line of short links" : null;
}

function isWhole(box: Box, root: Box): boolean {
  if (box.residue !== null) return false;
  return root.prose >= LEAST_PROSE
    ? box.prose > root.prose * MOST_SHARE
    : box.text > root.text * MOST_SHARE;
}

function siteReason(box: Box, paragraphs: readonly Paragraph[]): string | null {
  const { name } = box.element;
  if (name === "body" || name === "html" || box.from === box.to) return null;
  const tag = TAGS.get(name);
  if (tag !== undefined) return tag;
  if (name === "footer" && !isInStory(box)) return "stands in a footer";
  if (name === "aside" && !isInStory(box) && !isHeaded(box, paragraphs, RELATED)) {
    return "stands aside (aside)";
  }
  const named = meaningOf(box.element).site;
  if (named !== null && !(isInStory(box) && box.prose > LEAST_PROSE)) return named;
  if (isHeaded(box, paragraphs, HEADINGS)) return `is headed "${paragraphs[box.from]?.text ?? ""}"`;
  return isMenu(box, paragraphs) ? "is a list of short links" : null;
}

/** In an article a footer may sign it and an aside may belong to it. */
function isInStory(box: Box): boolean {
  for (let outer = box.parent; outer !== null; outer = outer.parent) {
    if (outer.element.name === "article") return true;
  }
  return false;
}

/** A box of links under a heading such as "Đọc nhiều", or of other stories under "Các tin khác". */
function isHeaded(
  box: Box,
  paragraphs: readonly Paragraph[],
  headings: ReadonlySet<string>,
): boolean {
  const heading = paragraphs[box.from];
  if (heading === undefined || box.to - box.from < 2 || heading.text.length > 40) return false;
  return headings.has(heading.text.toLowerCase().replace(/[\s:»>…]+$/, ""));
}

function isMenu(box: Box, paragraphs: readonly Paragraph[]): boolean {
  if (box.titles > 0 || box.linked < box.text * MENU_LINKED) return false;
  let [links, words] = [0, 0];
  for (let at = box.from; at < box.to; at++) {
    const paragraph = paragraphs[at] as Paragraph;
    links += paragraph.links;
    words += paragraph.words;
  }
  return links >= LEAST_MENU && words < links * MOST_MENU_WORDS;
}

function besideReason(
  box: Box,
  main: Box,
  isStory: boolean,
  paragraphs: readonly Paragraph[],
): string | null {
  if (isCell(box) && isCell(main)) return "stands in another column of a table";
  if (isNarrower(box, main)) return "stands in a narrower column";
  const linked = box.linked >= box.text * LIST_LINKED;
  const before = box.to <= main.from;
  if (before && isStory && linked && box.titles > 0) return "is a list of links before the story";
  if (box.titles === 0 && linked && allLinks(box, paragraphs)) return "is short links alone";
  return null;
}

const isCell = ({ element: { name } }: Box): boolean => name === "td" || name === "th";

/** Columns of a grid carry their width of twelve: "col-md-8" beside "col-md-4". */
function isNarrower(box: Box, main: Box): boolean {
  const [own, other] = [columnsOf(box), columnsOf(main)];
  return own !== null && other !== null && own < other;
}

function columnsOf({ element }: Box): number | null {
  const match = /(?:^|\s)(?:col(?:-[a-z]{2})?|grid|span|large|medium)[-_]?(\d{1,2})(?:\s|$)/.exec(
    (element.attributes.class ?? "").slice(0, 200),
  );
  return match === null ? null : Number(match[1]);
}

function allLinks(box: Box, paragraphs: readonly Paragraph[]): boolean {
  for (let at = box.from; at < box.to; at++) if (!isLink(paragraphs[at] as Paragraph)) return false;
  return true;
}
