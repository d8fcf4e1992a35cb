import type { Block } from "../block.js";
import { toBlocks } from "./blocks.js";
import { markCards } from "./cards.js";
import { markBeside, markSite } from "./residue.js";
import { findMain } from "./story.js";
import { type Element, parseTree } from "./tree.js";
import { type Unseen, walk } from "./walk.js";

/** A page of HTML as its blocks. */
export interface HtmlPage {
  readonly root: Element;
  readonly blocks: readonly Block[];
  /** What no reader sees. */
  readonly unseen: readonly Unseen[];
  readonly cut: boolean;
}

/** Reads HTML into blocks, at most `most` of them. Every markup gives a page. */
export function readHtml(source: string, most: number): HtmlPage {
  const root = parseTree(source);
  const { root: box, paragraphs, unseen, cut } = walk(root, most);
  markSite(box, paragraphs);
  markCards(box, paragraphs);
  const main = findMain(box);
  markBeside(main, paragraphs);
  return { root, blocks: toBlocks(paragraphs, main), unseen, cut };
}
