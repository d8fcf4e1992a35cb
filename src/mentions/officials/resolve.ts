import type { Parsed } from "../../grammar/index.js";
import type { OfficialMention } from "../../records.js";
import type { Context, Fields } from "../kind.js";
import type { OfficialParse } from "./grammar.js";

export function resolve(
  _parsed: Parsed<OfficialParse>,
  _context: Context,
): Fields<OfficialMention> | null {
  return null;
}
