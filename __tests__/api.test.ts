import * as bantin from "../src/index.js";

test("the public door exports these values and no other", () => {
  expect(Object.keys(bantin).sort()).toEqual(["BantinError", "extract", "parseBulletin"]);
});
