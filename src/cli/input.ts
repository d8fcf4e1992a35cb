import { readFile } from "node:fs/promises";
import { CommandError } from "./exit.js";

/** The name that stands for standard input. */
export const STANDARD_INPUT = "-";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder: name a file in it",
  EACCES: "it may not be read: check its permissions",
  EPERM: "it may not be read: check its permissions",
};

/** Bytes looked at to tell a page from a picture or an archive. */
const SNIFFED = 4096;

/** The bytes of a file, or of standard input. Fails with one clear line where they are no page. */
export async function readInput(name: string): Promise<Uint8Array> {
  const bytes = name === STANDARD_INPUT ? await readStandardInput() : await readNamed(name);
  const shown = name === STANDARD_INPUT ? "standard input" : name;
  if (bytes.every((byte) => byte <= 0x20)) {
    throw new CommandError(`${shown}: it is empty: pass a page as HTML or text`);
  }
  if (isBinary(bytes)) {
    throw new CommandError(`${shown}: it is binary: pass a page as HTML or text`);
  }
  return bytes;
}

async function readNamed(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    throw new CommandError(`${name}: ${REASONS[code] ?? message}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** No text encoding but UTF-16, which opens with its mark, writes a zero byte. */
function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, SNIFFED).includes(0);
}
