const WORTH: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};
const WELL_FORMED = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const LONGEST = 15;

/** The value of a Roman numeral in capitals ("XVII" is 17), or null where it is none. */
export function readRoman(word: string): number | null {
  if (word === "" || word.length > LONGEST || !WELL_FORMED.test(word)) return null;
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const worth = WORTH[word[at] as string] ?? 0;
    const next = WORTH[word[at + 1] ?? ""] ?? 0;
    value += worth < next ? -worth : worth;
  }
  return value;
}
