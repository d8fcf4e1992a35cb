/** The pages of the corpus: one folder each, with the page as crawled and its gold. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export interface CorpusPage {
  readonly name: string;
  readonly folder: string;
  /** "page.txt" or "page.html". */
  readonly file: string;
  readonly source: Uint8Array;
  /** The gold file as it stands. */
  readonly json: string;
}

const PAGES = "corpus/pages";
/** The data card. */
export const CARD = "corpus/README.md";
export const GOLD_FILE = "gold.json";
const PAGE_FILES = ["page.txt", "page.html"];

/** Names of all pages that have gold, sorted; a page whose gold is not written yet is left out. */
export function listPages(root: string): readonly string[] {
  const folder = join(root, PAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, GOLD_FILE)))
    .map((entry) => entry.name)
    .sort();
}

/** Reads a page by its name or by the path of its folder; throws with one clear line. */
export function readPage(root: string, nameOrPath: string): CorpusPage {
  const name = basename(nameOrPath);
  const folder = join(root, PAGES, name);
  const files = PAGE_FILES.filter((file) => existsSync(join(folder, file)));
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new Error(`${join(PAGES, name)}: expected exactly one of ${PAGE_FILES.join(", ")}`);
  }
  const goldPath = join(folder, GOLD_FILE);
  if (!existsSync(goldPath)) throw new Error(`${join(PAGES, name)}: no ${GOLD_FILE}`);
  return {
    name,
    folder,
    file,
    source: readFileSync(join(folder, file)),
    json: readFileSync(goldPath, "utf8"),
  };
}
