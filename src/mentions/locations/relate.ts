import type { LocationMention } from "../../records.js";
import type { Context } from "../kind.js";

export function relate(
  records: readonly LocationMention[],
  _context: Context,
): readonly LocationMention[] {
  return records;
}
