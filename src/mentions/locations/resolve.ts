import type { Parsed } from "../../grammar/index.js";
import type { LocationMention } from "../../records.js";
import type { Context, Fields } from "../kind.js";
import type { LocationParse } from "./grammar.js";

export function resolve(
  _parsed: Parsed<LocationParse>,
  _context: Context,
): Fields<LocationMention> | null {
  return null;
}
