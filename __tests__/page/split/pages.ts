import { readPage } from "../../../src/page/index.js";
import type { PageItem } from "../../../src/page/page.js";
import type { ParseOptions } from "../../../src/records.js";

/** A page written with the part that each line plays before it. */
export interface SplitCase {
  readonly name: string;
  /**
   * One line a paragraph: "sapo> (HBĐT) - …". "+" before the part opens a teaser; "-> …" is residue,
   * "#> …" a section heading, "date> …" a dated line.
   */
  readonly page: string;
  readonly options?: ParseOptions;
}

interface Expected {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

const NO_PARAGRAPH: ReadonlySet<string> = new Set(["-", "#", "date"]);

/** The page's text, and its paragraphs as "item kind> text"; the lead is item 0. */
export function readCase(page: string): Expected {
  const lines = page.split("\n").map((line) => line.trim());
  let item = 0;
  const texts: string[] = [];
  const paragraphs: string[] = [];
  for (const line of lines) {
    if (line === "") continue;
    const at = line.indexOf(">");
    const text = line.slice(at + 1).trim();
    let part = line.slice(0, at).trim();
    if (part.startsWith("+")) {
      item++;
      part = part.slice(1);
    }
    texts.push(text);
    if (!NO_PARAGRAPH.has(part)) paragraphs.push(`${item} ${part}> ${text}`);
  }
  return { text: texts.join("\n"), paragraphs };
}

/** The paragraphs that the splitter finds, in the same form. */
export function splitOf(text: string, options: ParseOptions = {}): string[] {
  const page = readPage(text, options);
  const found: string[] = [];
  const add = (item: PageItem, number: number) => {
    for (const { kind, span } of item.paragraphs) {
      const paragraph = page.text.slice(span.start, span.end).replace(/\n/g, " / ");
      found.push(`${number} ${kind}> ${paragraph}`);
    }
  };
  if (page.lead !== null) add(page.lead, 0);
  page.teasers.forEach((teaser, at) => {
    add(teaser, at + 1);
  });
  return found;
}
