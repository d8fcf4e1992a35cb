import { Shape, type Tokens } from "../tokens.js";

/** A number in digits as the text writes it. */
export interface DigitNumeral {
  /** The token after the last one. */
  readonly end: number;
  readonly value: number;
  /** "plain" 536, "thousands" 12.579, "decimal" 22,48, "both" 1.234,5; "unclear" could be either: 1.250 read as thousands. */
  readonly notation: "plain" | "thousands" | "decimal" | "both" | "unclear";
}

const digitsOf = (tokens: Tokens, at: number): string => tokens.slice(at);

/**
 * Reads a number in Vietnamese notation: dot for thousands, comma for decimals; where the groups
 * do not fit ("1.2", "12,579,000") the marks are read the other way round.
 */
export function readDigits(tokens: Tokens, at: number): DigitNumeral | null {
  if (tokens.shape(at) !== Shape.Number) return null;
  const groups = [digitsOf(tokens, at)];
  const marks: string[] = [];
  let end = at + 1;
  while (tokens.shape(end + 1) === Shape.Number && tokens.glued(end) && tokens.glued(end + 1)) {
    const mark = tokens.slice(end);
    if (mark !== "." && mark !== ",") break;
    marks.push(mark);
    groups.push(digitsOf(tokens, end + 1));
    end += 2;
  }
  const reading = readGroups(groups, marks);
  if (reading !== null) return { end, ...reading };
  return { end: at + 1, value: Number(groups[0]), notation: "plain" };
}

function readGroups(
  groups: readonly string[],
  marks: readonly string[],
): Omit<DigitNumeral, "end"> | null {
  const first = groups[0] as string;
  if (marks.length === 0) return { value: Number(first), notation: "plain" };
  const fits = (from: number, to: number) =>
    first.length <= 3 && groups.slice(from, to).every((group) => group.length === 3);
  const last = marks.length;
  const oneMark = marks.every((mark) => mark === marks[0]);
  if (oneMark && fits(1, groups.length) && first !== "0" && first.length > 0) {
    const value = Number(groups.join(""));
    if (marks.length > 1 || marks[0] === ".") {
      return { value, notation: marks.length === 1 ? "unclear" : "thousands" };
    }
    // "12,579": a comma is the decimal mark unless the neighbours say otherwise.
    return { value: Number(`${first}.${groups[1]}`), notation: "unclear" };
  }
  if (marks.length === 1) return { value: Number(`${first}.${groups[1]}`), notation: "decimal" };
  const inner = marks.slice(0, -1);
  if (inner.every((mark) => mark === marks[0]) && marks[last - 1] !== marks[0] && fits(1, last)) {
    return { value: Number(`${groups.slice(0, last).join("")}.${groups[last]}`), notation: "both" };
  }
  return null;
}
