/** The canonical text in which the spans of a page's gold count. */

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bulletin, ParseOptions } from "../../src/records.js";
import { canonicalize } from "../../src/text/index.js";
import type { CorpusPage } from "./pages.js";
import { isObject } from "./validate.js";

export type ParseBulletin = (source: string | Uint8Array, options?: ParseOptions) => Bulletin;

/** `parseBulletin` of the library in a folder: this project's own, or another commit's. */
export async function loadParser(root: string): Promise<ParseBulletin> {
  const door = pathToFileURL(join(root, "src", "index.ts")).href;
  const library = (await import(door)) as { readonly parseBulletin?: ParseBulletin };
  if (library.parseBulletin === undefined)
    throw new Error(`${root}: src/index.ts has no parseBulletin`);
  return library.parseBulletin;
}

/** What the gold says that the caller must give; empty where the file cannot be read. */
export function readOptions(json: string): ParseOptions {
  try {
    const gold: unknown = JSON.parse(json);
    return isObject(gold) && isObject(gold.options) ? gold.options : {};
  } catch {
    return {};
  }
}

/** Text of a page as the library reads it; a page of plain UTF-8 text needs no more than its text layer. */
export function readText(page: CorpusPage, parse: ParseBulletin | null): string {
  if (parse !== null) return parse(page.source, readOptions(page.json)).text;
  if (page.file === "page.txt") return canonicalize(new TextDecoder().decode(page.source)).text;
  throw new Error(`${page.name}: the text of an HTML page needs parseBulletin`);
}
