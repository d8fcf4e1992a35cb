import { bytesOf, decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from "./legacy.js";
import { fitVietnamese } from "./syllables.js";
import { WINDOWS_1252_HIGH } from "./tables.js";

/** So many bytes of words that are not plain ASCII tell an encoding; 60 words decide in practice. */
const SAMPLE_BYTES = 16_384;
/** Below this share of syllables bytes are not Vietnamese in any encoding we know. */
const LEAST_FIT = 0.6;
/** The declared encoding wins over another that fits better by less than this. */
const LABEL_BONUS = 0.03;

/** A label of another script stands against fewer words than this. */
const FOREIGN_LABEL_WORDS = 6;
/** Labels that pages bear by default, whatever they are written in. */
const COMMON_LABELS: ReadonlySet<string> = new Set(["utf-8", "windows-1252", ...LEGACY_ENCODINGS]);

/** The legacy encoding in which bytes read as Vietnamese; null where none fits. */
export function detectLegacy(bytes: Uint8Array, declared: string | null): LegacyEncoding | null {
  const sample = sampleOf(bytes);
  let best: LegacyEncoding | null = null;
  let bestFit = LEAST_FIT;
  const least = declared === null || COMMON_LABELS.has(declared) ? 1 : FOREIGN_LABEL_WORDS;
  for (const encoding of LEGACY_ENCODINGS) {
    const { words, syllables } = fitVietnamese(decodeLegacy(sample, encoding));
    if (words < least) continue;
    const fit = syllables / words + (encoding === declared ? LABEL_BONUS : 0);
    if (fit > bestFit) {
      best = encoding;
      bestFit = fit;
    }
  }
  return best;
}

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
/** A run of bytes without white space is not a word of any text from this length on. */
const LONGEST_WORD = 40;

/**
 * The words that hold bytes above 7F, with a space between, tags left out. Control codes stay: they
 * are capitals in two of the encodings.
 */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(Math.min(bytes.length + 1, SAMPLE_BYTES + LONGEST_WORD + 1));
  let size = 0;
  let inTag = false;
  let start = 0;
  let high = false;
  for (let at = 0; at <= bytes.length && size < SAMPLE_BYTES; at++) {
    const byte = at < bytes.length ? (bytes[at] as number) : 0x20;
    if (byte > 0x7f) high = true;
    const ends = byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === LESS_THAN;
    if (!ends && byte !== GREATER_THAN) continue;
    if (high && !inTag && at - start <= LONGEST_WORD) {
      sample.set(bytes.subarray(start, at), size);
      size += at - start;
      sample[size++] = 0x20;
    }
    if (byte === LESS_THAN) inTag = isTagStart(bytes[at + 1] ?? 0);
    if (byte === GREATER_THAN) inTag = false;
    start = at + 1;
    high = false;
  }
  return sample.subarray(0, size);
}

/** A letter, "/", "!" or "?". */
const isTagStart = (byte: number): boolean =>
  byte === 0x2f || byte === 0x21 || byte === 0x3f || (byte >= 0x41 && byte <= 0x7a);

/** Letters that only Vietnamese text in Unicode has, and the tone marks of decomposed text. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]|[\u0300-\u0323]/u;
const BYTES = new RegExp(`[\\0-\\xff${WINDOWS_1252_HIGH}]+`, "g");
const BEYOND_BYTES = new RegExp(`[^\\0-\\xff${WINDOWS_1252_HIGH}]`, "g");
const BEYOND_ASCII = /[^\0-\x7f]/g;
/** Letters beyond ASCII that are looked at in a text. */
const SAMPLE_LETTERS = 400;
const LEAST_LETTERS = 8;
/** From this share of letters of Unicode's Vietnamese on, a text is in Unicode. */
const MOST_UNICODE = 0.05;
/** So many of the letters looked at are more than that share, whatever follows: a line tells. */
const SURELY_UNICODE = SAMPLE_LETTERS * MOST_UNICODE;

/**
 * The legacy encoding of a text whose bytes were taken for windows-1252, as pages in ".VnTime" or
 * "VNI-Times" fonts come; null for text that is in order, after a look at its first letters.
 */
export function detectMisread(text: string): LegacyEncoding | null {
  let letters = 0;
  let unicode = 0;
  let end = text.length;
  for (const { 0: letter, index } of text.matchAll(BEYOND_ASCII)) {
    if (UNICODE_ONLY.test(letter) && ++unicode > SURELY_UNICODE) return null;
    if (++letters < SAMPLE_LETTERS) continue;
    end = index;
    break;
  }
  if (letters < LEAST_LETTERS || unicode > letters * MOST_UNICODE) return null;
  const bytes = bytesOf(text.slice(0, end).replace(BEYOND_BYTES, " "));
  return bytes === null ? null : detectLegacy(bytes, null);
}

/** Reads a misread text again, where it stands in windows-1252 throughout; the rest stays. */
export function rereadAs(encoding: LegacyEncoding, text: string): string {
  return text.replace(BYTES, (run) => {
    const bytes = bytesOf(run);
    return bytes === null ? run : decodeLegacy(bytes, encoding);
  });
}
