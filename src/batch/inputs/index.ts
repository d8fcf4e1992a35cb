import { Readable } from "node:stream";
import { explainFileError } from "../content.js";
import { failed, isFailure, type PageFailure, type PageSource } from "../page.js";
import { headOf, openFile } from "./compression.js";
import { readJsonLines } from "./jsonl.js";
import { type InputFile, listInputs, STANDARD_INPUT } from "./walk.js";
import { readWarc } from "./warc.js";

export { listInputs } from "./walk.js";

const COMPRESSED = /\.(?:gz|zst)$/i;
const JSON_LINES = /\.(?:jsonl|ndjson)$/i;
const WARC = /\.warc$/i;
/** Before this much of standard input it is known what it holds. */
const WARC_OPENING = "WARC/";

/** How far into the inputs the reading has come. */
export interface ReadingProgress {
  bytes: number;
}

/** All pages of the inputs in their order; what cannot be read comes as a failure in its place. */
export async function* readInputs(
  inputs: readonly string[],
  progress: ReadingProgress,
): AsyncGenerator<PageSource | PageFailure> {
  for (const input of listInputs(inputs)) {
    if (isFailure(input)) yield input;
    else yield* readInput(input, progress);
  }
}

async function* readInput(
  file: InputFile,
  progress: ReadingProgress,
): AsyncGenerator<PageSource | PageFailure> {
  const taken = (bytes: number) => {
    progress.bytes += bytes;
  };
  const name = file.path.replace(COMPRESSED, "");
  try {
    if (file.path === STANDARD_INPUT) yield* readStandardInput();
    else if (JSON_LINES.test(name)) yield* readJsonLines(file.path, openFile(file.path, taken));
    else if (WARC.test(name)) yield* readWarc(file.path, openFile(file.path, taken));
    else {
      // A page of its own is read by the worker; that it can be opened is seen here already.
      headOf(file.path);
      taken(file.size);
      yield { source: file.path, content: { file: file.path }, options: {}, fields: {} };
    }
  } catch (error) {
    yield failed(file.path, "unreadable", explainFileError(error));
  }
}

/** Standard input: JSON lines, a WARC, or else one page. */
async function* readStandardInput(): AsyncGenerator<PageSource | PageFailure> {
  const source = "standard input";
  const chunks = process.stdin[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  const head = first.done ? Buffer.alloc(0) : first.value;
  const whole = Readable.from(
    (async function* () {
      yield head;
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
    })(),
    { objectMode: false },
  );
  if (head.toString("latin1").trimStart().startsWith("{")) yield* readJsonLines(source, whole);
  else if (head.toString("latin1").startsWith(WARC_OPENING)) yield* readWarc(source, whole);
  else {
    const content = Buffer.concat(await whole.toArray());
    yield { source, content, options: {}, fields: {} };
  }
}
