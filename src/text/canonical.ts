/** Canonical text with the way back to the source it was made from. */
export interface Canonical {
  readonly text: string;
  /** The offset in the source of an offset in `text`. */
  toSource(offset: number): number;
}

/** Characters that canonical text does not hold, or a spacing that it writes otherwise. */
const ODD =
  /[\u00a0\u00ad\u00d0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\t\r\f\v\0]| {2}| \n|\n[ \n]|^\s|\s$/;
const DROPPED = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\0]/;
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const LINE_ENDS = /[\n\r\f\v\u2028\u2029]/;
/** Combining marks, and the Hangul vowels and finals that NFC joins to what stands before them. */
const JOINING = /[\p{M}\u1160-\u11ff]/u;
const HIGH_MARKS = 0x300;

/**
 * Canonical text: NFC, Đ for the U+00D0 that old keyboards wrote, one kind of space and never two,
 * zero-width signs and soft hyphens gone, one paragraph a line without blank lines. Dashes, quotes
 * and tone placement stay as written.
 */
export function canonicalize(source: string): Canonical {
  if (!ODD.test(source) && source.normalize("NFC") === source) {
    return { text: source, toSource: (offset) => offset };
  }
  return rewrite(source);
}

function rewrite(source: string): Canonical {
  const origins = new Uint32Array(source.length * 3 + 1);
  let text = "";
  /** White space is written only when something follows it, so none stands at either end. */
  let pending = "";
  let pendingOrigin = 0;
  const hold = (space: string, origin: number) => {
    if (pending === "") pendingOrigin = origin;
    pending = space;
  };
  const write = (piece: string, origin: number) => {
    if (pending !== "" && text !== "") {
      origins[text.length] = pendingOrigin;
      text += pending;
    }
    pending = "";
    for (let unit = 0; unit < piece.length; unit++) origins[text.length + unit] = origin;
    text += piece;
  };
  for (let at = 0; at < source.length; ) {
    const next = clusterEnd(source, at);
    const cluster = source.slice(at, next);
    const first = cluster[0] as string;
    if (LINE_ENDS.test(first)) hold("\n", at);
    else if (SPACES.test(first) && cluster.length === 1) hold(pending || " ", at);
    else if (!DROPPED.test(first)) write(compose(cluster), at);
    else if (cluster.length > 1) write(compose(cluster.slice(1)), at + 1);
    at = next;
  }
  origins[text.length] = pending === "" ? source.length : pendingOrigin;
  return settle(text, origins);
}

/**
 * A dropped sign or space may have stood between a letter and its mark, which only NFC of the whole
 * would join: one more round then, on a text that is all but canonical.
 */
function settle(text: string, origins: Uint32Array): Canonical {
  if (text.normalize("NFC") === text) return { text, toSource: (at) => origins[at] ?? 0 };
  const inner = rewrite(text);
  return { text: inner.text, toSource: (at) => origins[inner.toSource(at)] ?? 0 };
}

function compose(cluster: string): string {
  return cluster.normalize("NFC").replace(/\u00d0/g, "Đ");
}

/** The end of the letter at `at` with the marks that stand on it. */
function clusterEnd(source: string, at: number): number {
  let end = at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < source.length && source.charCodeAt(end) >= HIGH_MARKS) {
    const code = source.codePointAt(end) ?? 0;
    if (!JOINING.test(String.fromCodePoint(code))) break;
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}
