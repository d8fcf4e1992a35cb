import { BatchError, type GroupResult } from "../batch/index.js";

const LINE_END = 0x0a;

interface Head extends Pick<GroupResult, "failures" | "summary"> {
  /** Names of files and how many bytes each gets, in the order in which the bytes follow. */
  readonly files: readonly (readonly [string, number])[];
}

/** What a group gave, as bytes: a line that says what follows, and the bytes for each file. */
export function encodePart({ rendered, failures, summary }: GroupResult): Uint8Array {
  const files = Object.entries(rendered);
  const head: Head = {
    files: files.map(([name, bytes]) => [name, bytes.length]),
    failures,
    summary,
  };
  return Buffer.concat([
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...files.map(([, bytes]) => bytes),
  ]);
}

/** @throws BatchError where the bytes are not whole. */
export function decodePart(part: Uint8Array | null, file: string): GroupResult {
  const end = part?.indexOf(LINE_END) ?? -1;
  if (part === null || end < 0) throw damaged(file);
  const { files, ...rest } = JSON.parse(Buffer.from(part.subarray(0, end)).toString()) as Head;
  const rendered: Record<string, Uint8Array> = {};
  let from = end + 1;
  for (const [name, length] of files) {
    rendered[name] = part.subarray(from, from + length);
    from += length;
  }
  if (from !== part.length) throw damaged(file);
  return { results: [], rendered, ...rest };
}

const damaged = (file: string) =>
  new BatchError("output", `${file} is damaged: delete it and give the same command again`);
