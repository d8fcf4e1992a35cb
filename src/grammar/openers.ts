/** A set of tokens by what they are: word ids, and shapes of whatever word. */
export class TokenSet {
  static readonly NONE = new TokenSet(new Uint32Array(0), 0);

  private constructor(
    /** A bit for each word id. */
    private readonly words: Uint32Array,
    /** A bit for each shape. */
    private readonly shapes: number,
  ) {}

  static ofWords(ids: Iterable<number>): TokenSet {
    const all = [...ids];
    const words = new Uint32Array((Math.max(0, ...all) >> 5) + 1);
    for (const id of all) words[id >> 5] = (words[id >> 5] as number) | (1 << (id & 31));
    return new TokenSet(words, 0);
  }

  static ofShapes(shapes: readonly number[]): TokenSet {
    return new TokenSet(
      TokenSet.NONE.words,
      shapes.reduce((bits, shape) => bits | (1 << shape), 0),
    );
  }

  has(word: number, shape: number): boolean {
    if (((this.shapes >> shape) & 1) !== 0) return true;
    const at = word >> 5;
    return at < this.words.length && (((this.words[at] as number) >> (word & 31)) & 1) !== 0;
  }

  equals(other: TokenSet): boolean {
    return (
      this.shapes === other.shapes &&
      this.words.length === other.words.length &&
      this.words.every((bits, at) => bits === other.words[at])
    );
  }

  /** The same for equal sets. */
  hash(): number {
    return this.words.reduce((hash, bits) => Math.imul(hash ^ bits, 0x9e3779b1), this.shapes);
  }

  or(other: TokenSet): TokenSet {
    const [long, short] =
      this.words.length < other.words.length
        ? [other.words, this.words]
        : [this.words, other.words];
    const words = short.length === 0 ? long : long.map((bits, at) => bits | (short[at] ?? 0));
    return new TokenSet(words, this.shapes | other.shapes);
  }
}

/**
 * What the first two tokens of a pattern can be. Most attempts of most patterns end at this
 * question, before any part of them is tried.
 */
export class Openers {
  /** Of what looks around and reads nothing. */
  static readonly ANYWHERE = new Openers(TokenSet.NONE, TokenSet.NONE, false, true, true);
  static readonly #NONE = new Openers(TokenSet.NONE, TokenSet.NONE, false, false, false);

  private constructor(
    private readonly first: TokenSet,
    /** Second tokens of matches of two tokens and more; null where any token can be one. */
    private readonly second: TokenSet | null,
    /** Whether the pattern can match a single token. */
    private readonly single: boolean,
    /** Whether the pattern can match without reading a token. */
    readonly empty: boolean,
    /** Whether it has to be asked at any token: it looks around, or remembers that it read nothing. */
    private readonly anywhere: boolean,
  ) {}

  /** Of one token out of a set. */
  static ofToken(first: TokenSet): Openers {
    return new Openers(first, TokenSet.NONE, true, false, false);
  }

  /** Of one token out of a set and others unknown. */
  static ofRun(first: TokenSet): Openers {
    return new Openers(first, null, true, false, false);
  }

  /** Of one token out of each set, and perhaps more. */
  static ofPair(first: TokenSet, second: TokenSet): Openers {
    return new Openers(first, second, false, false, false);
  }

  /** Of phrases, each as its word ids. */
  static ofPhrases(phrases: readonly (readonly number[])[]): Openers {
    const at = (place: number) => TokenSet.ofWords(phrases.flatMap((ids) => ids[place] ?? []));
    return new Openers(
      at(0),
      at(1),
      phrases.some((ids) => ids.length === 1),
      false,
      false,
    );
  }

  /** Of one pattern or another. */
  static ofChoice(alternatives: readonly Openers[]): Openers {
    return alternatives.reduce(
      (a, b) =>
        new Openers(
          a.first.or(b.first),
          either(a.second, b.second),
          a.single || b.single,
          a.empty || b.empty,
          a.anywhere || b.anywhere,
        ),
      Openers.#NONE,
    );
  }

  /** Of patterns one after the other. */
  static ofSequence(parts: readonly Openers[]): Openers {
    return parts.reduceRight(
      (rest, part) => {
        const empty = part.empty && rest.empty;
        let second = part.second;
        if (part.single) second = either(second, rest.first);
        if (part.empty) second = either(second, rest.second);
        return new Openers(
          part.empty ? part.first.or(rest.first) : part.first,
          second,
          (part.single && rest.empty) || (part.empty && rest.single),
          empty,
          empty && (part.anywhere || rest.anywhere),
        );
      },
      new Openers(TokenSet.NONE, TokenSet.NONE, false, true, false),
    );
  }

  /** Of a pattern from `least` to `most` times. */
  repeated(least: number, most: number): Openers {
    const again = most > 1 && this.single ? either(this.second, this.first) : this.second;
    return new Openers(this.first, again, this.single, this.empty || least === 0, this.anywhere);
  }

  /** Of a pattern whose match is wanted even where it read nothing. */
  remembered(): Openers {
    return this.empty ? new Openers(this.first, this.second, this.single, true, true) : this;
  }

  /** What the token that it is asked at must be; null where it has to be asked at any. */
  get leading(): TokenSet | null {
    return this.anywhere ? null : this.first;
  }

  /** What the token after that must be; null where any will do. */
  get following(): TokenSet | null {
    return this.anywhere || this.single ? null : this.second;
  }
}

const either = (a: TokenSet | null, b: TokenSet | null): TokenSet | null =>
  a === null || b === null ? null : a.or(b);
