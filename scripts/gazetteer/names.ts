/** Farms that gave townships their name are written "NT", "N.T" or in full by turns. */
const STATE_FARM = /^(?:N\.?T\.?|Nông [Tt]rường) (?=\p{Lu})/u;
const OLD_TONE_PLACES: readonly (readonly [string, string])[] = [
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
];

/** Slips of the lists of codes, as law and people write those names. */
const SLIPS: Readonly<Record<string, string>> = { "Mù Căng Chải": "Mù Cang Chải" };

/** "Hoà" → "Hòa", "Thuỷ" → "Thủy"; "Quý" keeps its tone, for "qu" is one consonant. */
function placeTone(syllable: string): string {
  for (const [old, now] of OLD_TONE_PLACES) {
    if (!syllable.endsWith(old)) continue;
    const head = syllable.slice(0, -2);
    return /q$/iu.test(head) && old.startsWith("u") ? syllable : head + now;
  }
  return syllable;
}

/** One spelling for every name: NFC, new tone placement, single spaces, one apostrophe, "Phường 5". */
export function normaliseName(source: string): string {
  const plain = source
    .normalize("NFC")
    .replace(/[’‘`´]/gu, "'")
    .replace(/' +/gu, "'")
    .replace(/\s*[-–]\s*/gu, " - ")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(STATE_FARM, "Nông trường ")
    .replace(/^0+(?=\d)/u, "");
  const name = plain
    .split(" ")
    .map((syllable, at) => capitalise(placeTone(syllable), at, plain))
    .join(" ");
  return SLIPS[name] ?? name;
}

/** "Pa ủ" → "Pa Ủ"; the "trường" of a state farm is a common noun. */
function capitalise(syllable: string, at: number, name: string): string {
  if (at === 1 && name.startsWith("Nông trường ")) return syllable;
  return syllable.charAt(0).toLocaleUpperCase("vi") + syllable.slice(1);
}
