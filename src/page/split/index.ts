import type { BlockTrace } from "../../records.js";
import type { Block } from "../block.js";
import type { PageItem } from "../page.js";
import { decode } from "./decode.js";
import { type Evidence, reasonsFor, WIDTH, weigh } from "./evidence/index.js";
import { gather } from "./gather.js";
import { type Making, makeItem, type Part } from "./items.js";
import { type Layout, layOut } from "./layout.js";
import type { Line } from "./line.js";
import { addressKind, listScore } from "./outline.js";
import { groupTeasers } from "./teasers.js";
import { words as compileWords } from "./words.js";

/** What is known of a page before it is split. */
export interface SplitContext {
  readonly url: string | null;
  /** The title that the page's metadata give. */
  readonly title: string | null;
  /** The publisher that the caller or the metadata name. */
  readonly publisher: string | null;
}

/** A page split into its stories; spans count in `text`. */
export interface Split {
  readonly text: string;
  readonly lead: PageItem | null;
  readonly teasers: readonly PageItem[];
  readonly blocks: readonly BlockTrace[];
  /** As the credit markers say. */
  readonly publisher: string | null;
  readonly province: string | null;
}

/**
 * Splits blocks into the lead and the teasers. Every block is observed, every observation weighs for
 * and against roles, and the sequence of roles that fits best as a whole is taken.
 */
export function splitBlocks(blocks: readonly Block[], context: SplitContext): Split {
  const words = compileWords();
  const layout = layOut(blocks, words);
  const { tokens, lines } = layout;
  const marker = markerOf(lines);
  const publisher = context.publisher ?? marker?.publisher ?? null;
  const home = publisher?.replace(/^Báo /, "") ?? null;
  const observed = gather(tokens, lines, words, { title: context.title, home });
  const parts = decideRoles(layout, observed, context);
  const making: Making = { tokens, words, lines, home };
  const lead = parts.filter(({ role }) => role.startsWith("lead-") || role === "top-byline");
  const rest = parts.filter(({ role }) => role.startsWith("teaser-") || role === "section");
  return {
    text: tokens.text,
    lead: makeItem("lead", lead, making),
    teasers: groupTeasers(rest, making),
    blocks: parts.map((part, at) => traceOf(part, parts[at - 1], observed[at] as Evidence[])),
    publisher: marker?.publisher ?? null,
    province: marker?.province ?? null,
  };
}

function decideRoles(
  { lines }: Layout,
  observed: readonly Evidence[][],
  context: SplitContext,
): Part[] {
  const emissions = new Float32Array(lines.length * WIDTH);
  observed.forEach((found, at) => {
    for (const evidence of found) weigh(emissions, at, evidence);
  });
  const roles = decode(emissions, listScore(lines, addressKind(context.url)));
  return lines.map((line, at) => ({ line, role: roles[at] as Part["role"] }));
}

/** The marker that most stories bear; of the first where they differ evenly. */
function markerOf(lines: readonly Line[]): Line["credit"] {
  const counts = new Map<string, number>();
  let best: Line["credit"] = null;
  for (const { credit } of lines) {
    if (credit === null) continue;
    const count = (counts.get(credit.publisher) ?? 0) + (best === null ? 2 : 1);
    counts.set(credit.publisher, count);
    if (best === null || count > (counts.get(best.publisher) ?? 0)) best = credit;
  }
  return best;
}

const RESIDUE_ROLES: Readonly<Record<string, string>> = {
  before: "residue",
  "lead-residue": "residue",
  "teaser-residue": "residue",
  "lead-box": "residue",
  "teaser-box": "residue",
};

function traceOf({ line, role }: Part, before: Part | undefined, found: Evidence[]): BlockTrace {
  const reasons = reasonsFor(role, found);
  if (line.block.reason !== null) reasons.unshift(line.block.reason);
  if (role.endsWith("-box")) reasons.push("stands in a box of the site");
  if (before !== undefined && role.startsWith("teaser-")) {
    if (before.role === "section") reasons.push("follows a heading of other stories");
    if (before.role === "lead-byline") reasons.push("follows the byline of the lead");
  }
  if (reasons.length === 0) reasons.push("fits the order of the page");
  return {
    span: { start: line.start, end: line.end },
    text: line.block.text,
    role: RESIDUE_ROLES[role] ?? role,
    reasons,
  };
}
