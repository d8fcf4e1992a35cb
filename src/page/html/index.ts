import type { Selectors } from "../../records.js";
import type { Block } from "../block.js";
import { toBlocks } from "./blocks.js";
import { markCards } from "./cards.js";
import { markBeside, markSite } from "./residue.js";
import { select } from "./select.js";
import { findMain } from "./story.js";
import type { Element } from "./tree.js";
import { type Unseen, walk } from "./walk.js";

export { type Element, parseTree } from "./tree.js";
export type { Unseen } from "./walk.js";

export interface HtmlOptions {
  /** The page gives at most so many blocks. */
  readonly most: number;
  readonly selectors: Selectors;
  /** Where relative addresses count from. */
  readonly base: string | null;
}

/** A page of HTML as its blocks. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  /** What no reader sees. */
  readonly unseen: readonly Unseen[];
  /** Selectors that found nothing. */
  readonly unmatched: readonly (keyof Selectors)[];
}

/** Reads a page of markup into blocks. Every markup gives a page. */
export function readHtml(root: Element, { most, selectors, base }: HtmlOptions): HtmlBlocks {
  const { hints, unmatched } = select(root, selectors);
  const { root: box, paragraphs, unseen } = walk(root, most);
  markSite(box, paragraphs);
  markCards(box, paragraphs);
  const main = findMain(box);
  markBeside(main, paragraphs);
  return { blocks: toBlocks(paragraphs, { main, hints, base }), unseen, unmatched };
}
