export { type Canonical, canonicalize } from "./canonical.js";
export { Dictionary, type Entry } from "./dictionary.js";
export { type DigitNumeral, readDigits, readSpacedDigits } from "./numerals/digits.js";
export { readRoman } from "./numerals/roman.js";
export { readWords, type WordNumeral } from "./numerals/words.js";
export { sentenceStarts } from "./sentences.js";
export { canonicalSpelling } from "./spelling.js";
export { Shape, Tokens, tokenize } from "./tokens.js";
export { foldWord, Vocabulary } from "./vocabulary.js";
