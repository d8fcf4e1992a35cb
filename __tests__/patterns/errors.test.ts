import { BantinError, extract } from "../../src/index.js";

/** "▸" stands where the error must point. */
test.each([
  ["trao ▸#Persons", /no tag #Persons: use #Date, #Official/],
  ["▸@isBig", /no method @isBig: use @isTitleCase/],
  ["▸<Noun>", /no whole <Noun>: use <Date>/],
  ["▸{tăng/verb}", /parts of speech/],
  ["▸(cam|mía", /not closed: end it with \)/],
  ["cam▸)", /no bracket \( is open/],
  ["▸[<giá>cam", /not closed: end it with \]/],
  ["cam ▸]", /no group \[ is open/],
  ["[cam ▸[mía]]", /a group cannot stand in a group/],
  ["▸[]", /empty/],
  ["cam ▸| mía", /choices stand in brackets/],
  ["cam ▸&& mía", /conditions on one term stand in brackets/],
  ["(cam && mía ▸| quýt)", /same brackets/],
  ["▸(cam+ && mía)", /without \+/],
  ["(cam|▸)", /nothing to match/],
  ["▸", /nothing to match/],
  ["▸+ cam", /nothing stands before this sign/],
  ["cam▸{}", /told by numbers/],
  ["cam▸{3,2}", /larger/],
  ["cam▸{101}", /no more than 100/],
  ["▸!(cam+|mía)", /behind it/],
  ["cam▸(mía)", /a space is missing/],
  ["▸/(/", /regular expression/],
  ["▸# cam", /# opens a tag/],
  ["▸((cam{100}){100}){2}", /too large/],
])("%s", (marked, said) => {
  const pattern = marked.replace("▸", "");
  let error: unknown;
  try {
    extract("cam", { patterns: { kind: pattern } });
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(BantinError);
  const { code, message } = error as BantinError;
  expect(code).toBe("bad-pattern");
  expect(message).toMatch(said);
  const [first = "", shown, pointer] = message.split("\n");
  expect(first.startsWith(`pattern "kind", at character ${marked.indexOf("▸") + 1}: `)).toBe(true);
  expect(shown).toBe(`  ${pattern}`);
  expect(pointer).toBe(`${" ".repeat(marked.indexOf("▸") + 2)}^`);
});
