import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bulletin, parseBulletin } from "../src/index.js";

const PAGES = join(__dirname, "../corpus/pages");

/** Every page of the corpus, read. */
export function corpusPages(): { readonly name: string; readonly bulletin: Bulletin }[] {
  return readdirSync(PAGES).map((name) => {
    const folder = join(PAGES, name);
    const file = readdirSync(folder).find((entry) => entry.startsWith("page.")) ?? "page.txt";
    return { name, bulletin: parseBulletin(readFileSync(join(folder, file))) };
  });
}
