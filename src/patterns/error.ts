/** A pattern that is not of the match syntax. The message points at the place and says what to do. */
export class PatternError extends Error {
  override readonly name = "PatternError";

  constructor(
    readonly reason: string,
    readonly source: string,
    /** Where in the source, counted from 0. */
    readonly position: number,
  ) {
    super(`at character ${position + 1}: ${reason}\n  ${source}\n  ${" ".repeat(position)}^`);
  }
}
