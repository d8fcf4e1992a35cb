/** A set of tokens by what they are: word ids, and looks of whatever word. */
export class TokenSet {
  static readonly NONE = new TokenSet(new Uint32Array(0), 0);

  private constructor(
    /** A bit for each word id. */
    private readonly words: Uint32Array,
    /** A bit for each look. */
    private readonly looks: number,
  ) {}

  static ofWords(ids: Iterable<number>): TokenSet {
    const all = [...ids];
    const words = new Uint32Array((Math.max(0, ...all) >> 5) + 1);
    for (const id of all) words[id >> 5] = (words[id >> 5] as number) | (1 << (id & 31));
    return new TokenSet(words, 0);
  }

  static ofLooks(looks: readonly number[]): TokenSet {
    return new TokenSet(
      TokenSet.NONE.words,
      looks.reduce((bits, look) => bits | (1 << look), 0),
    );
  }

  get isEmpty(): boolean {
    return this.looks === 0 && this.words.every((bits) => bits === 0);
  }

  has(word: number, look: number): boolean {
    if (((this.looks >> look) & 1) !== 0) return true;
    const at = word >> 5;
    return at < this.words.length && (((this.words[at] as number) >> (word & 31)) & 1) !== 0;
  }

  equals(other: TokenSet): boolean {
    return (
      this.looks === other.looks &&
      this.words.length === other.words.length &&
      this.words.every((bits, at) => bits === other.words[at])
    );
  }

  /** The same for equal sets. */
  hash(): number {
    return this.words.reduce((hash, bits) => Math.imul(hash ^ bits, 0x9e3779b1), this.looks);
  }

  or(other: TokenSet): TokenSet {
    const [long, short] =
      this.words.length < other.words.length
        ? [other.words, this.words]
        : [this.words, other.words];
    const words = short.length === 0 ? long : long.map((bits, at) => bits | (short[at] ?? 0));
    return new TokenSet(words, this.looks | other.looks);
  }
}
