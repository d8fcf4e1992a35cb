import { canonicalize } from "../../text/index.js";
import { CELL_BREAK } from "../rows/index.js";
import { isAddress, isOtherTitle, standsApart, wordsOf } from "./apart.js";
import { addTo, addUp, type Box, type Paragraph } from "./box.js";
import { isHidden } from "./meaning.js";
import { type Row, rowsOf } from "./table.js";
import { APART_TAGS, UNSEEN_TAGS } from "./tags.js";
import { type Element, isBlockTag, type Node } from "./tree.js";

/** An element that readers do not see. */
export interface Unseen {
  readonly element: Element;
  readonly reason: string;
}

/** The page as boxes and the paragraphs in them, in reading order. */
export interface Walked {
  readonly root: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly unseen: readonly Unseen[];
}

/** Where an inline element stands in the paragraph; it has no end while it is open. */
interface Wrap {
  readonly element: Element;
  start: number;
  end: number;
}

const UNSEEN: ReadonlySet<string> = new Set(UNSEEN_TAGS);
const APART: ReadonlySet<string> = new Set(APART_TAGS);
const IMAGES: ReadonlySet<string> = new Set(["img", "amp-img"]);
const IMAGE_SOURCES = ["data-src", "data-original", "data-lazy-src", "src"] as const;
/** Pictures of at most so many pixels are icons. */
const LARGEST_ICON = 48;

/** One walk over the tree, which gives at most `most` paragraphs. */
export function walk(root: Element, most: number): Walked {
  const walker = new Walker(root, most);
  return walker.walk();
}

class Walker {
  readonly #paragraphs: Paragraph[] = [];
  readonly #unseen: Unseen[] = [];
  readonly #root: Box;
  #box: Box;
  #boxes = 0;
  #cut = false;

  // The paragraph being written.
  #text = "";
  /** What was written last: a text that grows is not to be looked into. */
  #last = "";
  #linked = 0;
  #links = 0;
  #href: string | null = null;
  #image: string | null = null;
  /** A line break whose next text decides whether it ends the paragraph. */
  #broken = false;
  /** Its named inline elements, in the order in which they opened. */
  #wraps: Wrap[] = [];

  // Where the walk stands.
  #link: Element | null = null;
  #counted: Element | null = null;
  #preformatted = false;
  /** The rows of the table of data that it is in. */
  #rows: ReadonlyMap<Element, Row> = new Map();
  /** Whether it is in a row of data, which is one paragraph whatever stands in its cells. */
  #inRow = false;

  constructor(
    root: Element,
    readonly most: number,
  ) {
    this.#root = this.#newBox(root, null);
    this.#box = this.#root;
  }

  walk(): Walked {
    this.#visitChildren(this.#root.element);
    this.#flush();
    this.#root.to = this.#paragraphs.length;
    return {
      root: this.#root,
      paragraphs: this.#paragraphs,
      unseen: this.#unseen,
    };
  }

