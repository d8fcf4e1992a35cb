import type { PageFailure } from "./page.js";
import { addSummary, emptySummary, summarize } from "./summary.js";
import type { GroupResult } from "./worker.js";

/** What the parts of a group gave, as if it had been read at once. */
export function joinResults(parts: readonly GroupResult[]): GroupResult {
  const summary = emptySummary();
  const rendered: Record<string, Uint8Array> = {};
  for (const part of parts) {
    addSummary(summary, part.summary);
    for (const [name, bytes] of Object.entries(part.rendered)) {
      rendered[name] = Buffer.concat([rendered[name] ?? new Uint8Array(0), bytes]);
    }
  }
  return {
    results: parts.flatMap(({ results }) => results),
    failures: parts.flatMap(({ failures }) => failures),
    rendered,
    summary,
  };
}

/** What is written of a group of which no page was read. */
export function resultOfFailures(failures: readonly PageFailure[]): GroupResult {
  const summary = emptySummary();
  for (const failure of failures) summarize(summary, failure, 0);
  return { results: [], rendered: {}, failures, summary };
}
