import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { type Readable, Transform } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import * as fzstd from "fzstd";

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

type Compression = "gzip" | "zstd" | null;

const opensWith = (bytes: Uint8Array, magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);

function compressionOf(head: Uint8Array): Compression {
  if (opensWith(head, GZIP)) return "gzip";
  return opensWith(head, ZSTD) ? "zstd" : null;
}

/** The bytes of a whole file, decompressed where they are gzip or zstd. */
export function decompress(bytes: Uint8Array): Uint8Array {
  const compression = compressionOf(bytes);
  if (compression === "gzip") return gunzipSync(bytes);
  return compression === "zstd" ? fzstd.decompress(bytes) : bytes;
}

/** The first bytes of a file as they stand on the disk. */
export function headOf(file: string, length = ZSTD.length): Uint8Array {
  const descriptor = openSync(file, "r");
  try {
    const head = new Uint8Array(length);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

/** A file's bytes as a stream, decompressed; `taken` hears of every stretch read from the disk. */
export function openFile(file: string, taken: (bytes: number) => void): Readable {
  const raw = createReadStream(file, { highWaterMark: 1 << 18 });
  raw.on("data", (chunk) => taken(chunk.length));
  const compression = compressionOf(headOf(file));
  if (compression === null) return raw;
  const decoder = compression === "gzip" ? createGunzip() : unzstd();
  raw.on("error", (error) => decoder.destroy(error));
  return raw.pipe(decoder);
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
