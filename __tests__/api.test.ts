import * as batch from "../src/batch.js";
import * as compromise from "../src/compromise/index.js";
import * as gazetteer from "../src/gazetteer.js";
import * as bantin from "../src/index.js";

test.each([
  ["bantin", bantin, ["BantinError", "extract", "parseBulletin"]],
  ["bantin/batch", batch, ["parseMany"]],
  ["bantin/compromise", compromise, ["toCompromise", "vietnamese"]],
  [
    "bantin/gazetteer",
    gazetteer,
    [
      "childrenOf",
      "findUnit",
      "findUnits",
      "fullNameOf",
      "holdsOn",
      "predecessorsOf",
      "successorsOf",
      "toRecord",
      "unitByCode",
      "unitsNamed",
    ],
  ],
])("%s exports these values and no other", (_name, door, names) => {
  expect(Object.keys(door).sort()).toEqual(names);
});
