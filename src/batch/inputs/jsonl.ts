import type { Readable } from "node:stream";
import type { ParseOptions } from "../../records.js";
import { type CarriedFields, failed, type PageFailure, type PageSource } from "../page.js";
import { readLines } from "./lines.js";

/** Fields of a line that are options of its page; "html" or "text" is the page itself. */
const OPTION_FIELDS = ["url", "publishedAt", "publisher", "asOf"] as const;
const BLANK = /^\s*$/;

/** Pages from JSON lines, one object a page: "html" or "text", options, and fields carried through. */
export async function* readJsonLines(
  source: string,
  stream: Readable,
): AsyncGenerator<PageSource | PageFailure> {
  let number = 0;
  for await (const line of readLines(stream)) {
    number++;
    const text = line.toString();
    if (!BLANK.test(text)) yield readJsonLine(text, `${source}:${number}`);
  }
}

/** The page of one line of JSON. */
function readJsonLine(line: string, source: string): PageSource | PageFailure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(source, "bad-line", `the line is no JSON: ${(error as Error).message}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failed(source, "bad-line", 'the line must be an object: {"html": …} or {"text": …}');
  }
  const { html, text, ...rest } = value as Record<string, unknown>;
  const content = html ?? text;
  if (typeof content !== "string") {
    return failed(source, "bad-line", 'the object holds no page: give it "html" or "text"');
  }
  return { source, content, ...sortFields(rest, typeof html === "string" ? "html" : "text") };
}

function sortFields(
  rest: Readonly<Record<string, unknown>>,
  format: "html" | "text",
): { readonly options: ParseOptions; readonly fields: CarriedFields } {
  const options: Record<string, unknown> = { format };
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) {
    const isOption = (OPTION_FIELDS as readonly string[]).includes(name);
    if (!isOption) fields[name] = value;
    else if (value !== null) options[name] = value;
  }
  return { options: options as ParseOptions, fields };
}
