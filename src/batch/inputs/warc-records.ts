import { LARGEST_PAGE } from "../page.js";
import { ByteQueue, type Stretches } from "./bytes.js";

/** A record with its head, byte for byte, or what is wrong with it. */
export type RawRecord = { readonly bytes: Buffer } | { readonly problem: string };

const OPENING = "WARC/";
/** Where a head is looked for in the content of a corrupt record. */
const NEXT_RECORD = "\nWARC/";
const HEAD_END = /\r?\n\r?\n/;
const LENGTH = /^content-length:[ \t]*(\d+)[ \t]*\r?$/im;
const BLANK = new Set([0x0a, 0x0d]);

const SHORTEST_LOOK = 1 << 10;
/** No head is longer. */
const LONGEST_HEAD = 1 << 16;
/** Two line ends are behind a record; some writers leave one out. */
const RECORD_END = /^(?:\r?\n){2}|^[\r\n]*(?:WARC\/|$)/;
const ENDING = 16;

const DAMAGED = "its compressed data are damaged";
const CUT_OFF = "the file ends inside the record";
const NO_HEAD = "no head of a record stands where one should";
const WRONG_LENGTH = "it is not as long as its head says";

/**
 * The records of a WARC. One that is corrupt comes as a problem, and the reading goes on with the
 * next head that is found: its own content is looked through too, for its length may be what is wrong.
 */
export async function* splitRecords(source: Stretches): AsyncGenerator<RawRecord> {
  const queue = new ByteQueue(source);
  try {
    for (;;) {
      if (await isAtEnd(queue)) {
        if (!queue.passDamage()) return;
        yield { problem: DAMAGED };
        continue;
      }
      const size = await sizeOf(queue);
      const problem = size === null ? NO_HEAD : await problemOf(queue, size);
      if (problem !== null) {
        yield { problem };
        await seekNext(queue);
      } else if (size !== null && size <= LARGEST_PAGE) yield { bytes: queue.take(size) };
    }
  } finally {
    await queue.close();
  }
}

/** Passes over the blank lines that end a record. */
async function isAtEnd(queue: ByteQueue): Promise<boolean> {
  while (await queue.has(1)) {
    if (!BLANK.has(queue.bytes[0] as number)) return false;
    queue.take(1);
  }
  return true;
}

/** Bytes of the record that begins here, head and content; null where none does. */
async function sizeOf(queue: ByteQueue): Promise<number | null> {
  for (let look = SHORTEST_LOOK; look <= LONGEST_HEAD; look *= 2) {
    const isMore = await queue.has(look);
    const text = queue.bytes.toString("latin1", 0, look);
    if (!text.startsWith(OPENING)) return null;
    const end = HEAD_END.exec(text);
    if (end !== null) {
      const length = LENGTH.exec(text.slice(0, end.index + 1));
      return length === null ? null : end.index + end[0].length + Number(length[1]);
    }
    if (!isMore) return null;
  }
  return null;
}

/** What is wrong with the record that begins here; one larger than any page is passed over at once. */
async function problemOf(queue: ByteQueue, size: number): Promise<string | null> {
  const isWhole = size > LARGEST_PAGE ? await queue.skip(size) : await queue.has(size);
  if (!isWhole) return queue.isDamaged ? DAMAGED : CUT_OFF;
  const from = size > LARGEST_PAGE ? 0 : size;
  await queue.has(from + ENDING);
  const next = queue.bytes.toString("latin1", from, from + ENDING);
  return RECORD_END.test(next) ? null : WRONG_LENGTH;
}

/** Goes to the next head of a record after the byte that stands here. */
async function seekNext(queue: ByteQueue): Promise<void> {
  for (;;) {
    const at = queue.bytes.indexOf(NEXT_RECORD, 1);
    if (at >= 0) {
      queue.take(at + 1);
      return;
    }
    // The end of what was looked through may hold the beginning of what is looked for.
    queue.take(Math.max(queue.bytes.length - NEXT_RECORD.length, 0));
    if (!(await queue.has(queue.bytes.length + 1))) {
      if (!queue.passDamage()) queue.take(queue.bytes.length);
      return;
    }
  }
}
