import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { failureOf } from "../content.js";
import {
  isFailure,
  LARGEST_PAGE,
  ownBytes,
  type PageFailure,
  type PageSource,
  PageTooLarge,
} from "../page.js";
import { decompressed, openFile, sniff, tellCompression } from "./compression.js";
import { readJsonLines } from "./jsonl.js";
import { isPlainText, isTextFile, LARGEST_TEXT_PAGE, readStretches } from "./stretches.js";
import { type InputFile, listInputs, STANDARD_INPUT } from "./walk.js";
import { readWarc } from "./warc.js";

export { listInputs, STANDARD_INPUT } from "./walk.js";

const COMPRESSED = /\.(?:gz|zst)$/i;
const JSON_LINES = /\.(?:jsonl|ndjson)$/i;
const WARC = /\.warc$/i;
const WARC_OPENING = /^WARC\//;
const OBJECT_OPENING = /^\ufeff?\s*\{/;
/** After so many bytes of a pipe it is known what it holds. */
const SNIFFED = 512;

type Pages = AsyncGenerator<PageSource | PageFailure>;

/** How far into the inputs the reading has come. */
export interface ReadingProgress {
  bytes: number;
}

export interface ReadingOptions {
  /** A folder to be passed over: it holds what is written of the inputs. */
  readonly out?: string;
  /** Plain text that is far longer than a page comes in stretches, and not as one page. */
  readonly stretches?: boolean;
}

/** All pages of the inputs in their order; what cannot be read comes as a failure in its place. */
export async function* readInputs(
  inputs: readonly string[],
  progress: ReadingProgress,
  { out, stretches = false }: ReadingOptions = {},
): Pages {
  for (const input of listInputs(inputs, out)) {
    if (isFailure(input)) yield input;
    else yield* readInput(input, progress, stretches);
  }
}

async function* readInput(file: InputFile, progress: ReadingProgress, stretches: boolean): Pages {
  const { path } = file;
  const taken = (bytes: number) => {
    progress.bytes += bytes;
  };
  const name = path.replace(COMPRESSED, "");
  try {
    if (path === STANDARD_INPUT) yield* readPipe("standard input", process.stdin, taken, stretches);
    else if (file.isPipe) yield* readPipe(path, createReadStream(path), taken, stretches);
    else if (JSON_LINES.test(name)) {
      const opened = await tellCompression(openFile(path, taken));
      const placedFrom = opened.compression === null ? 0 : undefined;
      yield* readJsonLines(path, decompressed(opened), { placedFrom });
    } else if (WARC.test(name)) {
      yield* readWarc(path, await tellCompression(openFile(path, taken)));
    } else if (stretches && file.size > LARGEST_TEXT_PAGE && isTextFile(path)) {
      yield* readStretches(path, openFile(path, taken));
    } else {
      // A page of its own is read by the worker.
      taken(file.size);
      yield { source: path, content: { file: path }, options: {}, fields: {} };
    }
  } catch (error) {
    yield failureOf({ source: path, fields: {} }, error);
  }
}

/** A pipe, whose name tells nothing: JSON lines, a WARC, or else one page. */
async function* readPipe(
  source: string,
  raw: Readable,
  taken: (bytes: number) => void,
  stretches: boolean,
): Pages {
  const opened = await tellCompression(raw);
  opened.stream.on("data", (chunk) => taken(chunk.length));
  opened.stream.pause();
  const { head, stream } = await sniff(
    decompressed(opened),
    stretches ? LARGEST_TEXT_PAGE + 1 : SNIFFED,
  );
  const opening = head.toString("utf8", 0, SNIFFED);
  if (OBJECT_OPENING.test(opening)) yield* readJsonLines(source, stream);
  else if (WARC_OPENING.test(opening)) yield* readWarc(source, { compression: null, stream });
  else if (stretches && head.length > LARGEST_TEXT_PAGE && isPlainText(head)) {
    yield* readStretches(source, stream);
  } else {
    const content = ownBytes(await readToEnd(stream));
    yield { source, content, options: {}, fields: {} };
  }
}

/**
 * What a stream holds.
 * @throws PageTooLarge where that is more than a page has: a device may never end.
 */
async function readToEnd(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_PAGE) throw new PageTooLarge();
  }
  return Buffer.concat(chunks);
}
