import { Readable } from "node:stream";
import * as zlib from "node:zlib";
import { ByteQueue } from "./bytes.js";

/** What every member opens with: gzip's mark, and deflate as the method. */
const OPENING = Buffer.from([0x1f, 0x8b, 0x08]);
/** Behind the data: checksum and length. */
const TRAILER = 8;
const SHORTEST_LOOK = 1 << 16;
/** A longer member, or one that holds more, is no single record: it is read as it comes. */
const LONGEST_MEMBER = 8 << 20;
const LARGEST_CONTENT = 256 << 20;

/**
 * The members of a gzip stream, each decompressed and checked as a whole; null for one that is damaged,
 * after which the next is looked for. WARC files have a member for each record.
 */
export async function* readMembers(raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  const queue = new ByteQueue(raw);
  try {
    while (await queue.has(1)) {
      const member = await readMember(queue);
      if (member === "large") {
        yield* gunzipRest(queue);
        return;
      }
      if (member === null) await seekNext(queue);
      yield member;
    }
  } finally {
    await queue.close();
  }
}

/** Takes the member that begins here; null, and nothing is taken, where none does that is whole. */
async function readMember(queue: ByteQueue): Promise<Buffer | null | "large"> {
  for (let look = SHORTEST_LOOK; look <= LONGEST_MEMBER; look *= 2) {
    const isMore = await queue.has(look);
    const found = inflateMember(queue.bytes);
    if (found === "cut off" && isMore) continue;
    if (typeof found === "string") return found === "large" ? found : null;
    queue.take(found.length);
    return found.content;
  }
  return "large";
}

type Member = { readonly content: Buffer; readonly length: number };

function inflateMember(bytes: Buffer): Member | "cut off" | "damaged" | "large" {
  if (!bytes.subarray(0, OPENING.length).equals(OPENING)) return "damaged";
  const head = headLength(bytes);
  try {
    // With `info`, the engine tells where the data ended; the types do not know of it.
    const options = { info: true, maxOutputLength: LARGEST_CONTENT };
    const inflated: unknown = zlib.inflateRawSync(bytes.subarray(head), options);
    const { buffer, engine } = inflated as { buffer: Buffer; engine: zlib.InflateRaw };
    const end = head + engine.bytesWritten;
    if (bytes.length < end + TRAILER) return "cut off";
    const isSound = isChecked(buffer, bytes.readUInt32LE(end), bytes.readUInt32LE(end + 4));
    return isSound ? { content: buffer, length: end + TRAILER } : "damaged";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "Z_BUF_ERROR") return "cut off";
    return code === "ERR_BUFFER_TOO_LARGE" ? "large" : "damaged";
  }
}

/** Node has the checksum itself since 20.15; before, the length alone is checked. */
const isChecked = (content: Buffer, checksum: number, length: number): boolean =>
  content.length % 2 ** 32 === length && (zlib.crc32?.(content) ?? checksum) === checksum;

/** Bytes of a member's head (RFC 1952): ten, and by its flags an extra field, name, comment and check. */
function headLength(bytes: Buffer): number {
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 0b00100) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const text of [0b01000, 0b10000]) {
    if (flags & text) at = bytes.indexOf(0, at) + 1 || bytes.length;
  }
  return flags & 0b00010 ? at + 2 : at;
}

/** Goes to what may be the next member after the byte that stands here. */
async function seekNext(queue: ByteQueue): Promise<void> {
  do {
    const at = queue.bytes.indexOf(OPENING, 1);
    if (at >= 0) {
      queue.take(at);
      return;
    }
    queue.take(Math.max(queue.bytes.length - OPENING.length, 0));
  } while (await queue.has(queue.bytes.length + 1));
  queue.take(queue.bytes.length);
}

/** All that is left, as it comes; damage ends it. */
async function* gunzipRest(queue: ByteQueue): AsyncGenerator<Buffer | null> {
  const left = async function* () {
    while (await queue.has(1)) yield queue.take(queue.bytes.length);
  };
  const gunzip = zlib.createGunzip();
  const decoded = Readable.from(left(), { objectMode: false }).pipe(gunzip);
  try {
    yield* decoded as AsyncIterable<Buffer>;
  } catch {
    yield null;
  }
}
