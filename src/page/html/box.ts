import type { Element } from "./tree.js";

/** A paragraph as the walk finds it. */
export interface Paragraph {
  /** Canonical, one line. */
  readonly text: string;
  readonly box: Box;
  /** Share of the text that stands in links. */
  readonly linkDensity: number;
  /** Links in it. */
  readonly links: number;
  readonly words: number;
  readonly href: string | null;
  readonly image: string | null;
  /** Whether it is a row of a table of data. */
  readonly isRow: boolean;
  /** Inline elements that hold the whole paragraph, outermost first. */
  readonly wraps: readonly Element[];
}

/** An element that stands on lines of its own, with what the paragraphs in it add up to. */
export interface Box {
  readonly id: number;
  readonly element: Element;
  readonly parent: Box | null;
  readonly children: Box[];
  /** Its paragraphs: `from` to before `to`. */
  readonly from: number;
  to: number;
  /** Characters: of all text, of text in links, of running text. */
  text: number;
  linked: number;
  prose: number;
  /** Paragraphs that are a link to a story: four words and more. */
  titles: number;
  /** Why it is no part of a story; null where nothing says so. */
  residue: string | null;
  /** Whether it is one of several boxes of one kind, each with the link of a story. */
  card: boolean;
}

/** From this share on a paragraph is a link. */
const LINK = 0.8;
export const LEAST_TITLE_WORDS = 4;
/** Running text has this many words at least, and little of it is linked. */
const LEAST_PROSE_WORDS = 8;
const MOST_PROSE_LINKED = 0.34;

export const isLink = ({ linkDensity, href }: Paragraph): boolean =>
  linkDensity >= LINK && href !== null;

export const isTitleLink = (paragraph: Paragraph): boolean =>
  isLink(paragraph) && paragraph.words >= LEAST_TITLE_WORDS;

const isProse = ({ words, linkDensity, isRow }: Paragraph): boolean =>
  !isRow && words >= LEAST_PROSE_WORDS && linkDensity <= MOST_PROSE_LINKED;

/** Adds a paragraph to what its box sums up. */
export function addTo(box: Box, paragraph: Paragraph): void {
  const { length } = paragraph.text;
  box.text += length;
  box.linked += length * paragraph.linkDensity;
  if (isProse(paragraph)) box.prose += length;
  if (isTitleLink(paragraph)) box.titles++;
}

/** Adds what a box sums up to the box around it. */
export function addUp({ parent, text, linked, prose, titles }: Box): void {
  if (parent === null) return;
  parent.text += text;
  parent.linked += linked;
  parent.prose += prose;
  parent.titles += titles;
}
