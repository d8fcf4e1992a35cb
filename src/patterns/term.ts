/** One term of a sentence as patterns see it: a syllable, a number or a sign. */
export interface Term {
  /** As written. */
  readonly text: string;
  /** In lower case and one spelling: "HOÀ" is "hòa". */
  readonly normal: string;
  /** What words are compared by: blind to case, tone placement and final i/y. */
  readonly key: string;
  readonly tags: ReadonlySet<string>;
  /** The wholes that it is part of: "Date:d1". */
  readonly chunks: readonly string[];
}
