import type { Tokens, Vocabulary } from "../text/index.js";
import { Compiler } from "./compile.js";
import type { Node } from "./node.js";
import { allows, match } from "./read.js";
import type { Found, Grammar, Parsed, Rule } from "./rule.js";
import { Dispatch } from "./rules.js";
import type { State } from "./state.js";

interface RuleOfKind {
  readonly rule: Rule<unknown>;
  readonly pattern: Node;
  /** Which grammar it belongs to. */
  readonly grammar: number;
}

/**
 * All rules of all kinds as one dispatch by the token that can open them; a text is walked once.
 * Within a kind the mention that begins first holds, of those that begin together the longest, of
 * those equally long the rule listed first.
 */
export class Scanner {
  readonly #compiler = new Compiler();
  readonly #kinds: readonly string[];
  readonly #rules: Dispatch<RuleOfKind>;

  constructor(grammars: readonly Grammar<unknown>[]) {
    this.#kinds = grammars.map(({ kind }) => kind);
    const rules = grammars.flatMap((grammar, index) =>
      grammar.rules.map((rule) => ({
        rule,
        grammar: index,
        pattern: this.#compiler.compile(rule.pattern),
      })),
    );
    for (const { rule, pattern } of rules) {
      if (pattern.empty) throw new Error(`rule "${rule.name}" matches nothing at all`);
    }
    this.#rules = new Dispatch(rules);
  }

  /** What texts must be tokenised with. */
  get vocabulary(): Vocabulary {
    return this.#compiler.vocabulary;
  }

  /** Every mention of every kind, in text order. */
  scan(tokens: Tokens): Found[] {
    return this.over(tokens)(0, tokens.count);
  }

  /** What finds every mention from token `from` to before `to` of one text, asked for part by part. */
  over(tokens: Tokens): (from: number, to: number) => Found[] {
    const state = this.#compiler.state(tokens);
    return (from, to) => {
      const found: Found[] = [];
      const round = new Round(this.#kinds, from);
      for (let at = from; at < to; at++) {
        const candidates = this.#rules.at(state, at);
        if (candidates.length > 0) round.play(candidates, state, at, found);
      }
      return found;
    };
  }
}

/** The best match of each kind at one token. */
class Round {
  /** Per kind, the first token that is still free. */
  readonly #free: number[];
  readonly #ends: number[];
  readonly #rules: (Rule<unknown> | null)[];
  readonly #produced: unknown[];

  constructor(
    readonly kinds: readonly string[],
    from: number,
  ) {
    this.#free = kinds.map(() => from);
    this.#ends = kinds.map(() => -1);
    this.#rules = kinds.map(() => null);
    this.#produced = kinds.map(() => null);
  }

  /** Tries the rules, writes what was found and closes those tokens to further rules of the kind. */
  play(rules: readonly RuleOfKind[], state: State, at: number, found: Found[]): void {
    let matched = false;
    for (let index = 0; index < rules.length; index++) {
      const { grammar, rule, pattern } = rules[index] as RuleOfKind;
      if ((this.#free[grammar] as number) > at || !allows(pattern, state, at)) continue;
      state.depth = 0;
      const end = match(pattern, state, at);
      if (end <= at || end <= (this.#ends[grammar] as number)) continue;
      // A match that its rule refuses must not hide a shorter one.
      const produced = rule.produce(state.matched(0, at, end));
      if (produced === null) continue;
      this.#rules[grammar] = rule;
      this.#ends[grammar] = end;
      this.#produced[grammar] = produced;
      matched = true;
    }
    if (matched) this.#close(at, found);
  }

  #close(at: number, found: Found[]): void {
    for (let grammar = 0; grammar < this.kinds.length; grammar++) {
      const rule = this.#rules[grammar];
      if (!rule) continue;
      const kind = this.kinds[grammar] as string;
      const end = this.#ends[grammar] as number;
      const produced = this.#produced[grammar];
      this.#rules[grammar] = null;
      this.#ends[grammar] = -1;
      this.#free[grammar] = end;
      const parts: readonly Parsed<unknown>[] = Array.isArray(produced)
        ? produced
        : [{ start: at, end, parse: produced }];
      for (const { start, end, parse } of parts) {
        found.push({ start, end, parse, kind, rule: rule.name });
      }
    }
  }
}
