import { gzipSync } from "node:zlib";
import Papa from "papaparse";
import {
  type CarriedFields,
  isFailure,
  type PageFailure,
  type PageResult,
  type PageSuccess,
} from "./page.js";
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

/** Pages as lines for each file. */
export class Renderer {
  readonly #texts: string[];

  constructor(readonly rendering: Rendering) {
    this.#texts = outputFiles(rendering).map(() => "");
  }

  add(page: NumberedPage): void {
    if (this.rendering.format === "jsonl") this.#texts[0] += toLine(page);
    else for (const [at, rows] of rowsOf(page).entries()) this.#addRows(rows, at);
  }

  #addRows(rows: readonly Row[], at: number): void {
    if (rows.length === 0) return;
    this.#texts[at] +=
      this.rendering.format === "parquet"
        ? rows.map((row) => `${JSON.stringify(row)}\n`).join("")
        : `${Papa.unparse(rows as unknown[][], { newline: "\n" })}\n`;
  }

  finish(): Rendered {
    return pack(this.#texts, this.rendering);
  }
}

/** Failures as lines, as batches keep them in a file. */
export const renderFailures = (failures: readonly PageFailure[]): Uint8Array =>
  encoder.encode(
    failures
      .map(({ source, fields, error }) => `${JSON.stringify(carry(fields, { source, error }))}\n`)
      .join(""),
  );

/** The name under which answers stand among what was rendered. */
export const ANSWERS = "answers";

/** A line for every page in its place, whether it was read or not. */
export function renderAnswers(results: readonly PageResult[]): Rendered {
  const lines = results.map((result) => {
    const answer = isFailure(result) ? { error: result.error } : result.bulletin;
    return `${JSON.stringify(carry(result.fields, answer))}\n`;
  });
  return { [ANSWERS]: encoder.encode(lines.join("")) };
}

const toLine = ({ source, fields, bulletin }: NumberedPage): string =>
  `${JSON.stringify(carry(fields, { source, ...bulletin }))}\n`;

/** Fields carried through stand beside a record's own; those that it has too stand in a field "fields". */
function carry(fields: CarriedFields, own: object): object {
  const taken = Object.entries(fields).filter(([name]) => name in own);
  if (taken.length === 0) return { ...fields, ...own };
  return { ...fields, ...own, fields: Object.fromEntries(taken) };
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
