import type { ParseOptions } from "../records.js";
import { groupPages } from "./groups.js";
import { checkManyOptions, checkPages } from "./options.js";
import { type CarriedFields, ownBytes, type PageResult, type PageSource } from "./page.js";
import { markPauses } from "./pauses.js";
import { type PoolOptions, WorkerPool } from "./pool.js";
import { workThrough } from "./work-through.js";

/** A page for `parseMany`. */
export interface PageInput {
  /** HTML or text, as a string or bytes. */
  readonly page: string | Uint8Array;
  /** How results name it; default its number, counted from 0. */
  readonly source?: string;
  /** Options of this page; those given for all pages win. */
  readonly options?: ParseOptions;
  /** Carried through into the result. */
  readonly fields?: CarriedFields;
}

export interface ParseManyOptions extends PoolOptions {
  /** Options of every page. */
  readonly options?: ParseOptions;
  /** Results in the order of the pages (the default), or as they come. */
  readonly ordered?: boolean;
  /** Ends after the pages in hand. */
  readonly signal?: AbortSignal;
}

/** Groups in hand for each worker: one that is worked on and one that waits. */
export const GROUPS_PER_WORKER = 2;
/** Milliseconds that pages wait for the next before they are worked on without it. */
const PATIENCE = 20;

/**
 * Parses pages on all cores. Pages are taken from the iterable no faster than results are taken
 * from here; a page that hangs, takes too much memory or cannot be read gives an error in its place.
 * @throws BantinError where an argument is not of the documented form.
 * @example for await (const { source, bulletin } of parseMany(pages)) …
 */
export function parseMany(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  options: ParseManyOptions = {},
): AsyncGenerator<PageResult> {
  checkPages(pages);
  checkManyOptions(options);
  return readPages(pages, options);
}

async function* readPages(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
  { options = {}, ordered = true, signal, ...limits }: ParseManyOptions,
): AsyncGenerator<PageResult> {
  const pool = new WorkerPool(limits);
  const manner = { options, rendering: null };
  try {
    const groups = groupPages(markPauses(toSources(pages), PATIENCE));
    const most = pool.size * GROUPS_PER_WORKER;
    for await (const { results } of workThrough(groups, (group) => pool.read(group, manner), {
      most,
      ordered,
      signal,
    })) {
      yield* results;
    }
  } finally {
    await pool.close();
  }
}

async function* toSources(
  pages: AsyncIterable<PageInput> | Iterable<PageInput>,
): AsyncGenerator<PageSource> {
  let number = 0;
  for await (const { page, source, options = {}, fields = {} } of pages) {
    const content = page instanceof Uint8Array ? ownBytes(page) : page;
    yield { source: source ?? String(number), content, options, fields };
    number++;
  }
}
