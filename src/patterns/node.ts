import type { Chunk } from "./tags.js";

/** What is asked of one term. */
export type TermTest =
  | { readonly type: "any" }
  | {
      readonly type: "word";
      readonly text: string;
      readonly key: string;
      /** Its first token: "1" of "1,2". */
      readonly opening: string;
      readonly caseSensitive: boolean;
    }
  | { readonly type: "tag"; readonly tag: string }
  | { readonly type: "method"; readonly name: string }
  | { readonly type: "expression"; readonly expression: RegExp; readonly caseSensitive: boolean }
  | { readonly type: "all"; readonly tests: readonly TermTest[] }
  | { readonly type: "not"; readonly test: TermTest };

/** A pattern as a tree. */
export type Node =
  | { readonly type: "term"; readonly test: TermTest }
  /** One whole from its first term to its last. */
  | { readonly type: "chunk"; readonly chunk: Chunk }
  | { readonly type: "sequence"; readonly parts: readonly Node[] }
  | { readonly type: "choice"; readonly alternatives: readonly Node[] }
  | {
      readonly type: "repeat";
      readonly part: Node;
      readonly least: number;
      readonly most: number;
    }
  | { readonly type: "group"; readonly name: string; readonly part: Node }
  /** Does not stand here; nothing is read. */
  | { readonly type: "not"; readonly part: Node }
  | { readonly type: "edge"; readonly edge: "start" | "end" };

export const ANY: Node = { type: "term", test: { type: "any" } };

export const sequenceOf = (parts: readonly Node[]): Node =>
  parts.length === 1 ? (parts[0] as Node) : { type: "sequence", parts };
