import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseBulletin } from "../src/index.js";

const PAGES = join(import.meta.dirname, "../corpus/pages");

/** A page of the corpus as its own canonical text. */
export interface BenchPage {
  readonly text: string;
  readonly publishedAt: string;
}

/** Every page of the corpus, HTML pages as the text that they hold. */
export function corpusPages(): BenchPage[] {
  return readdirSync(PAGES).map((name) => {
    const folder = join(PAGES, name);
    const file = readdirSync(folder).find((entry) => entry.startsWith("page."));
    const bulletin = parseBulletin(readFileSync(join(folder, file ?? "page.txt")));
    return { text: bulletin.text, publishedAt: bulletin.publishedAt ?? "2023-10-16" };
  });
}

/** UTF-8 megabytes. */
export const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
