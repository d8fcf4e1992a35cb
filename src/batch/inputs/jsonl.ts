import type { Readable } from "node:stream";
import type { ParseOptions } from "../../records.js";
import {
  type CarriedFields,
  failed,
  isFailure,
  LARGEST_PAGE,
  type PageFailure,
  type PageSource,
  PageTooLarge,
} from "../page.js";
import { readLines } from "./lines.js";

/** Fields that hold the page itself, the first that is there, and what they say of its format. */
const PAGE_FIELDS = [
  ["html", { format: "html" }],
  ["text", { format: "text" }],
  ["page", {}],
] as const;
/** Fields that are options of the page. */
const OPTION_FIELDS: ReadonlySet<string> = new Set(["url", "publishedAt", "publisher", "asOf"]);
const BLANK = /^\s*$/;
const BYTE_ORDER_MARK = /^\ufeff/;

/** Pages from JSON lines, one object a page: the page, options, and fields carried through. */
export async function* readJsonLines(
  source: string,
  stream: Readable,
  { firstNumber = 1, placedFrom }: JsonLinesOptions = {},
): AsyncGenerator<PageSource | PageFailure> {
  let number = firstNumber;
  let from = placedFrom ?? 0;
  // Of a line that is too long only the beginning comes: where the next stands is then not known.
  let isPlaced = placedFrom !== undefined;
  for await (const line of readLines(stream, LARGEST_PAGE)) {
    const to = from + line.length + 1;
    const page = readJsonLine(line, `${source}:${number}`);
    isPlaced &&= line.length <= LARGEST_PAGE;
    const place = { file: source, from, to, number };
    if (page !== null) yield isPlaced && !isFailure(page) ? { ...page, place } : page;
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

/** The page of one line of JSON; null where the line is blank. */
export function readJsonLine(line: Buffer, source: string): PageSource | PageFailure | null {
  if (line.length > LARGEST_PAGE) return failed(source, "too-large", new PageTooLarge().message);
  const json = line.toString().replace(BYTE_ORDER_MARK, "");
  if (BLANK.test(json)) return null;
  let value: unknown;
  try {
    value = JSON.parse(json);
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
  return pageOf(value as Readonly<Record<string, unknown>>, source);
}

function pageOf(
  object: Readonly<Record<string, unknown>>,
  source: string,
): PageSource | PageFailure {
  const found = PAGE_FIELDS.find(([name]) => typeof object[name] === "string");
  if (found === undefined) {
    const message = 'the object holds no page: give it "html", "text" or "page"';
    return failed(source, "bad-line", message, sortFields(object).fields);
  }
  const [name, format] = found;
  const { [name]: content, ...rest } = object;
  const { options, fields } = sortFields(rest);
  return { source, content: content as string, options: { ...format, ...options }, fields };
}

function sortFields(rest: Readonly<Record<string, unknown>>): {
  readonly options: ParseOptions;
  readonly fields: CarriedFields;
} {
  const options: Record<string, unknown> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    if (!OPTION_FIELDS.has(name)) fields[name] = value;
    else if (value !== null) options[name] = value;
  }
  return { options: options as ParseOptions, fields };
}
