import { countUpTo } from "../text/index.js";
import type { Draft } from "./drafts.js";

interface Precedence {
  readonly winner: Draft["kind"];
  readonly loser: Draft["kind"];
  /** What of the winner the loser's core must lie in. */
  readonly within: "span" | "core";
  readonly example: string;
}

/** Which of two readings of the same words holds, where kinds compete. */
const PRECEDENCE: readonly Precedence[] = [
  { winner: "location", loser: "date", within: "span", example: "đường 30/4" },
  { winner: "location", loser: "statistic", within: "span", example: "tổ 5" },
  { winner: "location", loser: "official", within: "span", example: "Trường THPT Hoàng Văn Thụ" },
  { winner: "official", loser: "location", within: "core", example: "đồng chí Lê Hòa Bình" },
  { winner: "official", loser: "statistic", within: "span", example: "Bí thư Chi bộ 3" },
  { winner: "statistic", loser: "date", within: "core", example: "6/6 quầy" },
  { winner: "date", loser: "statistic", within: "span", example: "9 tháng năm 2023" },
];

/**
 * Drops every mention whose core lies inside a mention of a kind that goes before its own.
 * Drafts come in text order and stay in it.
 */
export function settleConflicts(drafts: readonly Draft[]): Draft[] {
  let kept = drafts;
  for (const { winner, loser, within } of PRECEDENCE) {
    const winners = kept.filter((draft) => draft.kind === winner);
    kept = kept.filter((draft) => draft.kind !== loser || !covered(draft, winners, within));
  }
  return [...kept];
}

/** Whether one of the winners, which are in text order and do not overlap, covers the core. */
function covered(loser: Draft, winners: readonly Draft[], within: "span" | "core"): boolean {
  const { start, end } = loser.core;
  const before = countUpTo(winners.length, (at) => (winners[at] as Draft).start, start);
  const winner = winners[before - 1];
  if (winner === undefined) return false;
  const range = within === "span" ? winner : winner.core;
  if (start < range.start || range.end < end) return false;
  // "Hồ Văn Lượng" read as a lake has no word that is not the person's.
  return within === "core" || range.start < start || end < range.end;
}
