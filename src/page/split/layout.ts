import { type Tokens, tokenize } from "../../text/index.js";
import type { Block } from "../block.js";
import { type Line, readLine } from "./line.js";
import { findRunOns } from "./run-on.js";
import type { Words } from "./words.js";

/** The page's text with its tokens and lines. */
export interface Layout {
  readonly tokens: Tokens;
  readonly lines: readonly Line[];
}

interface Laid {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly starts: readonly number[];
}

/** Lays blocks out as the page's text, one a line, and parts those that run several together. */
export function layOut(blocks: readonly Block[], words: Words): Layout {
  const laid = lay(blocks, words);
  const parted = partRunOns(laid, words);
  const { tokens, blocks: kept, starts } = parted === null ? laid : lay(parted, words);
  let from = 0;
  const lines = kept.map((block, at) => {
    const start = starts[at] as number;
    const end = start + block.text.length;
    const to = firstTokenFrom(tokens, from, end);
    const line = readLine(tokens, block, { start, end, from, to }, words);
    // The line end is a token of its own.
    from = firstTokenFrom(tokens, to, end + 1);
    return line;
  });
  return { tokens, lines };
}

function lay(blocks: readonly Block[], words: Words): Laid {
  const kept = blocks.filter(({ text }) => text !== "");
  const starts: number[] = [];
  let at = 0;
  for (const { text } of kept) {
    starts.push(at);
    at += text.length + 1;
  }
  const text = kept.map((block) => block.text).join("\n");
  return { tokens: tokenize(text, words.vocabulary), blocks: kept, starts };
}

/** The first token at or after an offset, searched from a token on. */
function firstTokenFrom(tokens: Tokens, from: number, offset: number): number {
  let at = from;
  while (at < tokens.count && tokens.start(at) < offset) at++;
  return at;
}

/** The blocks with run-on lines parted, or null where there are none. */
function partRunOns({ tokens, blocks, starts }: Laid, words: Words): Block[] | null {
  const parted: Block[] = [];
  let found = false;
  let from = 0;
  blocks.forEach((block, index) => {
    const start = starts[index] as number;
    const end = start + block.text.length;
    const to = firstTokenFrom(tokens, from, end);
    // Markup parts paragraphs itself.
    const cuts = block.tags === "" ? findRunOns(tokens, from, to, words) : [];
    if (cuts.length > 0) found = true;
    let pieceStart = 0;
    for (const cut of [...cuts.map((token) => tokens.start(token) - start), block.text.length]) {
      const text = block.text.slice(pieceStart, cut).trim();
      if (text !== "") parted.push(cuts.length === 0 ? block : { ...block, text });
      pieceStart = cut;
    }
    from = firstTokenFrom(tokens, to, end + 1);
  });
  return found ? parted : null;
}
