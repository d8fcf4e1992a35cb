import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { isFailure, type PageFailure, type PageSource, readJsonLines } from "../batch/index.js";

/** Where pages are: files of their own, lines of a file, or nowhere. */
export type Reference =
  | { readonly files: string[] }
  | { readonly lines: string; readonly from: number; to: number; readonly number: number }
  | { readonly failure: PageFailure };

/** Where the pages of a group are; null where one is known by its content alone. */
export function refer(pages: readonly (PageSource | PageFailure)[]): Reference[] | null {
  const references: Reference[] = [];
  for (const page of pages) {
    const last = references.at(-1);
    if (isFailure(page)) references.push({ failure: page });
    else if (page.place !== undefined) {
      const { file, from, to, number } = page.place;
      const goesOn =
        last !== undefined && "lines" in last && last.lines === file && last.to === from;
      if (goesOn) last.to = to;
      else references.push({ lines: file, from, to, number });
    } else if (typeof page.content === "object" && "file" in page.content) {
      if (last !== undefined && "files" in last) last.files.push(page.source);
      else references.push({ files: [page.source] });
    } else return null;
  }
  return references;
}

/** The pages that references lead to. */
export async function follow(
  references: readonly Reference[],
  base: string,
): Promise<(PageSource | PageFailure)[]> {
  const pages: (PageSource | PageFailure)[] = [];
  for (const reference of references) {
    if ("failure" in reference) pages.push(reference.failure);
    else if ("files" in reference) {
      for (const source of reference.files) {
        pages.push({ source, content: { file: resolve(base, source) }, options: {}, fields: {} });
      }
    } else {
      const { lines, from, to, number } = reference;
      const stream = createReadStream(resolve(base, lines), { start: from, end: to - 1 });
      for await (const page of readJsonLines(lines, stream, {
        firstNumber: number,
        placedFrom: from,
      }))
        pages.push(page);
    }
  }
  return pages;
}
