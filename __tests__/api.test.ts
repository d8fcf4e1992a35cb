import * as compromise from "../src/compromise/index.js";
import * as bantin from "../src/index.js";

test("the public door exports these values and no other", () => {
  expect(Object.keys(bantin).sort()).toEqual(["BantinError", "extract", "parseBulletin"]);
});

test("the door to compromise exports these values and no other", () => {
  expect(Object.keys(compromise).sort()).toEqual(["toCompromise", "vietnamese"]);
});
