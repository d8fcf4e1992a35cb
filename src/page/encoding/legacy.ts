import {
  TCVN_HIGH,
  TCVN_LOW,
  VISCII_HIGH,
  VISCII_LOW,
  VNI_LETTERS,
  WINDOWS_1252_HIGH,
} from "./tables.js";

/** The legacy encodings of Vietnamese, by the names that results carry. */
export const LEGACY_ENCODINGS = ["tcvn3", "vni", "viscii", "windows-1258"] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** Decodes bytes and composes what they spell. */
export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === "windows-1258") {
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
  const written = windows1252(bytes);
  if (encoding === "vni") return readVni(written).normalize("NFC");
  return readBytes(bytes, written, encoding === "tcvn3" ? tcvnTable() : visciiTable());
}

const windows1252 = (bytes: Uint8Array): string => new TextDecoder("windows-1252").decode(bytes);

/** The byte that windows-1252 or ISO-8859-1 reads as a character; -1 where neither has it. */
export function byteOf(unit: number): number {
  if (unit < 0x100) return unit;
  return windows1252Bytes().get(unit) ?? -1;
}

/** The bytes of a text that was read as windows-1252; null where some of it cannot have been. */
export function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte < 0) return null;
    bytes[at] = byte;
  }
  return bytes;
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const windows1252Bytes = once(
  () => new Map(Array.from(WINDOWS_1252_HIGH, (letter, at) => [letter.charCodeAt(0), 0x80 + at])),
);

const visciiTable = once(() => table(VISCII_HIGH, VISCII_LOW));
const tcvnTable = once(() => table(TCVN_HIGH, TCVN_LOW));

/** Byte → letter; "" where the byte is read as windows-1252. */
function table(
  high: readonly string[],
  low: readonly (readonly [code: number, letter: string])[],
): readonly string[] {
  const letters = [...new Array<string>(0x80).fill(""), ...high.join("")].map((letter) =>
    letter === "\0" ? "" : letter,
  );
  for (const [code, letter] of low) letters[code] = letter;
  return letters;
}

function readBytes(bytes: Uint8Array, written: string, letters: readonly string[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const letter = letters[bytes[at] as number] as string;
    if (letter === "") continue;
    if (at > from) pieces.push(written.slice(from, at));
    pieces.push(letter);
    from = at + 1;
  }
  pieces.push(written.slice(from));
  return pieces.join("").normalize("NFC");
}

const vniLetters = once(() => {
  const letters = new Map<string, string>();
  for (const [written, read] of VNI_LETTERS) {
    const reads = read.split(" ");
    written.split(" ").forEach((pair, at) => {
      const letter = reads[at] as string;
      letters.set(pair, letter);
      letters.set(pair.toUpperCase(), letter.toUpperCase());
      if (pair.length < 2) return;
      // Typists mix the case of letter and mark; the letter decides.
      letters.set(pair.slice(0, 1) + pair.slice(1).toUpperCase(), letter);
      letters.set(pair.slice(0, 1).toUpperCase() + pair.slice(1), letter.toUpperCase());
    });
  }
  return letters;
});

/** A letter with the mark after it, or a letter of the high half alone. */
const VNI_PAIR = /[aeouyôö][ùøûõïêéèúüëâáàåãä]|[ñíìæóòôöî]/gi;

/** Reads VNI that windows-1252 has turned into text. */
function readVni(written: string): string {
  const letters = vniLetters();
  return written.replace(VNI_PAIR, (pair) => {
    const letter = letters.get(pair);
    if (letter !== undefined || pair.length === 1) return letter ?? pair;
    return (letters.get(pair.slice(0, 1)) ?? pair.slice(0, 1)) + pair.slice(1);
  });
}
