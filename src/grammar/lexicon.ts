/** A table of phrases with their values; compiled once into a dictionary. */
export interface Lexicon<Value> {
  /** The rows, asked for when the grammar is first compiled. */
  readonly rows: () => Iterable<readonly [phrase: string, value: Value]>;
}

/**
 * A lexicon from a table.
 * Matching is blind to tone placement and final i/y; a capital letter in a phrase asks for one in
 * the text, a word in all capitals for all capitals.
 */
export function lexicon<Value>(
  rows:
    | readonly (readonly [phrase: string, value: Value])[]
    | (() => Iterable<readonly [phrase: string, value: Value]>),
): Lexicon<Value> {
  return { rows: typeof rows === "function" ? rows : () => rows };
}
