import { gzipSync } from "node:zlib";
import * as columns from "../../src/gazetteer/columns.js";
import * as data from "../../src/gazetteer/data/units.js";
import { unitByCode, unitsNamed } from "../../src/gazetteer/index.js";
import { extract } from "../../src/index.js";

jest.mock("../../src/gazetteer/columns.js", () => {
  const actual = jest.requireActual("../../src/gazetteer/columns.js");
  return { ...actual, scanColumns: jest.fn(actual.scanColumns) };
});

const MOST_KILOBYTES = 400;

test("the data adds little to a bundle", () => {
  const zipped = gzipSync(Object.values(data).join("\n"));
  expect(zipped.length / 1000).toBeLessThan(MOST_KILOBYTES);
});

test("the data is decoded when the first place is looked up, and once", () => {
  expect(typeof extract).toBe("function");
  expect(columns.scanColumns).not.toHaveBeenCalled();
  expect(unitByCode("17", "2023-10-16")?.name).toBe("Hòa Bình");
  expect(unitsNamed("Hữu Lợi", "2023-10-16")).toHaveLength(1);
  expect(columns.scanColumns).toHaveBeenCalledTimes(1);
});
