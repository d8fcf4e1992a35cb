import type { Readable } from "node:stream";
import type { ParseOptions } from "../../records.js";
import {
  type CarriedFields,
  failed,
  isFailure,
  type PageFailure,
  type PageSource,
} from "../page.js";
import { readLines } from "./lines.js";

/** Fields of a line that are options of its page; "html", "text" or "page" is the page itself. */
const OPTION_FIELDS = ["url", "publishedAt", "publisher", "asOf"] as const;
const BLANK = /^\s*$/;

/** Pages from JSON lines, one object a page: the page, options, and fields carried through. */
export async function* readJsonLines(
  source: string,
  stream: Readable,
  { firstNumber = 1, placedFrom }: JsonLinesOptions = {},
): AsyncGenerator<PageSource | PageFailure> {
  let number = firstNumber;
  let from = placedFrom ?? 0;
  for await (const line of readLines(stream)) {
    const to = from + line.length + 1;
    const text = line.toString();
    if (!BLANK.test(text)) {
      const page = readJsonLine(text, `${source}:${number}`);
      const place = { file: source, from, to, number };
      yield placedFrom === undefined || isFailure(page) ? page : { ...page, place };
    }
    number++;
    from = to;
  }
}

interface JsonLinesOptions {
  /** Number of the stream's first line. */
  readonly firstNumber?: number;
  /** Where the stream begins in a file as it lies on the disk: pages tell where they stand in it. */
  readonly placedFrom?: number | undefined;
}

/** The page of one line of JSON. */
export function readJsonLine(line: string, source: string): PageSource | PageFailure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(source, "bad-line", `the line is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed(
      source,
      "bad-line",
      'the line must be an object: {"html": …}, {"text": …} or {"page": …}',
    );
  }
  const { html, text, page, ...rest } = value as Record<string, unknown>;
  const { options, fields } = sortFields(rest);
  if (typeof html === "string") {
    return { source, content: html, options: { format: "html", ...options }, fields };
  }
  if (typeof text === "string") {
    return { source, content: text, options: { format: "text", ...options }, fields };
  }
  if (typeof page === "string") return { source, content: page, options, fields };
  const message = 'the object holds no page: give it "html", "text" or "page"';
  return failed(source, "bad-line", message, fields);
}

function sortFields(rest: Readonly<Record<string, unknown>>): {
  readonly options: ParseOptions;
  readonly fields: CarriedFields;
} {
  const options: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const isOption = (OPTION_FIELDS as readonly string[]).includes(name);
    if (!isOption) fields[name] = value;
    else if (value !== null) options[name] = value;
  }
  return { options: options as ParseOptions, fields };
}