  #newBox(element: Element, parent: Box | null): Box {
    const from = this.#paragraphs.length;
    const box: Box = {
      id: ++this.#boxes,
      element,
      parent,
      children: [],
      from,
      to: from,
      text: 0,
      linked: 0,
      prose: 0,
      titles: 0,
      residue: null,
      card: false,
    };
    parent?.children.push(box);
    return box;
  }

  /** The tree is not deep, so that the walk may recurse. */
  #visitChildren({ children }: Element): void {
    let before: Node | null = null;
    for (const child of children) {
      if (this.#cut) return;
      if (typeof child === "string") this.#write(child);
      else this.#visit(child, before);
      if (typeof child !== "string" || inkOf(child) > 0) before = child;
    }
  }

  #visit(element: Element, before: Node | null): void {
    const { name } = element;
    if (name === "br") {
      this.#break();
      return;
    }
    const unseen = UNSEEN.has(name) ? `is not shown (${name})` : hiddenReason(element);
    if (unseen !== null) {
      this.#unseen.push({ element, reason: unseen });
    } else if (this.#inRow) {
      this.#visitInline(element, before);
    } else if (isBlockTag(name) || holdsBlocks(element)) {
      this.#visitBox(element);
    } else {
      this.#visitInline(element, before);
    }
  }

  #visitBox(element: Element): void {
    this.#flush();
    const outer = this.#box;
    const [link, preformatted] = [this.#link, this.#preformatted];
    if (element.name === "a") this.#link = element;
    if (element.name === "pre" || element.name === "xmp") this.#preformatted = true;
    this.#box = this.#newBox(element, outer);
    if (element.name === "table") this.#rows = rowsOf(element);
    const row = this.#rows.get(element);
    if (row === undefined) this.#visitChildren(element);
    else this.#visitRow(row);
    this.#flush();
    this.#box.to = this.#paragraphs.length;
    addUp(this.#box);
    this.#box = outer;
    [this.#link, this.#preformatted] = [link, preformatted];
  }

  #visitRow(row: Row): void {
    this.#inRow = true;
    row.forEach((cell, column) => {
      if (column > 0) this.#text += ` ${CELL_BREAK} `;
      if (cell !== null) this.#visitChildren(cell);
    });
    this.#flush();
    this.#inRow = false;
  }

  #visitInline(element: Element, before: Node | null): void {
    const { name } = element;
    if (IMAGES.has(name)) this.#see(element);
    if (isOtherTitle(element, before)) this.#flush();
    const apart = APART.has(name) || (this.#inRow && isBlockTag(name));
    if (apart || standsApart(element, before)) this.#space();
    const link = this.#link;
    if (name === "a") this.#link = element;
    const wrap: Wrap = { element, start: this.#text.length, end: Number.POSITIVE_INFINITY };
    if (isNamed(element)) this.#wraps.push(wrap);
    this.#visitChildren(element);
    wrap.end = this.#text.length;
    this.#link = link;
    if (apart) this.#space();
  }

  #see({ attributes }: Element): void {
    const sides = [attributes.width, attributes.height].map((side) =>
      Number.parseInt(side ?? "", 10),
    );
    if (sides.some((side) => side <= LARGEST_ICON)) return;
    for (const name of IMAGE_SOURCES) {
      const source = attributes[name];
      if (source === undefined || source === "" || source.startsWith("data:")) continue;
      this.#image = source;
      return;
    }
  }

  #space(): void {
    if (this.#text !== "") this.#text += " ";
  }

  #write(text: string): void {
    if (this.#preformatted && text.includes("\n")) {
      text.split("\n").forEach((line, at) => {
        if (at > 0) this.#break();
        this.#writeLine(line);
      });
    } else {
      this.#writeLine(text);
    }
  }

  #writeLine(text: string): void {
    const length = inkOf(text);
    if (length === 0) {
      this.#space();
      return;
    }
    if (this.#broken) {
      this.#broken = false;
      if (this.#goesOn(text)) this.#space();
      else this.#flush();
    }
    this.#text += text;
    this.#last = text;
    if (this.#link === null) return;
    this.#linked += length;
    const href = this.#link.attributes.href ?? "";
    if (!isAddress(href)) return;
    if (this.#link !== this.#counted) this.#links++;
    this.#counted = this.#link;
    this.#href ??= href;
  }

  #break(): void {
    if (this.#inRow) {
      this.#space();
      return;
    }
    // Two line breaks always end a paragraph.
    if (this.#broken || this.#text === "") this.#flush();
    else this.#broken = true;
  }

  /** Whether text after a line break goes on with the sentence before it: a wrapped line. */
  #goesOn(text: string): boolean {
    if (HEADINGS.has(this.#box.element.name)) return true;
    return (
      /[\p{L}\d,]$/u.test(this.#last.slice(-80).trimEnd()) && /^\s*\p{Ll}/u.test(text.slice(0, 80))
    );
  }

  /** Ends the paragraph. */
  #flush(): void {
    this.#broken = false;
    const source = this.#text;
    const text = source === "" ? "" : canonicalize(source.replace(SPACES, " ")).text;
    if (text !== "") {
      if (this.#paragraphs.length >= this.most) this.#cut = true;
      else this.#add(text, source);
    }
    if (source === "") return;
    this.#text = "";
    this.#linked = 0;
    this.#links = 0;
    this.#href = null;
    this.#wraps = this.#wraps.filter(({ end }) => end === Number.POSITIVE_INFINITY);
    for (const wrap of this.#wraps) wrap.start = 0;
  }

  #add(text: string, source: string): void {
    const first = source.length - source.trimStart().length;
    const last = source.trimEnd().length;
    const wraps = this.#wraps.filter(({ start, end }) => start <= first && end >= last);
    const paragraph: Paragraph = {
      text,
      box: this.#box,
      linkDensity: Math.min(1, this.#linked / text.length),
      links: this.#links,
      words: wordsOf(text),
      href: this.#href,
      image: this.#image,
      isRow: this.#inRow,
      wraps: wraps.map(({ element }) => element),
    };
    this.#image = null;
    this.#paragraphs.push(paragraph);
    addTo(this.#box, paragraph);
  }
}

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const SPACES = /[^\S\ufeff]+/g;

function hiddenReason(element: Element): string | null {
  return isHidden(element) ? "is hidden" : null;
}

/** An inline element around blocks, "<a><div>…</div></a>", stands on its own lines as they do. */
function holdsBlocks({ children }: Element): boolean {
  return children.some(
    (child) => typeof child !== "string" && child.name !== "br" && isBlockTag(child.name),
  );
}

const isNamed = ({ name, attributes }: Element): boolean =>
  attributes.class !== undefined || attributes.id !== undefined || name === "time";

/** Characters of a text without the white space around it. */
const inkOf = (text: string): number => text.trim().length;
