import { failed, type PageFailure, type PageSource } from "./page.js";

/** Bytes looked at to tell a page from a picture or an archive. */
const SNIFFED = 4096;
const LAST_BLANK = 0x20;

/** Why bytes cannot be a page, with what to do about it; null where they can. */
export function refuseContent(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte <= LAST_BLANK)) {
    return "it is empty: pass a page as HTML or text";
  }
  return isBinary(bytes) ? "it is binary: pass a page as HTML or text" : null;
}

/** No text encoding but UTF-16, which opens with its mark, writes a zero byte. */
function isBinary(bytes: Uint8Array): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, SNIFFED).includes(0);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder: name a file in it",
  EACCES: "it may not be read: check its permissions",
  EPERM: "it may not be read: check its permissions",
  ELOOP: "its links lead round in a circle",
};

/** In words, why the system would not give a file. */
export function explainFileError(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}

/** What a page fails with, where it is not that the system cannot read it. */
const OWN_CODES: ReadonlySet<string> = new Set(["bad-source", "bad-option", "too-large"]);

/** A page that could not be read, and why. */
export function failureOf(
  { source, fields }: Pick<PageSource, "source" | "fields">,
  error: unknown,
): PageFailure {
  const { code = "" } = error as { readonly code?: string };
  const kind = OWN_CODES.has(code) ? code : "unreadable";
  return failed(source, kind, explainFileError(error), fields);
}
