import { TokenSet } from "./token-set.js";

/**
 * What the first two tokens of a pattern can be. Most attempts of most patterns end at this
 * question, before any part of them is tried.
 */
export class Openers {
  /** Of what looks around and reads nothing. */
  static readonly ANYWHERE = new Openers(
    TokenSet.NONE,
    TokenSet.NONE,
    TokenSet.NONE,
    TokenSet.NONE,
    true,
    true,
  );
  static readonly #NONE = Openers.ofPair(TokenSet.NONE, TokenSet.NONE);
  /** Of what reads nothing, wherever it stands. */
  static readonly #NOTHING = Openers.#NONE.repeated(0, 1);

  private constructor(
    private readonly first: TokenSet,
    /** Those of the first that any token can follow within the match. */
    private readonly free: TokenSet,
    /** Those of the first that can be all of a match. */
    private readonly alone: TokenSet,
    /** What can follow the others. */
    private readonly second: TokenSet,
    /** Whether the pattern can match without reading a token. */
    readonly empty: boolean,
    /** Whether it has to be asked at any token: it looks around, or remembers that it read nothing. */
    private readonly anywhere: boolean,
  ) {}

  /** Of one token out of a set. */
  static ofToken(first: TokenSet): Openers {
    return new Openers(first, TokenSet.NONE, first, TokenSet.NONE, false, false);
  }

  /** Of one token out of a set and others unknown. */
  static ofRun(first: TokenSet): Openers {
    return new Openers(first, first, first, TokenSet.NONE, false, false);
  }

  /** Of one token out of each set, and perhaps more. */
  static ofPair(first: TokenSet, second: TokenSet): Openers {
    return new Openers(first, TokenSet.NONE, TokenSet.NONE, second, false, false);
  }

  /** Of phrases, each as its word ids. */
  static ofPhrases(phrases: readonly (readonly number[])[]): Openers {
    const words = (of: readonly (readonly number[])[], place: number) =>
      TokenSet.ofWords(of.map((ids) => ids[place] as number));
    const single = phrases.filter(({ length }) => length === 1);
    const longer = phrases.filter(({ length }) => length > 1);
    const [first, second] = [words(phrases, 0), words(longer, 1)];
    return new Openers(first, TokenSet.NONE, words(single, 0), second, false, false);
  }

  /** Of one pattern or another. */
  static ofChoice(alternatives: readonly Openers[]): Openers {
    return alternatives.reduce((a, b) => a.or(b), Openers.#NONE);
  }

  private or(other: Openers): Openers {
    return new Openers(
      this.first.or(other.first),
      this.free.or(other.free),
      this.alone.or(other.alone),
      this.second.or(other.second),
      this.empty || other.empty,
      this.anywhere || other.anywhere,
    );
  }

  /** Of patterns one after the other. */
  static ofSequence(parts: readonly Openers[]): Openers {
    return parts.reduceRight((rest, part) => part.before(rest), Openers.#NOTHING);
  }

  /** Of this pattern and others behind it. */
  private before(rest: Openers): Openers {
    const goesOn = !this.alone.isEmpty;
    const whole = new Openers(
      this.first,
      this.free,
      rest.empty ? this.alone : TokenSet.NONE,
      goesOn ? this.second.or(rest.first) : this.second,
      false,
      false,
    );
    if (!this.empty) return whole;
    const { empty, anywhere } = rest;
    const either = whole.or(rest);
    return new Openers(
      either.first,
      either.free,
      either.alone,
      either.second,
      empty,
      empty && (this.anywhere || anywhere),
    );
  }

  /** Of a pattern from `least` to `most` times. */
  repeated(least: number, most: number): Openers {
    const again = most > 1 && !this.alone.isEmpty;
    return new Openers(
      this.first,
      this.free,
      least > 1 && !this.empty ? TokenSet.NONE : this.alone,
      again ? this.second.or(this.first) : this.second,
      this.empty || least === 0,
      this.anywhere,
    );
  }

  /** Of a pattern whose match is wanted even where it read nothing. */
  remembered(): Openers {
    if (!this.empty) return this;
    return new Openers(this.first, this.free, this.alone, this.second, true, true);
  }

  /** What the token that it is asked at must be; null where it has to be asked at any. */
  get leading(): TokenSet | null {
    return this.anywhere ? null : this.first;
  }

  /** What that token is where the next is not asked; null where it never is. */
  get sufficing(): TokenSet | null {
    const set = this.free.or(this.alone);
    return this.anywhere || set.equals(this.first) ? null : set;
  }

  /** What the next token must be where it is asked. */
  get following(): TokenSet {
    return this.second;
  }
}
