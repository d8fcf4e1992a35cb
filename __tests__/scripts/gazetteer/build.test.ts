import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { provinceNow } from "../../../scripts/gazetteer/crosswalk.js";
import { normaliseName } from "../../../scripts/gazetteer/names.js";
import { communeUnit, districtUnit } from "../../../scripts/gazetteer/sources.js";

const COMMITTED = readFileSync(resolve(__dirname, "../../../src/gazetteer/data/units.ts"), "utf8");
/** What the data may add to a browser bundle after gzip. */
const MOST_BYTES = 400_000;

test("the committed data is what the sources give", () => {
  const root = resolve(__dirname, "../../..");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/gazetteer.ts", "--check"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
});

test("the data is small", () => {
  expect(gzipSync(COMMITTED, { level: 9 }).length).toBeLessThan(MOST_BYTES);
});

test("the data is canonical text", () => {
  expect(COMMITTED).toBe(COMMITTED.normalize("NFC"));
  expect(COMMITTED).not.toMatch(/ {2}[^"]|[’‘\u00d0]/);
});

test.each([
  ["Hoà Bình", "Hòa Bình"],
  ["Lạc Thuỷ", "Lạc Thủy"],
  ["Quý Hòa", "Quý Hòa"],
  ["05", "5"],
  ["Ea H’leo", "Ea H'leo"],
  ["Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu"],
  ["Pa ủ", "Pa Ủ"],
  ["N.T Mộc Châu", "Nông trường Mộc Châu"],
  ["Chi  Nê", "Chi Nê"],
])("%s is written %s", (source, name) => {
  expect(normaliseName(source)).toBe(name);
});

test("a full name is its type and its name", () => {
  expect(communeUnit("Thị Trấn  Chi Nê")).toEqual({ type: "r", name: "Chi Nê" });
  expect(districtUnit("Thành phố Hòa Bình")).toEqual({ type: "p", name: "Hòa Bình" });
  expect(() => communeUnit("Chi Nê")).toThrow("No type word");
});

test("every province of the map of 63 leads to one of the 34", () => {
  expect(provinceNow("17")).toBe("25");
  expect(() => provinceNow("99")).toThrow("leads nowhere");
});
