import type { OfficialMention } from "../../records.js";
import type { Context } from "../kind.js";

export function relate(
  records: readonly OfficialMention[],
  _context: Context,
): readonly OfficialMention[] {
  return records;
}
