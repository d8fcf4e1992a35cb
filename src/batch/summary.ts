import { storiesOf } from "../page/stories.js";
import type { Item } from "../records.js";
import { isFailure, type PageResult } from "./page.js";

/** What a run did, in numbers; plain JSON. */
export interface Summary {
  pages: number;
  failed: number;
  /** UTF-16 units of text that was read. */
  characters: number;
  leads: number;
  teasers: number;
  dates: number;
  officials: number;
  locations: number;
  statistics: number;
  /** Pages by the codes of their warnings, failed pages by the codes of their errors. */
  readonly warnings: Record<string, number>;
  readonly errors: Record<string, number>;
  /** The slowest pages, slowest first. */
  slowest: readonly SlowPage[];
}

export interface SlowPage {
  readonly source: string;
  readonly milliseconds: number;
}

const MOST_SLOW = 10;
const KINDS = ["dates", "officials", "locations", "statistics"] as const;

export const emptySummary = (): Summary => ({
  pages: 0,
  failed: 0,
  characters: 0,
  leads: 0,
  teasers: 0,
  dates: 0,
  officials: 0,
  locations: 0,
  statistics: 0,
  warnings: {},
  errors: {},
  slowest: [],
});

/** Counts one more page. */
export function summarize(summary: Summary, result: PageResult, milliseconds: number): void {
  summary.pages++;
  if (isFailure(result)) {
    summary.failed++;
    count(summary.errors, result.error.code);
    return;
  }
  const { text, warnings } = result.bulletin;
  summary.characters += text.length;
  for (const story of storiesOf(result.bulletin)) countItem(summary, story);
  for (const code of new Set(warnings.map((warning) => warning.code)))
    count(summary.warnings, code);
  keepSlowest(summary, [{ source: result.source, milliseconds: Math.round(milliseconds) }]);
}

function countItem(summary: Summary, { role, mentions }: Item): void {
  summary[role === "lead" ? "leads" : "teasers"]++;
  for (const kind of KINDS) summary[kind] += mentions[kind].length;
}

function count(counts: Record<string, number>, code: string, by = 1): void {
  counts[code] = (counts[code] ?? 0) + by;
}

function keepSlowest(summary: Summary, pages: readonly SlowPage[]): void {
  const last = summary.slowest[MOST_SLOW - 1]?.milliseconds ?? -1;
  if (pages.every(({ milliseconds }) => milliseconds <= last)) return;
  summary.slowest = [...summary.slowest, ...pages]
    .sort((a, b) => b.milliseconds - a.milliseconds)
    .slice(0, MOST_SLOW);
}

/** Adds one summary to another. */
export function addSummary(to: Summary, from: Summary): void {
  for (const name of ["pages", "failed", "characters", "leads", "teasers", ...KINDS] as const) {
    to[name] += from[name];
  }
  for (const [code, number] of Object.entries(from.warnings)) count(to.warnings, code, number);
  for (const [code, number] of Object.entries(from.errors)) count(to.errors, code, number);
  keepSlowest(to, from.slowest);
}
