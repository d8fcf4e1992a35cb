import { parseBulletin } from "../bulletin/parse-bulletin.js";
import type { ParseOptions } from "../records.js";
import { failureOf, refuseContent } from "./content.js";
import { contentOf } from "./inputs/compression.js";
import { failed, isFailure, type PageFailure, type PageResult, type PageSource } from "./page.js";
import { type Rendered, Renderer, type Rendering, renderAnswers } from "./render.js";
import { emptySummary, type Summary, summarize } from "./summary.js";

/** Pages that go to a worker together. `first` is the number of the first in the order of the inputs. */
export interface Group {
  readonly first: number;
  readonly pages: readonly (PageSource | PageFailure)[];
}

/** How results are written: into files, as a line for each page, or (null) not at all but given back. */
export type WorkRendering = Rendering | "answers" | null;

export interface Work extends Group {
  readonly options: ParseOptions;
  readonly rendering: WorkRendering;
  /** Shared: where the worker writes which page it is at, counted from 1. */
  readonly position: Int32Array;
}

/** The position of a worker that is done with all pages, or has not begun. */
const AFTER_PAGES = 0;

/** What a group gave. */
export interface GroupResult {
  readonly results: readonly PageResult[];
  readonly rendered: Rendered;
  readonly failures: readonly PageFailure[];
  readonly summary: Summary;
}

/** A page with one record of each kind: reading it compiles the grammar and loads the gazetteer. */
const WARM_UP =
  "(HBĐT) - Sáng 3/5, tại xã Thu Phong (Cao Phong), đồng chí Bùi Văn An, Bí thư Huyện ủy trao 12 suất quà.";

// Before the first page, so that none is charged with it.
parseBulletin(WARM_UP);

/** Reads the pages of a group, in a worker thread. */
export function readGroup({ first, pages, options, rendering, position }: Work): GroupResult {
  const summary = emptySummary();
  const failures: PageFailure[] = [];
  const results: PageResult[] = [];
  const renderer = isFiles(rendering) ? new Renderer(rendering) : null;
  pages.forEach((page, at) => {
    Atomics.store(position, 0, at + 1);
    const started = performance.now();
    const result = isFailure(page) ? page : readPage(page, options);
    if (isFailure(result)) failures.push(result);
    else renderer?.add({ number: first + at, ...result });
    summarize(summary, result, performance.now() - started);
    if (renderer === null) results.push(result);
  });
  Atomics.store(position, 0, AFTER_PAGES);
  if (rendering === null) return { results, rendered: {}, failures, summary };
  const rendered = renderer?.finish() ?? renderAnswers(results);
  return { results: [], rendered, failures, summary };
}

const isFiles = (rendering: WorkRendering): rendering is Rendering =>
  typeof rendering === "object" && rendering !== null;

function readPage(page: PageSource, options: ParseOptions): PageResult {
  const { source, fields } = page;
  try {
    const content = contentOf(page);
    const refused = content instanceof Uint8Array ? refuseContent(content) : null;
    if (refused !== null) return failed(source, "unreadable", refused, fields);
    const bulletin = parseBulletin(content, { ...page.options, ...options });
    return { source, fields, bulletin };
  } catch (error) {
    return failureOf(page, error);
  }
}
