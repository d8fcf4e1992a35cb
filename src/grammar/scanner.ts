import type { Tokens, Vocabulary } from "../text/index.js";
import { type Compiled, Compiler, type State } from "./compile.js";
import { Match } from "./match.js";
import type { Found, Grammar, Parsed, Rule } from "./rule.js";

interface CompiledRule extends Compiled {
  readonly rule: Rule<unknown>;
  /** Which grammar it belongs to, and its place among all rules. */
  readonly grammar: number;
  readonly rank: number;
}

const SHAPES = 8;

/**
 * All rules of all kinds as one dispatch by the token that can open them; a text is walked once.
 * Within a kind the mention that begins first holds, of those that begin together the longest, of
 * those equally long the rule listed first.
 */
export class Scanner {
  readonly #compiler = new Compiler();
  readonly #kinds: readonly string[];
  readonly #byWord: (readonly CompiledRule[] | undefined)[] = [];
  readonly #byShape: CompiledRule[][] = Array.from({ length: SHAPES }, () => []);

  constructor(grammars: readonly Grammar<never>[]) {
    this.#kinds = grammars.map(({ kind }) => kind);
    const rules = grammars.flatMap((grammar, index) =>
      grammar.rules.map((rule) => ({ rule: rule as unknown as Rule<unknown>, grammar: index })),
    );
    const byWord = new Map<number, CompiledRule[]>();
    rules.forEach(({ rule, grammar }, rank) => {
      const compiled = { rule, grammar, rank, ...this.#compiler.compile(rule.pattern) };
      if (compiled.openers.empty) throw new Error(`rule "${rule.name}" matches nothing at all`);
      for (const word of compiled.openers.words) {
        const listed = byWord.get(word);
        if (listed === undefined) byWord.set(word, [compiled]);
        else listed.push(compiled);
      }
      for (let shape = 0; shape < SHAPES; shape++) {
        if ((compiled.openers.shapes >> shape) & 1) this.#byShape[shape]?.push(compiled);
      }
    });
    for (const [word, listed] of byWord) this.#byWord[word] = listed;
  }

  /** What texts must be tokenised with. */
  get vocabulary(): Vocabulary {
    return this.#compiler.vocabulary;
  }

  /** Every mention of every kind from token `from` to before `to`, in text order. */
  scan(tokens: Tokens, from = 0, to = tokens.count): Found[] {
    const found: Found[] = [];
    const state = this.#compiler.state(tokens);
    /** Per kind, the first token that is still free. */
    const free = new Array<number>(this.#kinds.length).fill(from);
    const round = new Round(this.#kinds.length);
    for (let at = from; at < to; at++) {
      const word = tokens.word(at);
      const byWord = word === 0 ? undefined : this.#byWord[word];
      if (byWord !== undefined) round.try(byWord, state, at, free);
      const byShape = this.#byShape[tokens.shape(at)];
      if (byShape !== undefined && byShape.length > 0) round.try(byShape, state, at, free);
      if (round.matched) round.close(at, free, this.#kinds, found);
    }
    return found;
  }
}

/** The best match of each kind at one token. */
class Round {
  matched = false;
  readonly #rules: (CompiledRule | null)[];
  readonly #ends: number[];
  readonly #produced: unknown[];

  constructor(kinds: number) {
    this.#rules = new Array(kinds).fill(null);
    this.#ends = new Array(kinds).fill(0);
    this.#produced = new Array(kinds).fill(null);
  }

  try(rules: readonly CompiledRule[], state: State, at: number, free: readonly number[]): void {
    for (const rule of rules) {
      const kind = rule.grammar;
      if ((free[kind] as number) > at) continue;
      state.captures.length = 0;
      const end = rule.match(state, at);
      if (end <= at) continue;
      const best = this.#rules[kind];
      if (best) {
        const lead = end - (this.#ends[kind] as number);
        if (lead < 0 || (lead === 0 && rule.rank > best.rank)) continue;
      }
      // A match that its rule refuses must not hide a shorter one.
      const match = new Match(state.tokens, at, end, state.captures.slice());
      const produced = rule.rule.produce(match);
      if (produced === null) continue;
      this.#rules[kind] = rule;
      this.#ends[kind] = end;
      this.#produced[kind] = produced;
      this.matched = true;
    }
  }

  /** Writes what was matched and closes those tokens to further rules of the kind. */
  close(at: number, free: number[], kinds: readonly string[], found: Found[]): void {
    for (let kind = 0; kind < kinds.length; kind++) {
      const best = this.#rules[kind];
      if (!best) continue;
      const end = this.#ends[kind] as number;
      const produced = this.#produced[kind];
      this.#rules[kind] = null;
      free[kind] = end;
      const parts: readonly Parsed<unknown>[] = Array.isArray(produced)
        ? produced
        : [{ start: at, end, parse: produced }];
      for (const part of parts) {
        found.push({ ...part, kind: kinds[kind] as string, rule: best.rule.name });
      }
    }
    this.matched = false;
  }
}
