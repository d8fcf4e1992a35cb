import { isData, MOST_CELLS } from "../rows/index.js";
import { isTitle } from "./apart.js";
import { isHidden } from "./meaning.js";
import { UNSEEN_TAGS } from "./tags.js";
import type { Element } from "./tree.js";

/** The columns of a row: a cell where one begins, null where one goes on or none is. */
export type Row = readonly (Element | null)[];

const UNSEEN: ReadonlySet<string> = new Set(UNSEEN_TAGS);
const BODIES: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot"]);
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
/** A cell of more is no cell of data. */
const LONGEST_CELL = 400;
const NONE: ReadonlyMap<Element, Row> = new Map();

/**
 * The rows of a table of data, laid out in columns; none of a table that lays out a page: one with
 * tables or titles of stories in its cells.
 */
export function rowsOf(table: Element): ReadonlyMap<Element, Row> {
  const rows = new Map<Element, Row>();
  const texts: string[][] = [];
  /** Of each column, how many rows a cell from above still covers. */
  const covered: number[] = [];
  for (const element of rowElements(table)) {
    const row = layOut(element, covered);
    if (row === null) return NONE;
    const cells = row.map(textOf);
    if (cells.includes(null)) return NONE;
    texts.push(cells as string[]);
    if (cells.some((text) => text !== "")) rows.set(element, row);
  }
  return isData(texts) ? rows : NONE;
}

function* rowElements(table: Element): Generator<Element> {
  for (const child of elementsOf(table)) {
    if (child.name === "tr") yield child;
    if (!BODIES.has(child.name)) continue;
    for (const inner of elementsOf(child)) if (inner.name === "tr") yield inner;
  }
}

const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child): child is Element => typeof child !== "string");

/** Null where the row is wider than tables of data are. */
function layOut(row: Element, covered: number[]): Row | null {
  const columns: (Element | null)[] = [];
  const cover = () => {
    while ((covered[columns.length] ?? 0) > 0) {
      covered[columns.length] = (covered[columns.length] as number) - 1;
      columns.push(null);
    }
  };
  for (const cell of elementsOf(row)) {
    if (!CELLS.has(cell.name)) continue;
    cover();
    const [width, height] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
    if (columns.length + width > MOST_CELLS) return null;
    for (let column = 0; column < width; column++) {
      covered[columns.length] = height - 1;
      columns.push(column === 0 ? cell : null);
    }
  }
  cover();
  return columns;
}

function spanOf({ attributes }: Element, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attributes[name] ?? "", 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}

/** The text of a cell as far as it tells what the table is; null where it is no cell of data. */
function textOf(cell: Element | null): string | null {
  let text = "";
  const visit = (element: Element): boolean => {
    if (text.length > LONGEST_CELL || element.name === "table" || isTitle(element)) return false;
    return element.children.every((child) => {
      if (typeof child === "string") text += child.slice(0, LONGEST_CELL * 2);
      else if (!UNSEEN.has(child.name) && !isHidden(child)) return visit(child);
      return true;
    });
  };
  if (cell !== null && !visit(cell)) return null;
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length <= LONGEST_CELL ? plain : null;
}
