import { createReadStream, type ReadStream, readFileSync, statSync } from "node:fs";
import { pipeline, Readable, Transform } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import * as fzstd from "fzstd";
import { LARGEST_PAGE, type PageSource, PageTooLarge } from "../page.js";

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
/** A frame that holds no data; zstd files of several threads or with a table open with one. */
const ZSTD_SKIPPED = [0x2a, 0x4d, 0x18];
/** Bytes that tell a compression. */
const MAGIC_BYTES = 4;

export type Compression = "gzip" | "zstd" | null;

const holds = (bytes: Uint8Array, magic: readonly number[], from = 0) =>
  magic.every((byte, at) => bytes[from + at] === byte);

function compressionOf(head: Uint8Array): Compression {
  if (holds(head, GZIP)) return "gzip";
  return holds(head, ZSTD) || holds(head, ZSTD_SKIPPED, 1) ? "zstd" : null;
}

/**
 * The bytes of a page's file, decompressed where they are gzip or zstd.
 * @throws Error where they are more than a page has.
 */
function readPageFile(file: string): Uint8Array {
  if (statSync(file).size > LARGEST_PAGE) throw new PageTooLarge();
  const bytes = readFileSync(file);
  const compression = compressionOf(bytes);
  if (compression === null) return bytes;
  return compression === "gzip" ? ungzipPage(bytes) : unzstdPage(bytes);
}

/**
 * What a page holds, read where it is a file.
 * @throws Error where the file cannot be read, or holds more than a page has.
 */
export const contentOf = ({ content }: Pick<PageSource, "content">): string | Uint8Array =>
  typeof content === "object" && "file" in content ? readPageFile(content.file) : content;

function ungzipPage(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_PAGE });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === "ERR_BUFFER_TOO_LARGE" ? new PageTooLarge() : error;
  }
}

/** So little is decompressed at a time that a bomb is noticed before it has gone off. */
const PUSHED = 1 << 12;

function unzstdPage(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new fzstd.Decompress((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LARGEST_PAGE) throw new PageTooLarge();
  });
  for (let from = 0; from < bytes.length; from += PUSHED) {
    stream.push(bytes.subarray(from, from + PUSHED));
  }
  stream.push(new Uint8Array(0), true);
  return Buffer.concat(chunks);
}

/** A stream whose first bytes are known. */
export interface Opened {
  readonly compression: Compression;
  readonly stream: Readable;
}

/** A file as it stands on the disk; `taken` hears of every stretch that is read. */
export function openFile(file: string, taken: (bytes: number) => void): ReadStream {
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  raw.on("data", (chunk) => taken(chunk.length));
  raw.pause();
  return raw;
}

/** Looks at the first bytes of a stream, which it still gives. */
export async function sniff(
  raw: Readable,
  length: number,
): Promise<{ readonly head: Buffer; readonly stream: Readable }> {
  const chunks = raw[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let head: Buffer = Buffer.alloc(0);
  while (head.length < length) {
    const { done, value } = await chunks.next();
    if (done === true) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  const whole = async function* () {
    try {
      if (head.length > 0) yield head;
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
        yield next.value;
      }
    } finally {
      raw.destroy();
    }
  };
  return { head, stream: Readable.from(whole(), { objectMode: false }) };
}

/** A stream as it is, with the compression that its first bytes tell. */
export async function tellCompression(raw: Readable): Promise<Opened> {
  const { head, stream } = await sniff(raw, MAGIC_BYTES);
  return { compression: compressionOf(head), stream };
}

/** A stream's bytes, decompressed. */
export function decompressed({ compression, stream }: Opened): Readable {
  if (compression === null) return stream;
  const decoder = compression === "gzip" ? createGunzip() : unzstd();
  // Whoever reads hears of an error from the decoder.
  pipeline(stream, decoder, () => {});
  return decoder;
}

/** Node 20 has no zstd of its own; the library's 50 MB/s are more than pages are read at. */
function unzstd(): Transform {
  const stream = new fzstd.Decompress();
  return new Transform({
    construct(ready) {
      stream.ondata = (chunk) => this.push(chunk);
      ready();
    },
    transform: (chunk: Uint8Array, _encoding, done) => attempt(done, () => stream.push(chunk)),
    flush: (done) => attempt(done, () => stream.push(new Uint8Array(0), true)),
  });
}

function attempt(done: (error?: Error) => void, work: () => void): void {
  try {
    work();
    done();
  } catch (error) {
    done(error as Error);
  }
}
