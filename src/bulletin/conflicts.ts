import type { KindName } from "../mentions/index.js";
import { countUpTo } from "../text/index.js";
import type { Draft, Drafts } from "./drafts.js";

interface Precedence {
  readonly winner: KindName;
  readonly loser: KindName;
  /** What of the winner the loser's core must lie in. */
  readonly within: "span" | "core";
  readonly example: string;
}

/** Which of two readings of the same words holds, where kinds compete. */
const PRECEDENCE: readonly Precedence[] = [
  { winner: "locations", loser: "dates", within: "span", example: "đường 30/4" },
  { winner: "locations", loser: "statistics", within: "span", example: "tổ 5" },
  { winner: "locations", loser: "officials", within: "span", example: "Trường THPT Hoàng Văn Thụ" },
  { winner: "officials", loser: "locations", within: "core", example: "đồng chí Lê Hòa Bình" },
  { winner: "officials", loser: "statistics", within: "span", example: "Bí thư Chi bộ 3" },
  { winner: "statistics", loser: "dates", within: "core", example: "6/6 quầy" },
  { winner: "dates", loser: "statistics", within: "span", example: "9 tháng năm 2023" },
];

/** Drops every mention whose core lies inside a mention of a kind that goes before its own. */
export function settleConflicts(drafts: Drafts): Drafts {
  let kept = withoutHeads(drafts);
  for (const { winner, loser, within } of PRECEDENCE) {
    const holds = (draft: Draft) => !covered(draft, kept[winner], within);
    kept = { ...kept, [loser]: kept[loser].filter(holds) };
  }
  return kept;
}

/** Places called as units are; a table need not know them. */
const UNIT_TYPES: ReadonlySet<string> = new Set([
  "province",
  "district",
  "commune",
  "village",
  "other",
]);

/** "Trưởng xóm Lường Thị Hoa", "Chủ tịch HĐND tỉnh Bàn Kim Quy": whom an office stands before is no unit. */
function withoutHeads(drafts: Drafts): Drafts {
  const starts = new Map(
    drafts.officials
      .filter(({ fields }) => fields.name !== null)
      .map(({ start, parse }) => [parse.core.end, start]),
  );
  const locations = drafts.locations.filter(({ start, end, fields }) => {
    const head = starts.get(end);
    const mayBePerson = fields.unit === null && UNIT_TYPES.has(fields.type);
    return !mayBePerson || head === undefined || head >= start;
  });
  return { ...drafts, locations };
}

/** Whether one of the winners, which are in text order and do not overlap, covers the core. */
function covered(loser: Draft, winners: readonly Draft[], within: "span" | "core"): boolean {
  const { start, end } = loser.parse.core;
  const before = countUpTo(winners.length, (at) => (winners[at] as Draft).start, start);
  const winner = winners[before - 1];
  if (winner === undefined) return false;
  const range = within === "span" ? winner : winner.parse.core;
  if (start < range.start || range.end < end) return false;
  // "Hồ Văn Lượng" read as a lake has no word that is not the person's.
  return within === "core" || range.start < start || end < range.end;
}
