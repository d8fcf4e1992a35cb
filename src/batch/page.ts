import type { Bulletin, ParseOptions } from "../records.js";

/** Fields of the caller's own that go with a page into its result. */
export type CarriedFields = Readonly<Record<string, unknown>>;

/** A page on its way to a worker: its bytes or text, or the file that the worker reads it from. */
export interface PageSource {
  /** Where it came from, as results name it: "2019/a.html", "archive.jsonl:17". */
  readonly source: string;
  readonly content: string | Uint8Array | { readonly file: string };
  readonly options: ParseOptions;
  readonly fields: CarriedFields;
  /** Where its line stands, if that is in a file as it lies on the disk. */
  readonly place?: LinePlace;
}

/** A line of a file: its bytes, with the line's end, and its number counted from 1. */
export interface LinePlace {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

/** What could not be read, and why. */
export interface PageFailure {
  readonly source: string;
  /** Those of the page, where it was known. */
  readonly fields: CarriedFields;
  readonly error: { readonly code: string; readonly message: string };
}

/** A page that was read. */
export interface PageSuccess {
  readonly source: string;
  readonly fields: CarriedFields;
  readonly bulletin: Bulletin;
}

export type PageResult = PageSuccess | PageFailure;

export const failed = (
  source: string,
  code: string,
  message: string,
  fields: CarriedFields = {},
): PageFailure => ({
  source,
  fields,
  error: { code, message },
});

export const isFailure = (one: object): one is PageFailure => "error" in one;

/** Bytes that a page may have: what is larger is none, and would take the memory of all others. */
export const LARGEST_PAGE = 128 << 20;

export class PageTooLarge extends Error {
  readonly code = "too-large";

  constructor() {
    super(`it has more than ${LARGEST_PAGE >> 20} megabytes`);
  }
}

/** Bytes in a buffer of their own: to another thread, a buffer goes as a whole. */
export const ownBytes = (bytes: Uint8Array): Uint8Array =>
  bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
