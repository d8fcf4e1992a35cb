/** Letters whose marks coarse letters drop: Latin with its extensions, and Vietnamese. */
const LATIN_END = 0x250;
const VIETNAMESE_START = 0x1e00;
const VIETNAMESE_END = 0x1f00;
/** Spellings that names share: kỹ/kĩ, Đắk/Đắc. */
const COARSER: Readonly<Record<string, string>> = { y: "i", k: "c", đ: "d", ð: "d" };

let memo: Uint8Array | null = null;

/**
 * What a code unit counts for in the hash of a name: its letter without case and marks; 0 for
 * signs, spaces and the digit 0. Names that share a key share their coarse letters.
 */
export function coarseLetters(): Uint8Array {
  memo ??= build();
  return memo;
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0x31; code < LATIN_END; code++) table[code] = coarse(code);
  for (let code = VIETNAMESE_START; code < VIETNAMESE_END; code++) table[code] = coarse(code);
  return table;
}

function coarse(code: number): number {
  const base = String.fromCharCode(code).normalize("NFD").charAt(0).toLowerCase();
  const letter = COARSER[base] ?? base;
  return /[1-9a-z]/.test(letter) ? letter.charCodeAt(0) : 0;
}
