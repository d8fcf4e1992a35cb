import { repair } from "../../../src/page/encoding/index.js";
import { ENCODERS } from "./encoders.js";
import { passages, SENTENCES } from "./passages.js";

/** UTF-8 read in another encoding and written again. */
const misread = (text: string, as: "windows-1252" | "latin1"): string => {
  const bytes = new TextEncoder().encode(text);
  return as === "latin1"
    ? Buffer.from(bytes).toString("latin1")
    : new TextDecoder(as).decode(bytes);
};

describe("repair of text encoded twice over", () => {
  it.each(["windows-1252", "latin1"] as const)("gives back passages read as %s", (as) => {
    for (const passage of passages(200)) expect(repair(misread(passage, as))).toBe(passage);
  });

  it("gives back what was misread twice", () => {
    for (const passage of passages(50)) {
      const twice = misread(misread(passage, "windows-1252"), "windows-1252");
      expect(repair(twice)).toBe(passage);
    }
  });

  it.each([
    ["short", "Báo HÃ²a BÃ¬nh", "Báo Hòa Bình"],
    ["quotes and dashes", "â€œTá»‰nhâ€\u009d â€“ huyá»‡n", "“Tỉnh” – huyện"],
    [
      "one line among good ones",
      "Hòa Bình\nthÃ´n bẢn: Ä‘á»“ng\nLạc Sơn",
      "Hòa Bình\nthôn bẢn: đồng\nLạc Sơn",
    ],
    ["one tag among good ones", "<b>Thủy</b><i>Thá»§y</i>", "<b>Thủy</b><i>Thủy</i>"],
    ["no-break space turned into a space", "lÃ m viá»‡c vÃ  há»\u008dc", "làm việc và học"],
    ["soft hyphen dropped", "chÃnh sÃ¡ch", "chính sách"],
    ["curly quote straightened", "Ä'á»“ng chÃ\u00ad", "đồng chí"],
  ])("mends %s", (_, broken, mended) => {
    expect(repair(broken)).toBe(mended);
  });

  it.each([
    "Ủy ban nhân dân tỉnh Hòa Bình",
    "NHÀ LÃ… và “XÔ”, «Ấm», Ã",
    "Giá 12,5 € – «rẻ» hơn; ĐÃ” nói",
    "Đồng chí Ãnh hỏi: “Đã… xong?”",
    "Hoà\u00a0Bình, quí\u00a0III",
    "Ba\u0301o Ho\u0300a Bi\u0300nh",
    "plain ASCII text",
    "",
  ])("leaves %j as it is", (text) => {
    expect(repair(text)).toBe(text);
  });

  it("leaves good passages as they are", () => {
    for (const passage of passages(300)) expect(repair(passage)).toBe(passage);
  });
});

describe("repair of legacy bytes taken for windows-1252", () => {
  it.each(["tcvn3", "vni", "viscii", "windows-1258"])("gives back %s", (encoding) => {
    const encode = ENCODERS[encoding] as (text: string) => Uint8Array;
    for (const passage of passages(60)) {
      expect(repair(new TextDecoder("windows-1252").decode(encode(passage)))).toBe(passage);
      expect(repair(Buffer.from(encode(passage)).toString("latin1"))).toBe(passage);
    }
  });

  it("keeps what is not of that reading", () => {
    const encode = ENCODERS.vni as (text: string) => Uint8Array;
    const misreadText = new TextDecoder("windows-1252").decode(encode(SENTENCES[2]));
    expect(repair(`${misreadText}\n日本 ★`)).toBe(`${SENTENCES[2]}\n日本 ★`);
  });

  it("does not take French or signs for Vietnamese", () => {
    const french =
      "L’été dernier, la préfète a déjà reçu les élèves à l’hôtel où ça s’était passé. ®™ «çà et là»";
    expect(repair(french)).toBe(french);
  });
});
