/** Extractors of article text from HTML: Readability, Defuddle, @extractus/article-extractor. */
import { importIfInstalled, type TextPeer } from "./peer.js";

interface Linkedom {
  parseHTML(html: string): {
    readonly document: { readonly body: { readonly textContent: string } };
  };
}
interface Readability {
  readonly Readability: new (
    document: unknown,
  ) => { parse(): { readonly textContent?: string | null } | null };
}
interface Defuddle {
  Defuddle(html: string, url?: string): Promise<{ readonly content: string }>;
}
interface Extractus {
  extractFromHtml(html: string, url?: string): Promise<{ readonly content?: string } | null>;
}

/** Readability and the content of the others need a DOM. */
const DOM = "linkedom";

export const EXTRACTORS: readonly TextPeer[] = [
  {
    name: "Readability",
    async load() {
      const dom = await importIfInstalled<Linkedom>(DOM);
      const library = await importIfInstalled<Readability>("@mozilla/readability");
      if (dom === null || library === null) return null;
      return async (html) => {
        const { document } = dom.parseHTML(html);
        return new library.Readability(document).parse()?.textContent ?? "";
      };
    },
  },
  {
    name: "Defuddle",
    async load() {
      const dom = await importIfInstalled<Linkedom>(DOM);
      const library = await importIfInstalled<Defuddle>("defuddle/node");
      if (dom === null || library === null) return null;
      return async (html, url) =>
        textOf(dom, (await library.Defuddle(html, url ?? undefined)).content);
    },
  },
  {
    name: "@extractus/article-extractor",
    async load() {
      const dom = await importIfInstalled<Linkedom>(DOM);
      const library = await importIfInstalled<Extractus>("@extractus/article-extractor");
      if (dom === null || library === null) return null;
      return async (html, url) =>
        textOf(dom, (await library.extractFromHtml(html, url ?? undefined))?.content ?? "");
    },
  },
];

function textOf({ parseHTML }: Linkedom, html: string): string {
  return parseHTML(`<html><body>${html}</body></html>`).document.body.textContent;
}
