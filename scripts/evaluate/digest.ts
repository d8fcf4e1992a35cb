import { createHash } from "node:crypto";
import type { CorpusPage } from "../gold/pages.js";

/** Changes with any byte of any page or its gold, so that figures are tied to the corpus they were taken on. */
export function digestCorpus(pages: readonly CorpusPage[]): string {
  const hash = createHash("sha256");
  for (const { name, file, source, json } of pages) {
    hash.update(`${name}/${file}\0${source.byteLength}\0`).update(source).update(`\0${json}\0`);
  }
  return hash.digest("hex").slice(0, 32);
}
