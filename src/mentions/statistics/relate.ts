import type { StatisticMention } from "../../records.js";
import type { Context } from "../kind.js";

export function relate(
  records: readonly StatisticMention[],
  _context: Context,
): readonly StatisticMention[] {
  return records;
}
