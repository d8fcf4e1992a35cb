/** Vowel pairs whose tone older spelling wrote on the second letter: "Hoà", "Thuỷ". */
const TONE_PLACES: ReadonlyMap<string, string> = new Map([
  ["oà", "òa"],
  ["oá", "óa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oè", "òe"],
  ["oé", "óe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uỳ", "ùy"],
  ["uý", "úy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
]);

/** Syllables that end in i or y by turns, in the spelling that prevails in print. */
const I_OR_Y: ReadonlyMap<string, string> = new Map([
  ["lí", "lý"],
  ["kĩ", "kỹ"],
  ["kì", "kỳ"],
  ["mĩ", "mỹ"],
  ["quí", "quý"],
]);

/**
 * Text in one spelling: the tone of "oa", "oe", "uy" on the first vowel, single spaces, "quản lý"
 * for "quản lí". Case stays.
 * @example canonicalSpelling("UBND tỉnh Hoà Bình") === "UBND tỉnh Hòa Bình"
 */
export function canonicalSpelling(text: string): string {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/\p{L}+/gu, spell))
    .join(" ");
}

function spell(syllable: string): string {
  const lower = syllable.toLowerCase();
  const usual = I_OR_Y.get(lower) ?? placeTone(lower);
  return usual === lower ? syllable : withCaseOf(syllable, usual);
}

/** "qu" is one consonant, so "quý" keeps its tone. */
function placeTone(syllable: string): string {
  const placed = TONE_PLACES.get(syllable.slice(-2));
  if (placed === undefined) return syllable;
  const head = syllable.slice(0, -2);
  return head.endsWith("q") ? syllable : head + placed;
}

function withCaseOf(written: string, spelled: string): string {
  return Array.from(spelled, (letter, at) => {
    const model = written[at] ?? "";
    return model !== model.toLowerCase() ? letter.toUpperCase() : letter;
  }).join("");
}
