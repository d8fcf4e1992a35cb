import { Shape, type Tokens } from "../tokens.js";

/** A number in digits as the text writes it. */
export interface DigitNumeral {
  /** The token after the last one. */
  readonly end: number;
  readonly value: number;
  /** "plain" 536, "thousands" 1.234.567, "decimal" 22,48, "both" 1.234,5; "unclear" could be either: 12.579 and 1,250. */
  readonly notation: "plain" | "thousands" | "decimal" | "both" | "unclear";
  /** What an unclear one means if its mark is slipped: 1.25 for "1.250", 1250 for "1,250"; else null. */
  readonly other: number | null;
}

/** A number has no more groups than this; what goes on is a list, an address or an account. */
const MOST_GROUPS = 8;
const GROUP = 3;

/**
 * Reads a number in Vietnamese notation: dot for thousands, comma for decimals; where the groups
 * do not fit ("1.2", "12,579,000") the marks are read the other way round. Groups that fit neither
 * way ("1.2.3") are no number: only the first is read.
 */
export function readDigits(tokens: Tokens, at: number): DigitNumeral | null {
  if (tokens.shape(at) !== Shape.Number) return null;
  const groups = [tokens.slice(at)];
  const marks: string[] = [];
  let end = at + 1;
  while (groups.length <= MOST_GROUPS && groupFollows(tokens, end)) {
    const mark = tokens.slice(end);
    if (mark !== "." && mark !== ",") break;
    marks.push(mark);
    groups.push(tokens.slice(end + 1));
    end += 2;
  }
  const reading = readGroups(groups, marks);
  if (reading !== null) return { end, ...reading };
  return { end: at + 1, value: Number(groups[0]), notation: "plain", other: null };
}

/** Reads a number whose thousands are set apart by spaces: "12 579", "1 250 000,5". */
export function readSpacedDigits(tokens: Tokens, at: number): DigitNumeral | null {
  if (tokens.shape(at) !== Shape.Number) return null;
  const first = tokens.slice(at);
  if (first.length > GROUP || first.startsWith("0")) return null;
  let digits = first;
  let end = at + 1;
  while (end - at < MOST_GROUPS && !tokens.glued(end) && isGroup(tokens, end)) {
    digits += tokens.slice(end++);
  }
  if (end === at + 1) return null;
  if (!groupFollows(tokens, end) || tokens.slice(end) !== ",") {
    return { end, value: Number(digits), notation: "thousands", other: null };
  }
  const value = Number(`${digits}.${tokens.slice(end + 1)}`);
  return { end: end + 2, value, notation: "both", other: null };
}

const isGroup = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Number && tokens.end(at) - tokens.start(at) === GROUP;

/** Whether a mark and more digits stand glued at `at`. */
const groupFollows = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at + 1) === Shape.Number && tokens.glued(at) && tokens.glued(at + 1);

function readGroups(
  groups: readonly string[],
  marks: readonly string[],
): Omit<DigitNumeral, "end"> | null {
  const first = groups[0] as string;
  if (marks.length === 0) return { value: Number(first), notation: "plain", other: null };
  const fits = (from: number, to: number) =>
    first.length <= GROUP && groups.slice(from, to).every((group) => group.length === GROUP);
  const last = marks.length;
  const alike = (from: number, to: number) =>
    marks.slice(from, to).every((mark) => mark === marks[from]);
  if (alike(0, last) && fits(1, groups.length) && !first.startsWith("0")) {
    const whole = Number(groups.join(""));
    if (marks.length > 1) return { value: whole, notation: "thousands", other: null };
    const decimal = Number(`${first}.${groups[1]}`);
    return marks[0] === "."
      ? { value: whole, notation: "unclear", other: decimal }
      : { value: decimal, notation: "unclear", other: whole };
  }
  if (marks.length === 1) {
    return { value: Number(`${first}.${groups[1]}`), notation: "decimal", other: null };
  }
  if (alike(0, last - 1) && marks[last - 1] !== marks[0] && fits(1, last)) {
    const value = Number(`${groups.slice(0, last).join("")}.${groups[last]}`);
    return { value, notation: "both", other: null };
  }
  return null;
}
