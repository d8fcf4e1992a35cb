/**
 * What each UTF-16 code unit is, and how it folds: one table lookup a character.
 *
 * Folding splits a letter into its base (lower case, vowel quality kept: ă â ê ô ơ ư đ) and its
 * tone. A Vietnamese syllable bears one tone, so base letters plus tone name it whatever vowel the
 * tone mark is written on: "hoà" and "hòa" are both (hoa, grave).
 */
// 0 is what is none of these.
export const SPACE = 1;
export const NEWLINE_CHARACTER = 2;
export const LOWER_LETTER = 3;
export const UPPER_LETTER = 4;
export const DIGIT = 5;

export interface LetterTable {
  readonly classes: Uint8Array;
  readonly bases: Uint16Array;
  readonly tones: Uint8Array;
}

export const TONE_MARKS: ReadonlyMap<string, number> = new Map([
  ["\u0300", 1],
  ["\u0301", 2],
  ["\u0309", 3],
  ["\u0303", 4],
  ["\u0323", 5],
]);

/** Dashes and quotes stand for one another in scraped text, so each family folds to one sign. */
const SIGN_FAMILIES: readonly (readonly [sign: string, members: string])[] = [
  ["-", "-‐‑‒–—―−"],
  ['"', '"“”„«»″'],
  ["'", "'‘’‚`´ʼ"],
];

/** Latin to Armenian, and Latin and Greek with two marks: blocks whose letters are read one by one. */
const CASED_BLOCKS: readonly (readonly [start: number, end: number])[] = [
  [0x20, 0x590],
  [0x1e00, 0x2000],
];
/** Blocks of scripts without case; surrogates, private use and what stands between are symbols. */
const CASELESS_BLOCKS: readonly (readonly [start: number, end: number])[] = [
  [0x590, 0x1e00],
  [0x2c00, 0x3000],
  [0x3040, 0xd800],
  [0xf900, 0xfe00],
];

let memo: LetterTable | null = null;

/** The table, built at first use (under 6 ms). */
export function letterTable(): LetterTable {
  memo ??= build();
  return memo;
}

function build(): LetterTable {
  const classes = new Uint8Array(0x10000);
  const bases = new Uint16Array(0x10000);
  const tones = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) bases[code] = code;
  for (const [start, end] of CASELESS_BLOCKS) classes.fill(LOWER_LETTER, start, end);
  for (const [start, end] of CASED_BLOCKS) {
    for (let code = start; code < end; code++) fillLetter(code, classes, bases, tones);
  }
  for (const space of [0x20, 0x09, 0xa0]) classes[space] = SPACE;
  classes[0x0a] = NEWLINE_CHARACTER;
  classes[0x0d] = NEWLINE_CHARACTER;
  for (const [sign, members] of SIGN_FAMILIES) {
    for (const member of members) bases[member.charCodeAt(0)] = sign.charCodeAt(0);
  }
  return { classes, bases, tones };
}

function fillLetter(code: number, classes: Uint8Array, bases: Uint16Array, tones: Uint8Array) {
  const letter = String.fromCharCode(code);
  if (letter >= "0" && letter <= "9") {
    classes[code] = DIGIT;
    return;
  }
  if (/\p{M}/u.test(letter)) {
    classes[code] = LOWER_LETTER;
    tones[code] = TONE_MARKS.get(letter) ?? 0;
    return;
  }
  if (!/\p{L}/u.test(letter)) return;
  const lower = letter.toLowerCase();
  classes[code] = lower === letter ? LOWER_LETTER : UPPER_LETTER;
  // Ð (U+00D0, Icelandic eth) is what old keyboards wrote for Đ.
  if (lower === "ð") {
    bases[code] = "đ".charCodeAt(0);
    return;
  }
  const parts = lower.normalize("NFD");
  const mark =
    parts.length === 1 ? undefined : Array.from(parts).find((part) => TONE_MARKS.has(part));
  tones[code] = TONE_MARKS.get(mark ?? "") ?? 0;
  bases[code] = (mark === undefined ? lower : parts.replace(mark, "").normalize("NFC")).charCodeAt(
    0,
  );
}
