import { foldWord } from "../text/index.js";
import { TONE_MARKS } from "../text/letters.js";

/**
 * Every way to write a word in lower case that its key is blind to: the tone on any of its letters,
 * "y" for a final "i", the "ð" of old keyboards.
 * @example spellings("Hòa") holds "hòa" and "hoà"
 */
export function spellings(word: string): readonly string[] {
  const letters = Array.from(word.toLowerCase().normalize("NFC"), toLetter);
  const tone = letters.find((letter) => letter.tone !== "")?.tone ?? "";
  const plain = letters.map(({ base }) => base).join("");
  const key = foldWord(word);
  const written = [plain, `${plain.slice(0, -1)}i`, `${plain.slice(0, -1)}y`]
    .flatMap((bases) => [bases, bases.replaceAll("đ", "ð")])
    .flatMap((bases) => withTone(bases, tone))
    .filter((spelling) => foldWord(spelling) === key);
  return [...new Set([word.toLowerCase(), ...written])];
}

function toLetter(letter: string): { readonly base: string; readonly tone: string } {
  const parts = Array.from(letter.normalize("NFD"));
  const tone = parts.find((part) => TONE_MARKS.has(part)) ?? "";
  return {
    base: parts
      .filter((part) => part !== tone)
      .join("")
      .normalize("NFC"),
    tone,
  };
}

const withTone = (bases: string, tone: string): string[] =>
  Array.from(bases, (_, at) =>
    (bases.slice(0, at + 1) + tone + bases.slice(at + 1)).normalize("NFC"),
  );
