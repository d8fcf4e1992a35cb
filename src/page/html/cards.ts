import { type Box, isTitleLink, LEAST_TITLE_WORDS, type Paragraph } from "./box.js";

/** Boxes that stories of a list stand in; paragraphs and headings are parts of such a box. */
const CARD_TAGS: ReadonlySet<string> = new Set([
  "a",
  "article",
  "aside",
  "dd",
  "div",
  "figure",
  "li",
  "section",
  "span",
  "table",
  "tbody",
  "td",
  "tr",
]);
/** A story in a list is no longer than this in characters, and has this many links to stories. */
const LONGEST_CARD = 3000;
const MOST_TITLES = 2;
/** Of the boxes of one kind, so many must hold a story. */
const LEAST_SHARE = 0.6;
const LEAST_TEXT = 40;

/**
 * Marks the boxes that hold one story each of a list: several of one kind side by side, most of them
 * with the link of a story. The innermost are taken, so a cell and not its row. Gives whether there
 * are any.
 */
export function markCards(box: Box, paragraphs: readonly Paragraph[]): boolean {
  let found = false;
  const bare: Box[] = [];
  for (const child of box.children) {
    if (markCards(child, paragraphs)) found = true;
    else if (CARD_TAGS.has(child.element.name) && child.to > child.from) bare.push(child);
  }
  for (const kind of byKind(bare)) {
    if (isList(box) && kind.length >= 2 && isTitled(kind, paragraphs)) {
      for (const item of kind) item.card = true;
      found = true;
      continue;
    }
    const stories = kind.filter((child) => isStory(child, paragraphs));
    const least = isList(box) || kind.length > 2 ? 2 : 3;
    if (stories.length < Math.max(least, kind.length * LEAST_SHARE)) continue;
    if (kind.some(isText)) continue;
    for (const story of stories) story.card = true;
    found = true;
  }
  return found;
}

const isList = ({ element }: Box): boolean => element.name === "ul" || element.name === "ol";

const ENDED = /[.!?…:;]["”’)]*$/;

/** Items of which some have a title and its paragraph under it, links or none; others one of the two. */
function isTitled(items: readonly Box[], paragraphs: readonly Paragraph[]): boolean {
  const full = items.filter(({ from, to }) => to - from >= 2);
  const isTitle = ({ words, text }: Paragraph) => words >= LEAST_TITLE_WORDS && !ENDED.test(text);
  return full.length > 0 && full.every(({ from }) => isTitle(paragraphs[from] as Paragraph));
}

/** Groups boxes by tag and first class. */
function byKind(boxes: readonly Box[]): Iterable<readonly Box[]> {
  const kinds = new Map<string, Box[]>();
  for (const box of boxes) {
    const { name, attributes } = box.element;
    const kind = `${name} ${/^\s*([^\s\d]*)/.exec(attributes.class ?? "")?.[1] ?? ""}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [box]);
    else known.push(box);
  }
  return kinds.values();
}

/** A row of text and no link: titles and their paragraphs stand in rows by turns. */
const isText = ({ text, linked }: Box): boolean => text >= LEAST_TEXT && linked === 0;

function isStory(box: Box, paragraphs: readonly Paragraph[]): boolean {
  if (box.titles === 0 || box.titles > MOST_TITLES || box.text > LONGEST_CARD) return false;
  if (box.titles === 1) return true;
  // Title and sapo may both be linked, to the same story.
  const links = paragraphs.slice(box.from, box.to).filter(isTitleLink);
  return new Set(links.map(({ href }) => href)).size === 1;
}
