import type { Readable } from "node:stream";

const LINE_END = 0x0a;

/**
 * The lines of a stream, without their ends. Split at byte 0x0A alone, which no other character of
 * UTF-8 holds; `readline` also splits at separators that JSON strings may contain. Of a line that has
 * more than `longest` bytes, so many and one more are given.
 */
export async function* readLines(
  stream: Readable,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer> {
  for await (const lines of readLinesAtHand(stream, longest)) yield* lines;
}

/** The same lines, together as they come: those that each piece of the stream ends. */
export async function* readLinesAtHand(
  stream: Readable,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<readonly Buffer[]> {
  let pieces: Buffer[] = [];
  let left = longest + 1;
  const keep = (piece: Buffer) => {
    const kept = piece.subarray(0, left);
    if (kept.length > 0) pieces.push(kept);
    left -= kept.length;
  };
  const take = () => {
    const line = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces);
    pieces = [];
    left = longest + 1;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const lines: Buffer[] = [];
    let from = 0;
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      keep(chunk.subarray(from, end));
      lines.push(take());
      from = end + 1;
    }
    keep(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (pieces.length > 0) yield [take()];
}
