import iconv from "iconv-lite";

/** Writes text in a legacy encoding, by other means than the library reads it with. */
export const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  viscii: (text) => iconv.encode(text, "viscii"),
  tcvn3: (text) => iconv.encode(text, "tcvn"),
  "windows-1258": (text) => iconv.encode(marksApart(text), "windows-1258"),
  vni: (text) => Buffer.from(toVni(text), "latin1"),
};

/** windows-1258 has the letters ă â ê ô ơ ư đ, and tones as marks after them. */
function marksApart(text: string): string {
  return text.replace(/[\u00c0-\u1ef9]/g, (letter) => {
    const apart = letter.normalize("NFD").match(/^(.[\u0302\u0306\u031b]?)(.*)$/u);
    return letter === "Đ" || letter === "đ" ? letter : toneLast(letter, apart);
  });
}

function toneLast(letter: string, apart: RegExpMatchArray | null): string {
  const marks = letter.normalize("NFD").slice(1);
  const tone = marks.replace(/[\u0302\u0306\u031b]/g, "");
  const quality = marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "");
  return (apart?.[0]?.slice(0, 1) + quality).normalize("NFC") + tone;
}

const VNI_TONES: Readonly<Record<string, readonly [plain: string, round: string, short: string]>> =
  {
    "": ["", "â", "ê"],
    "\u0301": ["ù", "á", "é"],
    "\u0300": ["ø", "à", "è"],
    "\u0309": ["û", "å", "ú"],
    "\u0303": ["õ", "ã", "ü"],
    "\u0323": ["ï", "ä", "ë"],
  };
const VNI_SINGLE: Readonly<Record<string, string>> = {
  đ: "ñ",
  í: "í",
  ì: "ì",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ỵ: "î",
  ơ: "ô",
  ư: "ö",
};

function toVni(text: string): string {
  return [...text].map((letter) => toVniLetter(letter)).join("");
}

function toVniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const written = writeVni(lower);
  return letter === lower ? written : written.toUpperCase();
}

function writeVni(letter: string): string {
  const single = VNI_SINGLE[letter];
  if (single !== undefined) return single;
  const [base = "", ...marks] = letter.normalize("NFD");
  const tone = marks.find((mark) => mark in VNI_TONES && mark !== "") ?? "";
  const tones = VNI_TONES[tone] as readonly [string, string, string];
  if (marks.includes("\u031b")) return (base === "o" ? "ô" : "ö") + tones[0];
  if (marks.includes("\u0302")) return base + tones[1];
  return base + (marks.includes("\u0306") ? tones[2] : tones[0]);
}
