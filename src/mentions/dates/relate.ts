import type { DateMention } from "../../records.js";
import type { Context } from "../kind.js";

export function relate(records: readonly DateMention[], _context: Context): readonly DateMention[] {
  return records;
}
