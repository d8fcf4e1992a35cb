import type { BlockMarkup } from "../block.js";
import type { Box, Paragraph } from "./box.js";
import { meaningOf } from "./meaning.js";
import type { Element } from "./tree.js";

const TAG_MARKUP: ReadonlyMap<string, BlockMarkup> = new Map<string, BlockMarkup>([
  ["h1", "h1"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["time", "time"],
]);

/** How far out names are believed, and of how many paragraphs they can speak. */
const FURTHEST = 3;
const MOST_PARAGRAPHS = 2;

/** What the markup says that a paragraph is: the innermost word that can be true of it. */
export function markupOf(paragraph: Paragraph, isDataCell: (cell: Box) => boolean): BlockMarkup {
  if (paragraph.isRow) return "row";
  for (let at = paragraph.wraps.length - 1; at >= 0; at--) {
    const said = saidOf(paragraph.wraps[at] as Element, paragraph);
    if (said !== null) return said;
  }
  let box: Box | null = paragraph.box;
  for (let step = 0; step < FURTHEST && box !== null; step++, box = box.parent) {
    if (step > 0 && box.to - box.from > MOST_PARAGRAPHS && box.element.name !== "figcaption") break;
    const said = saidOf(box.element, paragraph);
    if (said !== null) return said;
    if (isCell(box)) return isDataCell(box) ? "cell" : null;
    if (box.element.name === "li") return "list-item";
  }
  return null;
}

const isCell = ({ element: { name } }: Box): boolean => name === "td" || name === "th";

function saidOf(element: Element, paragraph: Paragraph): BlockMarkup {
  const byTag = TAG_MARKUP.get(element.name) ?? null;
  if (byTag !== null && byTag !== "heading" && canBe(byTag, paragraph)) return byTag;
  const named = meaningOf(element).markup;
  if (named !== null && canBe(named, paragraph)) return named;
  return byTag !== null && canBe(byTag, paragraph) ? byTag : null;
}

/** Names are also given to what holds the thing: a title is no sapo, a page no date. */
function canBe(markup: BlockMarkup, { text, words }: Paragraph): boolean {
  switch (markup) {
    case "sapo":
      return words >= 8;
    case "byline":
      return words <= 16;
    case "time":
      return words <= 14 && /\d/.test(text);
    case "heading":
    case "h1":
      return words <= 40;
    default:
      return true;
  }
}

/** Tells the cells of tables of data from those that lay out a page. Each table is looked at once. */
export function dataCells(): (cell: Box) => boolean {
  const known = new Map<Box, boolean>();
  return (cell) => {
    const table = tableOf(cell);
    if (table === null) return false;
    let isData = known.get(table);
    if (isData === undefined) {
      isData = holdsData(table);
      known.set(table, isData);
    }
    return isData;
  };
}

function tableOf(cell: Box): Box | null {
  for (let box = cell.parent; box !== null; box = box.parent) {
    if (box.element.name === "table") return box;
  }
  return null;
}

/** The text of a cell of data is no longer than this on the average. */
const LONGEST_DATUM = 60;

/** At least two rows of two cells and more, of one short paragraph each. */
function holdsData(table: Box): boolean {
  let [rows, cells, text] = [0, 0, 0];
  const bodies = table.children.flatMap((child) =>
    child.element.name === "tr" ? [child] : child.children,
  );
  for (const row of bodies) {
    if (row.element.name !== "tr") continue;
    const own = row.children.filter(isCell);
    if (own.some((cell) => cell.children.some(({ element: { name } }) => name === "table")))
      return false;
    if (own.filter(({ from, to }) => to > from).length >= 2) rows++;
    cells += own.length;
    text += row.text;
  }
  return rows >= 2 && text <= cells * LONGEST_DATUM;
}
