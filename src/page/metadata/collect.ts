import type { Element } from "../html/tree.js";
import { readArticle, type StructuredArticle } from "./json-ld.js";

/** What the markup states about the page, as written. */
export interface Statements {
  /** `<title>`. */
  readonly title: string | null;
  /** `<html lang>`. */
  readonly language: string | null;
  readonly canonical: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** Contents of meta elements by their name, property or itemprop, in lower case; the first holds. */
  readonly meta: ReadonlyMap<string, string>;
  /** Articles of JSON-LD, in page order. */
  readonly articles: readonly StructuredArticle[];
  /** `<time>` elements and what else carries `datetime`, with their class and itemprop, in page order. */
  readonly times: readonly TimeStatement[];
}

export interface TimeStatement {
  readonly datetime: string;
  /** Whether it says that it is the day of publication: `pubdate`, `itemprop`, class "published". */
  readonly published: boolean;
}

/** No page states more. */
const MOST_ARTICLES = 40;
const MOST_TIMES = 200;
const LONGEST_CONTENT = 2000;

/** Reads the statements of a page in one walk; the tree is not deep, so the walk may recurse. */
export function collect(root: Element): Statements {
  const collector = new Collector();
  collector.visit(root);
  return collector;
}

class Collector implements Statements {
  title: string | null = null;
  language: string | null = null;
  canonical: string | null = null;
  base: string | null = null;
  readonly meta = new Map<string, string>();
  readonly articles: StructuredArticle[] = [];
  readonly times: TimeStatement[] = [];

  visit(element: Element): void {
    this.#read(element);
    for (const child of element.children) if (typeof child !== "string") this.visit(child);
  }

  #read(element: Element): void {
    const { name, attributes } = element;
    switch (name) {
      case "html":
        this.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
        return;
      case "title":
        this.title ??= textOf(element) || null;
        return;
      case "base":
        this.base ??= attributes.href ?? null;
        return;
      case "link":
        if (attributes.rel?.toLowerCase() === "canonical")
          this.canonical ??= attributes.href ?? null;
        return;
      case "script":
        if (/ld\+json/i.test(attributes.type ?? "")) this.#readScript(textOf(element));
        return;
      default:
        this.#readMeta(element);
    }
  }

  #readScript(source: string): void {
    if (this.articles.length < MOST_ARTICLES) this.articles.push(...readArticle(source));
  }

  #readMeta(element: Element): void {
    const { name, attributes } = element;
    if (name === "meta") {
      const key =
        attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
      const { content } = attributes;
      if (key === undefined || content === undefined || content.trim() === "") return;
      const known = key.trim().toLowerCase();
      if (!this.meta.has(known)) this.meta.set(known, content.slice(0, LONGEST_CONTENT).trim());
      return;
    }
    const { itemprop } = attributes;
    if (name !== "time" && itemprop === undefined) return;
    const datetime = attributes.datetime ?? attributes.content;
    const published =
      itemprop?.toLowerCase() === "datepublished" ||
      (name === "time" &&
        (attributes.pubdate !== undefined || /\bpublished\b/.test(attributes.class ?? "")));
    if (datetime === undefined || this.times.length >= MOST_TIMES) return;
    if (name === "time" || published) this.times.push({ datetime, published });
  }
}

function textOf({ children }: Element): string {
  return children
    .filter((child) => typeof child === "string")
    .join("")
    .trim();
}
