/** Labels of Vietnamese encodings that the Encoding Standard does not know. */
const VIETNAMESE_LABELS: ReadonlyMap<string, string> = new Map([
  ["tcvn", "tcvn3"],
  ["tcvn3", "tcvn3"],
  ["tcvn-5712", "tcvn3"],
  ["tcvn5712-1", "tcvn3"],
  ["x-viet-tcvn", "tcvn3"],
  ["x-viet-tcvn5712", "tcvn3"],
  ["abc", "tcvn3"],
  ["viscii", "viscii"],
  ["csviscii", "viscii"],
  ["x-viscii", "viscii"],
  ["viscii1.1-1", "viscii"],
  ["vni", "vni"],
  ["x-viet-vni", "vni"],
  ["vni-win", "vni"],
]);

/** The name of a labelled encoding that can be read; null for none or an unknown one. */
export function knownLabel(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  const vietnamese = VIETNAMESE_LABELS.get(name);
  if (vietnamese !== undefined) return vietnamese;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

/** Where a page declares its encoding, if it does. */
const HEAD_BYTES = 4096;
const LESS_THAN = 0x3c;
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,30})/i;

/** The encoding that the page's own head declares; null where it declares none. */
export function declaredLabel(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  // Plain text has no tag, and is spared the decoding.
  if (!head.includes(LESS_THAN)) return null;
  return DECLARED.exec(new TextDecoder("windows-1252").decode(head))?.[1] ?? null;
}
