import type { Parsed } from "../../grammar/index.js";
import type { DateMention } from "../../records.js";
import type { Context, Fields } from "../kind.js";
import type { DateParse } from "./grammar.js";

export function resolve(_parsed: Parsed<DateParse>, _context: Context): Fields<DateMention> | null {
  return null;
}
