import { foldWord } from "../text/index.js";

const BETWEEN_SYLLABLES = /[\s.,'‘’`´ʼ‐‑‒–—―-]+/u;
/** "Đắk" is one word in all its spellings: Đắk Lắk, Đắc Lắc, Đăk Hà, Dak Đoa. */
const DAKS = ["Đắk", "Đăk", "Đắc", "Đăc", "Đak", "Đác", "Dak", "Dắk"] as const;
const SPELLINGS_OF_DAK: ReadonlySet<string> = new Set(DAKS.map(foldWord));
const DAK = foldWord("Đắk");

/**
 * What all spellings of a name share: blind to case, tone placement, final i/y, spaces, hyphens,
 * apostrophes and padded numbers.
 * @example nameKey("Ea H’leo") === nameKey("Ea Hleo"); nameKey("05") === nameKey("5")
 */
export function nameKey(name: string): string {
  let key = "";
  for (const syllable of name.normalize("NFC").split(BETWEEN_SYLLABLES)) {
    if (syllable !== "") key += syllableKey(syllable);
  }
  return key;
}

/**
 * A name in the spellings that texts have of its first word.
 * @example spellingsOf("Đắk Hà") includes "Đắc Hà" and "Dak Hà"
 */
export function spellingsOf(name: string): readonly string[] {
  const [first = "", ...rest] = name.split(" ");
  if (!SPELLINGS_OF_DAK.has(foldWord(first))) return [name];
  return [...new Set([first, ...DAKS])].map((dak) => [dak, ...rest].join(" "));
}

/** Names share some 4,000 syllables: each is folded once. */
const MOST_KEPT = 8192;
const kept = new Map<string, string>();

function syllableKey(syllable: string): string {
  const known = kept.get(syllable);
  if (known !== undefined) return known;
  const folded = foldWord(syllable.replace(/^0+(?=\d)/, ""));
  const key = SPELLINGS_OF_DAK.has(folded) ? DAK : folded;
  if (kept.size < MOST_KEPT) kept.set(syllable, key);
  return key;
}
