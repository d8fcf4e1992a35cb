import type { Parsed } from "../../grammar/index.js";
import type { DateParse } from "./grammar.js";

/**
 * The day that dates with a written year point to, from which unwritten years of the same item or
 * page follow; null where none is written.
 */
export function anchor(_dates: readonly Parsed<DateParse>[]): string | null {
  return null;
}
