import { closeSync, openSync, readSync } from "node:fs";
import { detectFormat } from "../../page/format.js";
import { refuseContent } from "../content.js";
import { ownBytes, type PageSource } from "../page.js";

/** Plain text of more bytes is no page, but many: those of newspapers have some thousand. */
export const LARGEST_TEXT_PAGE = 1 << 16;
/** A stretch of such text has at most so many bytes, unless a line has more. */
const STRETCH = 1 << 13;
/** What a stretch ends behind, the first that its second half holds: a blank line, a sentence, a line. */
const ENDS = ["\n\n", "\n\r\n", ".\n", ".\r\n", "\n"].map((end) => Buffer.from(end));
const LINE_END = 0x0a;
const SPACE = 0x20;
const UTF_16_MARKS: ReadonlySet<number> = new Set([0xfeff, 0xfffe]);

/** Whether a file of more than a text page's bytes is plain text, told by its beginning. */
export function isTextFile(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(STRETCH);
    return isPlainText(head.subarray(0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

/** Whether this is the beginning of plain text, in an encoding whose lines end at the byte 0x0A. */
export const isPlainText = (head: Buffer): boolean =>
  refuseContent(head) === null &&
  !UTF_16_MARKS.has(head.readUInt16BE(0)) &&
  detectFormat(head.toString("latin1", 0, STRETCH)) === "text";

/** Much plain text in stretches of about a page, each named by its first line: "archive.txt:1204". */
export async function* readStretches(
  source: string,
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<PageSource> {
  let line = 1;
  const next = (bytes: Buffer): PageSource => {
    const name = `${source}:${line}`;
    line += lineEnds(bytes);
    return { source: name, content: ownBytes(bytes), options: {}, fields: {} };
  };
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    held = Buffer.concat([held, chunk]);
    let from = 0;
    while (held.length - from > LARGEST_TEXT_PAGE) {
      const end = stretchEnd(held, from);
      yield next(held.subarray(from, end));
      from = end;
    }
    held = held.subarray(from);
  }
  for (let from = 0; from < held.length; ) {
    const end = stretchEnd(held, from);
    yield next(held.subarray(from, end));
    from = end;
  }
}

/** Where the stretch that begins here ends; a line that is longer than any page is cut at a space. */
function stretchEnd(bytes: Buffer, from: number): number {
  const half = from + STRETCH / 2;
  const limit = from + STRETCH;
  if (bytes.length <= limit) return bytes.length;
  const second = bytes.subarray(half, limit);
  for (const end of ENDS) {
    const at = second.lastIndexOf(end);
    if (at >= 0) return half + at + end.length;
  }
  const rest = bytes.subarray(limit, from + LARGEST_TEXT_PAGE);
  const at = rest.includes(LINE_END) ? rest.indexOf(LINE_END) : rest.lastIndexOf(SPACE);
  return at < 0 ? limit + rest.length : limit + at + 1;
}

function lineEnds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count++;
  return count;
}
