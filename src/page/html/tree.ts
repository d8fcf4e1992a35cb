import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { BLOCK_TAGS, IMPLIED_ENDS, SCOPE_TAGS, TABLE_TAGS, VOID_TAGS } from "./tags.js";

/** An element of the page. Text stands among its children as strings. */
export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Element | null;
  readonly children: Node[];
}

export type Node = Element | string;
export type Attributes = Readonly<Record<string, string>>;

/** Tells whether an element stands on lines of its own. */
export const isBlockTag = (name: string): boolean => BLOCKS.has(name);

/**
 * Elements are nested no deeper than this: a deeper one lies beside its parent's other children, as
 * browsers do it (theirs is 512). So every walk over the tree may recurse, and a search outward is
 * bounded. Real pages stay under 60.
 */
const DEEPEST = 256;
/** No page of a newspaper has more elements; what follows is read as text, its tags as line ends. */
const MOST_ELEMENTS = 1_000_000;

const BLOCKS: ReadonlySet<string> = new Set(BLOCK_TAGS);
const VOIDS: ReadonlySet<string> = new Set(VOID_TAGS);
const SCOPES: ReadonlySet<string> = new Set(SCOPE_TAGS);
const TABLES: ReadonlySet<string> = new Set(TABLE_TAGS);

interface ImpliedEnd {
  readonly closes: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const IMPLIED: ReadonlyMap<string, ImpliedEnd> = new Map(
  IMPLIED_ENDS.flatMap(([opening, closes, within]) =>
    opening.map((name): [string, ImpliedEnd] => [
      name,
      { closes: new Set<string>(closes), within: new Set<string>(within) },
    ]),
  ),
);

const NONE: Attributes = Object.freeze({});
/** Line breaks have nothing to tell them apart. */
const BREAK: Element = Object.freeze({ name: "br", attributes: NONE, parent: null, children: [] });

/** Reads a page into its tree, in one pass; every markup gives a tree. */
export function parseTree(source: string): Element {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

/** Takes the tokens of htmlparser2; offsets are those of the source, which is written in one piece. */
class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = { name: "#root", attributes: NONE, parent: null, children: [] };
  readonly #open: Element[] = [this.root];
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  readonly #counts = new Map<string, number>();
  /** Elements open beyond the deepest, which are not in the tree. */
  #buried = 0;
  #elements = 0;
  #name = "";
  #attributes: Record<string, string> | null = null;
  #attribute = "";
  #value = "";

  constructor(readonly source: string) {}

  ontext(start: number, end: number): void {
    this.#top().children.push(this.source.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    const { children } = this.#top();
    const last = children.length - 1;
    const text = String.fromCodePoint(codepoint);
    if (typeof children[last] === "string") children[last] += text;
    else children.push(text);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.source.slice(start, end).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.source.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    this.#attributes ??= Object.create(null) as Record<string, string>;
    // Of two attributes of one name the first holds.
    this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#openTag(this.#name, this.#attributes ?? NONE);
  }

  /** "<br/>"; "<div/>" opens a div, as in browsers. */
  onselfclosingtag(): void {
    this.#openTag(this.#name, this.#attributes ?? NONE);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    if (VOIDS.has(name)) {
      if (name === "br") this.#top().children.push(BREAK);
    } else if (this.#buried > 0) {
      this.#buried--;
    } else if ((this.#counts.get(name) ?? 0) > 0) {
      this.#closeTag(name);
    }
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #top(): Element {
    return this.#open[this.#open.length - 1] as Element;
  }

  #openTag(name: string, attributes: Attributes): void {
    if (name === "br" || this.#elements >= MOST_ELEMENTS) {
      this.#top().children.push(BREAK);
      return;
    }
    this.#closeImplied(name);
    const parent = this.#top();
    const element: Element = { name, attributes, parent, children: [] };
    parent.children.push(element);
    this.#elements++;
    if (VOIDS.has(name)) return;
    if (this.#open.length >= DEEPEST) {
      this.#buried++;
      return;
    }
    this.#open.push(element);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #closeImplied(name: string): void {
    if (BLOCKS.has(name)) {
      if (this.#top().name === "p") this.#pop();
      // What is shown ends the head, also where no tag says so.
      if (name !== "title" && (this.#counts.get("head") ?? 0) > 0) this.#closeTag("head");
    }
    const implied = IMPLIED.get(name);
    if (implied === undefined) return;
    let outermost = -1;
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = (this.#open[at] as Element).name;
      if (implied.within.has(open)) break;
      if (implied.closes.has(open)) outermost = at;
    }
    if (outermost > 0) while (this.#open.length > outermost) this.#pop();
  }

  #closeTag(name: string): void {
    const stops = !TABLES.has(name);
    let at = this.#open.length - 1;
    while (at > 0 && (this.#open[at] as Element).name !== name) {
      if (stops && SCOPES.has((this.#open[at] as Element).name)) return;
      at--;
    }
    if (at > 0) while (this.#open.length > at) this.#pop();
  }

  #pop(): void {
    const { name } = this.#open.pop() as Element;
    this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
  }
}
