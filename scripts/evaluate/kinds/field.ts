/** Comparison of one field of a gold mention with the same field of a parsed one. */
import type { Mention } from "../../../src/records.js";
import { sameNumber, sameWords } from "../../gold/spelling.js";
import { type FieldVerdict, overlap } from "../verdict.js";

type Scalar = string | number | null;

/** What a record refers to by id, on either side. */
export interface Links {
  gold(id: string): Mention | undefined;
  parsed(id: string): Mention | undefined;
}

/** How the mentions of one kind are paired and compared. */
export interface KindRules<G extends Mention, P extends Mention> {
  /** Whether the parsed mention, which overlaps the gold one, has its name. */
  isNamedAlike(gold: G, parsed: P): boolean;
  /** Gold that counts neither way. */
  isOptional(gold: G): boolean;
  /** What counts neither way where gold has nothing. */
  isForgiven(parsed: P): boolean;
  compare(gold: G, parsed: P, links: Links): readonly FieldVerdict[];
}

/** An absent gold value is not judged. */
export function compareField(
  field: string,
  expected: Scalar | undefined,
  got: Scalar,
  { judged = true, same = sameScalar }: Comparing = {},
): readonly FieldVerdict[] {
  if (expected === undefined) return [];
  const right = same(expected, got);
  return [{ field, judged, right, expected: String(expected), got: String(got) }];
}

interface Comparing {
  readonly judged?: boolean;
  readonly same?: (expected: Scalar, got: Scalar) => boolean;
}

function sameScalar(expected: Scalar, got: Scalar): boolean {
  if (typeof expected === "number" || typeof got === "number") {
    return sameNumber(expected as number | null, got as number | null);
  }
  return sameWords(expected, got);
}

/** References agree where the mentions they lead to overlap, or both lead nowhere. */
export function compareLink(
  field: string,
  expected: string | null | undefined,
  got: string | null,
  links: Links,
  judged: boolean,
): readonly FieldVerdict[] {
  if (expected === undefined) return [];
  const goldMention = expected === null ? undefined : links.gold(expected);
  const parsedMention = got === null ? undefined : links.parsed(got);
  const right =
    goldMention === undefined || parsedMention === undefined
      ? expected === null && got === null
      : overlap(goldMention.span, parsedMention.span) > 0;
  const show = (mention: Mention | undefined) =>
    mention === undefined ? "null" : `“${mention.text}”`;
  return [{ field, judged, right, expected: show(goldMention), got: show(parsedMention) }];
}
