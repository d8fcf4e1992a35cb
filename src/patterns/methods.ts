import type { Term } from "./term.js";

type Method = (terms: readonly Term[], at: number) => boolean;

/** Signs are terms of their own here, so what compromise asks of a term's ending is asked of the next. */
const before =
  (...signs: readonly string[]): Method =>
  (terms, at) =>
    signs.includes(terms[at + 1]?.text ?? "");

const beside =
  (...signs: readonly string[]): Method =>
  (terms, at) =>
    signs.includes(terms[at - 1]?.text ?? "") || signs.includes(terms[at + 1]?.text ?? "");

const QUOTES = ['"', "“", "”", "„", "«", "»", "'", "‘", "’"] as const;
const DASHES = ["-", "–", "—"] as const;

/** The term methods of the match syntax, `@isTitleCase`. */
export const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ["isTitleCase", (terms, at) => /^\p{Lu}(?!\p{L}*\p{Lu})/u.test(terms[at]?.text ?? "")],
  ["isUpperCase", (terms, at) => /^\p{Lu}+$/u.test(terms[at]?.text ?? "")],
  ["isAcronym", (terms, at) => terms[at]?.tags.has("Acronym") === true],
  ["isKnown", (terms, at) => (terms[at]?.tags.size ?? 0) > 0],
  ["hasComma", before(",")],
  ["hasPeriod", before(".")],
  ["hasColon", before(":")],
  ["hasSemicolon", before(";")],
  ["hasExclamation", before("!")],
  ["hasQuestionMark", before("?")],
  ["hasEllipses", before("…")],
  ["hasSlash", beside("/")],
  ["hasHyphen", beside(...DASHES)],
  ["hasDash", beside(...DASHES)],
  ["hasQuote", beside(...QUOTES)],
  ["hasQuotation", beside(...QUOTES)],
  // Vietnamese has no contractions.
  ["hasContraction", () => false],
]);
