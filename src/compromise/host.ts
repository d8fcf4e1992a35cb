import type { Term } from "../patterns/index.js";

/** A term of a compromise document. */
export interface DocumentTerm extends Term {
  text: string;
  normal: string;
  /** White space around it. */
  pre: string;
  post: string;
  tags: Set<string>;
  id?: string;
  index?: [sentence: number, term: number];
}

/** Sentences of terms. */
export type TermDocument = DocumentTerm[][];

/** Sentence, first term, term after the last, and the ids of both ends. */
export type Pointer = [
  sentence: number,
  start?: number,
  end?: number,
  startId?: string,
  endId?: string,
];

/** What compromise keeps apart from its documents: one such object serves a whole program. */
export interface World {
  readonly methods: { readonly one: Readonly<Record<string, unknown>> };
  readonly model: object;
  readonly compute: Readonly<Record<string, unknown>>;
  readonly hooks: readonly string[];
}

/** The part of compromise's View that is built on here; its types tell only what users call. */
export interface HostView {
  document: TermDocument;
  world: World;
  ptrs: Pointer[] | null | undefined;
  _cache: unknown[] | null;
  _groups: Record<string, Pointer[]>;
  readonly docs: TermDocument;
  readonly fullPointer: [number, number, number, string?, string?][];
  isFull(): boolean;
  uncache(): this;
  compute(steps: readonly string[]): this;
  text(format?: unknown): string;
  lookup(input: unknown, options?: object): HostView;
}

export type HostViewClass = new (
  document: TermDocument,
  pointer?: Pointer[] | null,
  groups?: Record<string, Pointer[]>,
) => HostView;

/** compromise itself, as a plugin meets it. */
export interface Host {
  (text: string): unknown;
  world(): object;
}

/** The class of a program's documents; the plugins of that program have added to it. */
export const viewClassOf = (host: Host): HostViewClass =>
  (host("") as { readonly constructor: HostViewClass }).constructor;
