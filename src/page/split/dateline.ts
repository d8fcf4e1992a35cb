import { Shape, type Tokens } from "../../text/index.js";
import { isSign } from "./credit.js";
import type { Words } from "./words.js";

/** The day and month stand within this many tokens of "ngày", "sáng", "trong hai ngày". */
const DAY_WITHIN = 9;
/** "…, tại" follows the day within this many tokens: a year and a bracket may stand between. */
const PLACE_WITHIN = 5;

/** The day that a story opens with. */
export interface Dateline {
  /** Day and month without leading zeros: "14/2"; of several the last. */
  readonly day: string;
  /** "Sáng 14/2, tại Bắc Ninh, …": the place follows at once. */
  readonly placed: boolean;
}

/** The day that stands at the head of a text: "Chiều 13/2", "Trong hai ngày 30 và 31/5"; or null. */
export function readDateline(
  tokens: Tokens,
  head: number,
  to: number,
  words: Words,
): Dateline | null {
  const opener = words.dayOpeners.match(tokens, head);
  if (opener === null) return null;
  const end = Math.min(to - 2, opener.end + DAY_WITHIN);
  for (let at = opener.end; at < end; at++) {
    const day = readDay(tokens, at);
    if (day !== null) return { day, placed: isPlaced(tokens, at + 3, to) };
  }
  return null;
}

/** The day and month of three tokens, "14/2" or "14 tháng 2", without leading zeros; null where they are none. */
export function readDay(tokens: Tokens, at: number): string | null {
  if (tokens.shape(at) !== Shape.Number || tokens.shape(at + 2) !== Shape.Number) return null;
  const joint = tokens.slice(at + 1);
  if (joint !== "tháng" && !(/^[/-]$/.test(joint) && tokens.glued(at + 1))) return null;
  const [day, month] = [Number(tokens.slice(at)), Number(tokens.slice(at + 2))];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? `${day}/${month}` : null;
}

function isPlaced(tokens: Tokens, from: number, to: number): boolean {
  const end = Math.min(to, from + PLACE_WITHIN);
  let at = from;
  while (at < end && !isSign(tokens, at, ",") && tokens.slice(at) !== "tại") at++;
  return tokens.slice(isSign(tokens, at, ",") ? at + 1 : at) === "tại";
}
