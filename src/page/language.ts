import type { Bulletin } from "../records.js";

type Language = Bulletin["language"];

/** So much of the text tells its language. */
const SAMPLE = 20_000;
/** Below this many letters a text is taken for what the page says, else for Vietnamese. */
const LEAST_LETTERS = 12;

/** Marks that NFC cannot compose, or composes to letters that Vietnamese lacks: written Mường. */
const MUONG = /[\u0312\u032d\u0313\u1e13\u1e19\u1e3d\u1e4b\u1e71\u1e77]/g;
const VIETNAMESE =
  /[ăâđêôơưĂÂĐÊÔƠƯàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]/giu;
const LATIN = /[\p{Script=Latin}]/gu;
const LETTER = /\p{L}/gu;
const ENGLISH_WORDS =
  /(?<!\p{L})(?:the|of|and|to|in|for|is|on|that|with|as|was|by|are|from|at|has|have|its|their|this)(?!\p{L})/giu;
const WORD = /\p{L}+/gu;

/** Shares, per letter or per word. Vietnamese news: 0.22 to 0.3 of letters marked; Mường: 0.05 up. */
const MUONG_SHARE = 0.015;
const VIETNAMESE_SHARE = 0.08;
const ENGLISH_SHARE = 0.08;
const LATIN_SHARE = 0.6;

/** Tells the language of a page by its letters; what the page says of itself decides in doubt. */
export function detectLanguage(text: string, said: Language | null): Language {
  const sample = text.length > SAMPLE ? spread(text) : text;
  const letters = count(sample, LETTER);
  if (letters < LEAST_LETTERS) return said ?? "vi";
  if (count(sample, MUONG) > letters * MUONG_SHARE) return "mu";
  if (count(sample, VIETNAMESE) > letters * VIETNAMESE_SHARE) return "vi";
  if (count(sample, ENGLISH_WORDS) > count(sample, WORD) * ENGLISH_SHARE) return "en";
  if (count(sample, LATIN) < letters * LATIN_SHARE) return "other";
  return said ?? "other";
}

/** Head, middle and tail. */
function spread(text: string): string {
  const part = Math.floor(SAMPLE / 3);
  const middle = Math.floor((text.length - part) / 2);
  return [text.slice(0, part), text.slice(middle, middle + part), text.slice(-part)].join("\n");
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
