import countries from "i18n-iso-countries";
import { placeNames, placesNamed } from "../../src/gazetteer/index.js";

test.each([
  ["Liên bang Nga", "Nga", "country"],
  ["CHDCND Lào", "Lào", "country"],
  ["Hợp chúng quốc Hoa Kỳ", "Mỹ", "country"],
  ["Cộng hoà Pháp", "Pháp", "country"],
  ["Ucraina", "Ukraine", "country"],
  ["Mianma", "Myanmar", "country"],
  ["Ôxtrâylia", "Úc", "country"],
  ["Mátxcơva", "Moscow", "other"],
  ["Luông Pha Băng", "Luang Prabang", "other"],
  ["Đồng bằng sông Hồng", "đồng bằng sông Hồng", "region"],
  ["ĐBSCL", "đồng bằng sông Cửu Long", "region"],
  ["Mê Công", "Mê Kông", "water"],
  ["Thung Khe", "Thung Khe", "mountain"],
  ["Hoàng Sa", "Hoàng Sa", "other"],
])("%s is %s, %s", (spelling, name, type) => {
  expect(placesNamed(spelling)[0]).toMatchObject({ name, type });
});

test("every country of ISO 3166-1 has a Vietnamese name", () => {
  const known = new Set(placeNames().map(([, { country }]) => country));
  expect(Object.keys(countries.getAlpha2Codes()).filter((code) => !known.has(code))).toEqual([]);
});

test("names are in canonical spelling and stand once in their table", () => {
  const spellings = placeNames().map(([spelling, place]) =>
    [spelling, place.typeWord, place.type].join("|"),
  );
  expect(spellings.filter((it) => it !== it.normalize("NFC"))).toEqual([]);
  expect(spellings.filter((it, at) => spellings.indexOf(it) !== at)).toEqual([]);
});
