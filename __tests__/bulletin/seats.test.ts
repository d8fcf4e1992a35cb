import { extract } from "../../src/index.js";

/** The places of the offices in a text. */
function places(text: string, place?: string): (string | null)[] {
  const { officials } = extract(text, {
    publishedAt: "2023-10-16",
    ...(place === undefined ? {} : { place }),
  });
  return officials.flatMap(({ positions }) => positions.map((position) => position.place));
}

test.each([
  [
    "the district named last before",
    "Huyện Kim Bôi trồng rừng. Huyện Đà Bắc nuôi cá. Ông Lê Văn Ba, Chủ tịch UBND huyện nói.",
    ["Đà Bắc"],
  ],
  ["the first after", "Ông Lê Văn Ba, Bí thư Huyện ủy về thăm huyện Kim Bôi.", ["Kim Bôi"]],
  [
    "the district of a commune",
    "Tại xã Hang Kia (Mai Châu), ông Lê Văn Ba, Chủ tịch UBND huyện nói.",
    ["Mai Châu"],
  ],
  ["the commune", "Tại xã Hang Kia (Mai Châu), ông Lê Văn Ba, Bí thư Đoàn xã nói.", ["Hang Kia"]],
  [
    "what the office names",
    "Huyện Đà Bắc đón ông Lê Văn Ba, Bí thư Huyện ủy Kim Bôi.",
    ["Kim Bôi"],
  ],
  [
    "the first of a list",
    "Các xã Hang Kia, Pà Cò trồng chè. Ông Lê Văn Ba, Chủ tịch UBND xã nói.",
    ["Hang Kia"],
  ],
  [
    "no commune that is no longer",
    "Xã Hang Kia lập từ các xã Pà Cò, Cun Pheo (cũ). Ông Lê Văn Ba, Chủ tịch UBND xã nói.",
    ["Hang Kia"],
  ],
  [
    "a commune that did something too",
    "Xã Hang Kia cũng trồng chè. Ông Lê Văn Ba, Chủ tịch UBND xã nói.",
    ["Hang Kia"],
  ],
  ["no district of a cooperative", "Huyện Đà Bắc và ông Lê Văn Ba, Giám đốc Hợp tác xã.", [null]],
])("an office without a place has %s", (_what, text, expected) => {
  expect(places(text, "Hòa Bình")).toEqual(expected);
});

test("the province is the home, else the first of those that the story named last", () => {
  const text = "Tỉnh Sơn La và tỉnh Điện Biên đón ông Lê Văn Ba, Chủ tịch UBND tỉnh.";
  expect(places(text, "Hòa Bình")).toEqual(["Hòa Bình"]);
  expect(places(text)).toEqual(["Sơn La"]);
});
