import type { Dictionary } from "../text/index.js";
import type { Openers } from "./openers.js";
import type { Scan } from "./pattern.js";
import type { CompiledRule, Dispatch } from "./rules.js";
import { ANY, type Signatures } from "./signatures.js";
import type { Memory } from "./state.js";
import type { TokenSet } from "./token-set.js";

/** The sorts of nodes; numbers, so that a switch over them is a jump. */
export const Sort = {
  Word: 0,
  Phrase: 1,
  Entry: 2,
  Scan: 3,
  Sequence: 4,
  Choice: 5,
  Repeat: 6,
  Capture: 7,
  Ahead: 8,
  Behind: 9,
  Glued: 10,
  Longest: 11,
  Once: 12,
} as const;

/** What a node of each sort is bound to. */
export type Binding =
  | { readonly sort: typeof Sort.Word; readonly word: number }
  | {
      readonly sort: typeof Sort.Phrase | typeof Sort.Entry;
      readonly dictionary: Dictionary<unknown>;
    }
  | { readonly sort: typeof Sort.Scan; readonly scan: Scan<unknown>; readonly memory: Memory }
  | { readonly sort: typeof Sort.Sequence | typeof Sort.Choice; readonly parts: readonly Node[] }
  | {
      readonly sort: typeof Sort.Repeat;
      readonly part: Node;
      readonly least: number;
      readonly most: number;
    }
  | { readonly sort: typeof Sort.Capture; readonly part: Node; readonly name: string }
  | { readonly sort: typeof Sort.Once; readonly part: Node; readonly memory: Memory }
  | { readonly sort: typeof Sort.Ahead; readonly part: Node; readonly expected: boolean }
  | {
      readonly sort: typeof Sort.Behind;
      readonly dictionary: Dictionary<unknown>;
      /** The last words of its phrases. */
      readonly ends: TokenSet;
      /** Tokens of the longest of them. */
      readonly longest: number;
      readonly expected: boolean;
    }
  | { readonly sort: typeof Sort.Glued; readonly expected: boolean }
  | {
      readonly sort: typeof Sort.Longest;
      readonly rules: Dispatch<CompiledRule>;
      readonly memory: Memory;
    };

/** A pattern bound to a vocabulary. */
export type Node = Frame & Binding;

/** What nodes of all sorts have. */
class Frame {
  /** Columns of what the token that it is asked at must be, where that is enough, and of what the next must be else. */
  readonly first: number;
  readonly enough: number;
  readonly second: number;
  /** Whether it may match without reading a token. */
  readonly empty: boolean;

  constructor(
    readonly openers: Openers,
    signatures: Signatures,
  ) {
    const { leading, sufficing, following, empty } = openers;
    this.first = leading === null ? ANY : signatures.column(leading);
    this.enough = sufficing === null ? ANY : signatures.column(sufficing);
    this.second = sufficing === null ? ANY : signatures.column(following);
    this.empty = empty;
  }
}

/**
 * The fields of all sorts, always in this order: to the machine all nodes are of one class, which
 * makes reading them a third faster.
 */
const FIELDS = {
  sort: 0,
  word: 0,
  dictionary: null,
  scan: null,
  parts: null,
  part: null,
  least: 0,
  most: 0,
  name: "",
  expected: true,
  ends: null,
  longest: 0,
  rules: null,
  memory: null,
};

export const bind = (openers: Openers, signatures: Signatures, binding: Binding): Node =>
  Object.assign(new Frame(openers, signatures), FIELDS, binding);
