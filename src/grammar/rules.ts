import type { Node } from "./node.js";
import type { Rule } from "./rule.js";
import { holds } from "./signatures.js";
import type { Memory, State } from "./state.js";

/** A rule bound to a vocabulary. */
export class CompiledRule {
  /** What it gave at a token, where several sets of rules hold it and all may ask. */
  memory: Memory | null = null;

  constructor(
    readonly rule: Rule<unknown>,
    readonly pattern: Node,
  ) {}
}

/** The rules that a token can open, in the order in which they were given. */
export class Dispatch<Item extends { readonly pattern: Node }> {
  readonly #items: readonly Item[];
  /** By the kind of the token, filled as texts ask. */
  readonly #known: (readonly Item[] | undefined)[] = [];

  constructor(items: readonly Item[]) {
    this.#items = items;
  }

  at({ signed }: State, at: number): readonly Item[] {
    const kind = signed.kinds[at] as number;
    const known = this.#known[kind];
    if (known !== undefined) return known;
    const items = this.#items.filter(({ pattern }) => holds(signed, pattern.first, at));
    // An array that is filled from its start on is looked into twice as fast as one with gaps.
    while (this.#known.length < kind) this.#known.push(undefined);
    this.#known[kind] = items;
    return items;
  }
}
