import { Shape, type Tokens } from "../../text/index.js";
import type { BylineReading } from "./byline.js";

/** "Thu thủy": two or three syllables, one of them without its capital. */
export function readSlip(tokens: Tokens, from: number, to: number): BylineReading | null {
  const length = to - from;
  if (length < 2 || length > 3 || tokens.shape(from) !== Shape.Capital) return null;
  let lower = 0;
  for (let at = from + 1; at < to; at++) {
    if (tokens.shape(at) === Shape.Lower) lower++;
    else if (tokens.shape(at) !== Shape.Capital) return null;
  }
  return lower === 1 ? { form: "weak", names: [tokens.slice(from, to)], organization: null } : null;
}
