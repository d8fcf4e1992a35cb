import { byteOf } from "./legacy.js";

/** Bytes 80 to BF as windows-1252 or ISO-8859-1 shows them: what follows the first byte in UTF-8. */
const FOLLOWING = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

/**
 * What UTF-8 read as windows-1252 surely shows, and Vietnamese never: "á»™" (ộ), "Ä‘" (đ), "Æ°" (ư),
 * "Ã²" (ò), "â€œ" (a quote). A capital with a quote or dots after it ("LÃ…") is no proof.
 */
const SURE = new RegExp(
  `á[º»][${FOLLOWING}]|Æ[\\u00a0¡¯°]|Ä[\\u0082\\u0083\\u0090\\u0091‚ƒ‘¨©]|Å[¨©]|Ã[¡-ª¬-º¼-¿]|â€[${FOLLOWING}]`,
);

/** Words are re-encoded as often as that in practice; each round must find proof anew. */
const MOST_ROUNDS = 3;

/**
 * Undoes UTF-8 that was read as windows-1252 or ISO-8859-1 and written again, once or several times
 * over. Text without such traces comes back as it is, after one search.
 * @example undoDoubleEncoding("Báo HÃ²a BÃ¬nh") === "Báo Hòa Bình"
 */
export function undoDoubleEncoding(text: string): string {
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS && SURE.test(mended); round++) {
    mended = mended.replace(/[^\n<>]+/g, (run) => (SURE.test(run) ? decodeRun(run) : run));
  }
  return mended;
}

/** Decodes every sequence of UTF-8 in a stretch that is known to be broken. */
function decodeRun(run: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < run.length; at++) {
    const unit = run.charCodeAt(at);
    if (unit < 0xc2 || unit > 0xf4) continue;
    const found = decodeAt(run, at, unit) ?? decodeDamaged(run, at);
    if (found === null) continue;
    pieces.push(run.slice(from, at), found.text);
    from = at + found.length;
    at = from - 1;
  }
  return from === 0 ? run : pieces.join("") + run.slice(from);
}

interface Decoded {
  readonly text: string;
  readonly length: number;
}

function decodeAt(run: string, at: number, first: number): Decoded | null {
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (let next = at + 1; next < at + length; next++) {
    const byte = next < run.length ? byteOf(run.charCodeAt(next)) : -1;
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const overlong = code < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000);
  const surrogate = code >= 0xd800 && code < 0xe000;
  if (overlong || surrogate || code > 0x10ffff) return null;
  return { text: String.fromCodePoint(code), length };
}

/** What may end a syllable after "à": "lÃ m" is "làm", "lÃ mua" is "là mua". */
const AFTER_GRAVE_A = /^ (?:ng|nh|ch|[cmnptiouy])(?![\p{L}\p{M}\u00c2-\u00f4])/u;

/**
 * Sequences whose second byte was lost on the way: the no-break space of "à" became a space, the
 * soft hyphen of "í" was dropped, the curly quote of "đ" was straightened.
 */
function decodeDamaged(run: string, at: number): Decoded | null {
  const next = run[at + 1];
  if (run[at] === "Ä" && next === "'") return { text: "đ", length: 2 };
  if (run[at] !== "Ã") return null;
  if (next !== " ") return { text: "í", length: 1 };
  const inside = AFTER_GRAVE_A.test(run.slice(at + 1, at + 6));
  return inside || run[at + 2] === " " ? { text: "à", length: 2 } : { text: "à", length: 1 };
}
