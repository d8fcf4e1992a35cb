import {
  DEAD_LETTERS,
  type GroupResult,
  isFailure,
  type PageFailure,
  type PageSource,
  resultOfFailures,
} from "../batch/index.js";

/** What is written of pages that no worker could read. */
export function resultOfLost(
  pages: readonly (PageSource | PageFailure)[],
  error: PageFailure["error"],
  job: string,
): GroupResult {
  const failures = pages.map((page): PageFailure => {
    if (isFailure(page)) return page;
    return { source: page.source, fields: page.fields, error };
  });
  const letters = pages
    .map((page) => `${JSON.stringify(letterOf(page, error.message, job))}\n`)
    .join("");
  const result = resultOfFailures(failures);
  return { ...result, rendered: { [DEAD_LETTERS]: Buffer.from(letters) } };
}

function letterOf(page: PageSource | PageFailure, reason: string, job: string): object {
  const { source, fields } = page;
  const letter = { ...fields, source, job, reason };
  if (isFailure(page)) return letter;
  const { content } = page;
  const { format = "page", ...options } = page.options;
  if (typeof content === "string") return { ...options, [format]: content, ...letter };
  return "file" in content
    ? { ...options, file: content.file, ...letter }
    : { ...options, ...letter };
}
