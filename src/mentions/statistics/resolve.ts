import type { Parsed } from "../../grammar/index.js";
import type { StatisticMention } from "../../records.js";
import type { Context, Fields } from "../kind.js";
import type { StatisticParse } from "./grammar.js";

export function resolve(
  _parsed: Parsed<StatisticParse>,
  _context: Context,
): Fields<StatisticMention> | null {
  return null;
}
