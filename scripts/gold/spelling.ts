/** One spelling for strings that mean the same: tone placement, i/y, case, dashes, quotes and spaces. */

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/g;
const DOUBLE_QUOTES = /[“”„«»]/g;
const SINGLE_QUOTES = /[‘’‚]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** "kỹ", "quý": y alone after the consonants, which is also written i. */
const FINAL_Y = /^(qu|[bcdđghklmnprstvx]+)y$/;

/** "Hoà" and "Hòa", "kỹ" and "kĩ", "2020 – 2025" and "2020-2025" become equal. */
export function fold(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u00d0", "Đ")
    .toLowerCase()
    .replace(INVISIBLE, "")
    .replace(DASHES, "-")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{L}+/gu, foldSyllable);
}

/** The tone goes to the end of the syllable, so that it no longer matters which vowel bore it. */
function foldSyllable(syllable: string): string {
  const decomposed = syllable.normalize("NFD");
  const tone = decomposed.match(TONES)?.join("") ?? "";
  const base = decomposed.replace(TONES, "").normalize("NFC");
  return base.replace(FINAL_Y, "$1i") + tone;
}

/** Equal in canonical spelling; null and the empty string are one. */
export function sameWords(one: string | null, other: string | null): boolean {
  return fold(one ?? "") === fold(other ?? "");
}

/** Below what JSON and decimal fractions lose, far below what a page can write. */
const EPSILON = 1e-9;

export function sameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= EPSILON * Math.max(Math.abs(one), Math.abs(other));
}
