import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import { isFailure, type PageFailure, type PageResult, type PageSuccess } from "./page.js";
import { type Row, rowsOf, TABLES } from "./tables.js";

/** How results are written: whole bulletins, or tables that join by id. */
export type OutputFormat = "jsonl" | "csv" | "parquet";

/** Bytes to be added to each file of the output. */
export type Rendered = Readonly<Record<string, Uint8Array>>;

export interface Rendering {
  readonly format: OutputFormat;
  readonly gzip: boolean;
}

/** A page that was read, with its number in the order of the inputs: tables join by it. */
export interface NumberedPage extends PageSuccess {
  readonly number: number;
}

const BULLETINS_FILE = "bulletins.jsonl";
const encoder = new TextEncoder();

/** Names of the files that a format writes; of Parquet, the rows that wait to be packed. */
export function outputFiles({ format, gzip }: Rendering): readonly string[] {
  const ending = gzip && format !== "parquet" ? ".gz" : "";
  if (format === "jsonl") return [BULLETINS_FILE + ending];
  const rows = format === "csv" ? ".csv" : ".rows.jsonl";
  return TABLES.map(({ name }) => name + rows + ending);
}

/** What stands at the head of each file. */
export function renderHead(rendering: Rendering): Rendered {
  if (rendering.format !== "csv") return {};
  const heads = TABLES.map(({ columns }) => `${columns.map(({ name }) => name).join(",")}\n`);
  return pack(heads, rendering);
}

/** The lines of some pages for each file. */
export function render(pages: readonly NumberedPage[], rendering: Rendering): Rendered {
  if (rendering.format === "jsonl") return pack([pages.map(toLine).join("")], rendering);
  const rows = pages.map(rowsOf);
  const tables = TABLES.map((_, at) => {
    const own = rows.flatMap((tablesOfPage) => tablesOfPage[at] as readonly Row[]);
    if (own.length === 0) return "";
    if (rendering.format === "parquet")
      return own.map((row) => `${JSON.stringify(row)}\n`).join("");
    return `${Papa.unparse(own as Row[] as unknown[][], { newline: "\n" })}\n`;
  });
  return pack(tables, rendering);
}

/** Failures as lines, as batches keep them in a file. */
export const renderFailures = (failures: readonly PageFailure[]): Uint8Array =>
  encoder.encode(
    failures
      .map(({ source, fields, error }) => `${JSON.stringify({ ...fields, source, error })}\n`)
      .join(""),
  );

/** The name under which answers stand among what was rendered. */
export const ANSWERS = "answers";

/** A line for every page in its place, whether it was read or not. */
export function renderAnswers(results: readonly PageResult[]): Rendered {
  const lines = results.map((result) => {
    const answer = isFailure(result) ? { error: result.error } : result.bulletin;
    return `${JSON.stringify({ ...result.fields, ...answer })}\n`;
  });
  return { [ANSWERS]: encoder.encode(lines.join("")) };
}

/** Source and carried fields before the bulletin's own, which they never replace. */
function toLine({ source, fields, bulletin }: NumberedPage): string {
  return `${JSON.stringify({ ...fields, source, ...bulletin })}\n`;
}

function pack(texts: readonly string[], rendering: Rendering): Rendered {
  const files = outputFiles(rendering);
  const packed = texts.flatMap((text, at) => {
    if (text === "") return [];
    const bytes = encoder.encode(text);
    // Gzip members one after another are one gzip file, so that each may be written by itself.
    const isGzip = (files[at] as string).endsWith(".gz");
    return [[files[at] as string, isGzip ? gzipSync(bytes) : bytes] as const];
  });
  return Object.fromEntries(packed);
}
