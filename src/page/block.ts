import { rowsAmong } from "./rows/index.js";

/** What the markup itself says that a block is; a row of a table of data is told in plain text, too. */
export type BlockMarkup =
  | "h1"
  | "heading"
  | "caption"
  | "cell"
  | "row"
  | "list-item"
  | "time"
  | "byline"
  | "sapo"
  | null;

/** What a caller's selector, a publisher's profile or the metadata says of a block; it wins over all evidence. */
export type BlockHint = "lead" | "teaser" | "title" | "sapo" | "date" | "byline" | "residue" | null;

/** One paragraph-like stretch of the page in reading order. */
export interface Block {
  /** Canonical, one line. */
  readonly text: string;
  /** Tag path "body/div/ul/li/a"; "" in plain text. */
  readonly tags: string;
  /** Id of the list item, card or cell that holds one story of a list; equal for blocks of one story; 0 elsewhere. */
  readonly container: number;
  /** Id of the enclosing large region (list, table, section); 0 in plain text. */
  readonly region: number;
  /** Share of the text that stands in links, 0 to 1. */
  readonly linkDensity: number;
  /** Its main link. */
  readonly href: string | null;
  /** An image that stands in it or right before it. */
  readonly image: string | null;
  readonly markup: BlockMarkup;
  readonly hint: BlockHint;
  /** What the hint rests on, for `explain`. */
  readonly reason: string | null;
}

/** The blocks of plain text, its lines: nothing but their words is known, and which are rows of a table. */
export function textBlocks(text: string): Block[] {
  const lines = text === "" ? [] : text.split("\n");
  const rows = rowsAmong(lines);
  return lines.map((line, at) => ({
    text: line,
    tags: "",
    container: 0,
    region: 0,
    linkDensity: 0,
    href: null,
    image: null,
    markup: rows.has(at) ? "row" : null,
    hint: null,
    reason: null,
  }));
}

/** "(ĐVT: triệu đồng)": a line that gives a table its unit. */
const UNIT_LINE = /^\(?\s*(?:đvt|đv tính|đơn vị(?: tính)?)\s*:/iu;
const LONGEST_UNIT_LINE = 60;

/** Takes the line of the unit before a table to its rows, whoever told which lines are rows. */
export function withUnitLines(blocks: readonly Block[]): readonly Block[] {
  const isUnit = ({ text, hint }: Block, at: number) =>
    blocks[at + 1]?.markup === "row" &&
    hint === null &&
    text.length <= LONGEST_UNIT_LINE &&
    UNIT_LINE.test(text);
  return blocks.map((block, at) => (isUnit(block, at) ? { ...block, markup: "row" } : block));
}
