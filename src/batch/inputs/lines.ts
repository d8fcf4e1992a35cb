import type { Readable } from "node:stream";

const LINE_END = 0x0a;

/**
 * The lines of a stream, without their ends. Split at byte 0x0A alone, which no other character of
 * UTF-8 holds; `readline` also splits at separators that JSON strings may contain.
 */
export async function* readLines(stream: Readable): AsyncGenerator<Buffer> {
  for await (const lines of readLinesAtHand(stream)) yield* lines;
}

/** The same lines, together as they come: those that each piece of the stream ends. */
export async function* readLinesAtHand(stream: Readable): AsyncGenerator<readonly Buffer[]> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines: Buffer[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      pieces.push(chunk.subarray(from, end));
      lines.push(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces));
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (pieces.length > 0) yield [Buffer.concat(pieces)];
}
