import type { Warning } from "../../records.js";
import { detectLegacy, detectMisread, rereadAs } from "./detect.js";
import { declaredLabel, knownLabel } from "./labels.js";
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy.js";
import { undoDoubleEncoding } from "./mojibake.js";

/** A page's text with the encoding that it was read in. */
export interface Decoded {
  readonly text: string;
  /** A label of the Encoding Standard, or "tcvn3", "vni", "viscii". */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/** Whether it names an encoding that can be read. */
export const isEncoding = (label: string): boolean => knownLabel(label) !== null;

/**
 * Reads the bytes of a page. What the bytes show goes before what is said of them: a byte order
 * mark, then whole UTF-8, then the statistics of Vietnamese syllables, and only then the label that
 * the caller, HTTP or the page gives.
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const declared = knownLabel(label ?? declaredLabel(bytes));
  const marked = byteOrderMark(bytes) ?? wideUnits(bytes);
  if (marked !== null) return finish(new TextDecoder(marked).decode(bytes), marked, declared);
  return readUtf8(bytes, declared) ?? readLegacy(bytes, declared);
}

/**
 * Mends text that was read in a wrong encoding before it came here: UTF-8 written twice over, and
 * the legacy encodings of Vietnamese taken for windows-1252. Text in order comes back as it is.
 */
export function repair(text: string): string {
  const undoubled = undoDoubleEncoding(text);
  const encoding = detectMisread(undoubled);
  return encoding === null ? undoubled : rereadAs(encoding, undoubled);
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

const WIDE_SAMPLE = 2048;
/** Of the bytes at even or odd places; markup in UTF-16 has nearly all. */
const WIDE_SHARE = 0.6;

/** UTF-16 without its mark: every other byte of markup is zero. */
function wideUnits(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, WIDE_SAMPLE) & ~1;
  if (end < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) {
    if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] as number) + 1;
  }
  const least = (end / 2) * WIDE_SHARE;
  if ((zeros[1] as number) > least) return "utf-16le";
  return (zeros[0] as number) > least ? "utf-16be" : null;
}

/** Of the sequences of a page in UTF-8, so few may be broken: a cut end, a spoilt advert. */
const MOST_BROKEN = 0.02;

function readUtf8(bytes: Uint8Array, declared: string | null): Decoded | null {
  try {
    return finish(new TextDecoder("utf-8", { fatal: true }).decode(bytes), "utf-8", declared);
  } catch {
    // Not whole UTF-8; it may still be UTF-8 with a few broken bytes.
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  let [broken, whole] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) whole++;
  }
  if (broken > 1 + whole * MOST_BROKEN || whole === 0) return null;
  const spoilt: Warning = {
    code: "encoding-broken",
    message: `The page is UTF-8 with ${broken} broken bytes; each is read as U+FFFD.`,
  };
  return finish(text, "utf-8", declared, [spoilt]);
}

function readLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  const found = detectLegacy(bytes, declared);
  if (found !== null) {
    const warning: Warning = {
      code: "encoding-legacy",
      message: `The page is in ${found}, told by the syllables that its bytes make.`,
    };
    return finish(decodeLegacy(bytes, found), found, declared, [warning]);
  }
  const encoding = declared === null || declared === "utf-8" ? "windows-1252" : declared;
  if (isLegacy(encoding)) return finish(decodeLegacy(bytes, encoding), encoding, declared);
  return finish(new TextDecoder(encoding).decode(bytes), encoding, declared);
}

const isLegacy = (encoding: string): encoding is LegacyEncoding =>
  (LEGACY_ENCODINGS as readonly string[]).includes(encoding);

function finish(
  text: string,
  encoding: string,
  declared: string | null,
  found: readonly Warning[] = [],
): Decoded {
  const warnings = [...found];
  if (declared !== null && declared !== encoding) {
    warnings.push({
      code: "encoding-label",
      message: `The page is said to be in ${declared}, but it reads as ${encoding}.`,
    });
  }
  const mended = repair(text);
  if (mended !== text) {
    warnings.push({
      code: "encoding-repaired",
      message: "The page's text was encoded twice over or misread before; it was mended.",
    });
  }
  return { text: mended, encoding, warnings };
}
