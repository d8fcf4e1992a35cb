import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const BUILT = resolve(__dirname, "../dist");
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

/** The packages that a built file can load, itself or by files of ours. */
function packagesOf(entry: string): string[] {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, target = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      if (target.startsWith(".")) visit(join(dirname(file), target));
      else packages.add(target);
    }
  };
  visit(join(BUILT, entry));
  return [...packages];
}

test("compromise is loaded by its own door alone", () => {
  expect(packagesOf("compromise/index.js")).toContain("compromise/one");
  for (const entry of ["index.js", "gazetteer/index.js", "batch/index.js", "cli/main.js"]) {
    expect(packagesOf(entry).filter((name) => name.startsWith("compromise"))).toEqual([]);
  }
});
