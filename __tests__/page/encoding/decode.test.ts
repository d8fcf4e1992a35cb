import fc from "fast-check";
import { decode } from "../../../src/page/encoding/index.js";
import { decodeLegacy, type LegacyEncoding } from "../../../src/page/encoding/legacy.js";
import { ENCODERS } from "./encoders.js";
import { ALPHABET, passages, SENTENCES } from "./passages.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const NAMES = Object.keys(ENCODERS) as LegacyEncoding[];

describe("legacy encodings", () => {
  it.each(NAMES)("%s gives back the whole alphabet", (encoding) => {
    for (const letter of ALPHABET) {
      const bytes = (ENCODERS[encoding] as (text: string) => Uint8Array)(`x${letter} `);
      expect(decodeLegacy(bytes, encoding)).toBe(`x${letter} `);
    }
  });

  const tested = passages(500);
  it.each(NAMES)("%s is told on passages of 200 characters", (encoding) => {
    const encode = ENCODERS[encoding] as (text: string) => Uint8Array;
    const right = tested.filter((passage) => {
      const read = decode(encode(passage));
      return read.encoding === encoding && read.text === passage;
    });
    expect(right.length / tested.length).toBeGreaterThanOrEqual(0.99);
  });

  it.each(NAMES)("%s is told of text in capitals", (encoding) => {
    const encode = ENCODERS[encoding] as (text: string) => Uint8Array;
    const shouted = tested.slice(0, 100).map((passage) => passage.toUpperCase());
    const right = shouted.filter((passage) => decode(encode(passage)).text === passage);
    expect(right.length).toBeGreaterThanOrEqual(99);
  });

  it.each(NAMES)("%s is told whatever the label says, and the label is reported", (encoding) => {
    const encode = ENCODERS[encoding] as (text: string) => Uint8Array;
    const text = SENTENCES.slice(0, 4).join("\n");
    for (const label of ["utf-8", "windows-1252", "iso-8859-1", "gb18030", "viscii", "nonsense"]) {
      const read = decode(encode(text), label);
      expect([read.encoding, read.text]).toEqual([encoding, text]);
    }
    expect(decode(encode(text), "utf-8").warnings.map(({ code }) => code)).toEqual([
      "encoding-legacy",
      "encoding-label",
    ]);
  });

  it.each(NAMES)("%s is told inside markup", (encoding) => {
    const encode = ENCODERS[encoding] as (text: string) => Uint8Array;
    const page = `<html><head><meta charset="windows-1252"><title>${SENTENCES[0]}</title></head><body>
      <a href="/van-hoa/1.htm" title="${SENTENCES[1]}"><b>${SENTENCES[2]}</b></a><p>${SENTENCES[3]}</p></body></html>`;
    expect(decode(encode(page)).text).toBe(page);
  });
});

describe("decode", () => {
  const text = SENTENCES[0];
  const bytes = (...units: number[]) => Uint8Array.from(units);
  const wide = (source: string, big: boolean) =>
    Uint8Array.from(
      [...source].flatMap((letter) => {
        const unit = letter.charCodeAt(0);
        return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
      }),
    );
  const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const markup = `<html><head><title>${text}</title></head></html>`;

  it.each<[string, Uint8Array, string | undefined, string, string]>([
    ["UTF-8", utf8(text), undefined, "utf-8", text],
    ["UTF-8 with its mark", joined(bytes(0xef, 0xbb, 0xbf), utf8(text)), "utf-16le", "utf-8", text],
    ["UTF-8 under a wrong label", utf8(text), "windows-1258", "utf-8", text],
    [
      "UTF-8 decomposed stays as it is",
      utf8(text.normalize("NFD")),
      undefined,
      "utf-8",
      text.normalize("NFD"),
    ],
    ["ASCII", utf8("Hoa Binh"), "tcvn3", "utf-8", "Hoa Binh"],
    ["nothing", bytes(), undefined, "utf-8", ""],
    [
      "UTF-16LE with its mark",
      joined(bytes(0xff, 0xfe), wide(text, false)),
      undefined,
      "utf-16le",
      text,
    ],
    [
      "UTF-16BE with its mark",
      joined(bytes(0xfe, 0xff), wide(text, true)),
      undefined,
      "utf-16be",
      text,
    ],
    ["UTF-16LE without", wide(markup, false), undefined, "utf-16le", markup],
    ["UTF-16BE without", wide(markup, true), undefined, "utf-16be", markup],
    ["French", bytes(0x64, 0xe9, 0x6a, 0xe0), "iso-8859-1", "windows-1252", "déjà"],
    ["French without a label", bytes(0x64, 0xe9, 0x6a, 0xe0), undefined, "windows-1252", "déjà"],
    ["Japanese under its label", bytes(0x93, 0xfa, 0x96, 0x7b), "shift_jis", "shift_jis", "日本"],
  ])("reads %s", (_, source, label, encoding, expected) => {
    const read = decode(source, label);
    expect([read.encoding, read.text]).toEqual([encoding, expected]);
  });

  it("reads UTF-8 that was cut in the middle of a letter", () => {
    const read = decode(utf8(`${text} ấ`).slice(0, -1));
    expect(read.encoding).toBe("utf-8");
    expect(read.text).toBe(`${text} \ufffd`);
    expect(read.warnings.map(({ code }) => code)).toEqual(["encoding-broken"]);
  });

  it("takes the encoding that the page's head declares where bytes show none", () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">';
    const read = decode(joined(utf8(head), bytes(0x93, 0xfa, 0x96, 0x7b)));
    expect(read.text).toBe(`${head}日本`);
  });

  it("never throws, whatever the bytes and the label", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.string({ maxLength: 12 }),
        (source, label) => {
          expect(typeof decode(source, label).text).toBe("string");
        },
      ),
    );
  });
});
