import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { buildSync } from "esbuild";

const BUILT = resolve(__dirname, "../dist");
const IMPORT = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*"([^"]+)"/g;

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
  for (const entry of [...["index.js", "core.cjs", "gazetteer.js", "batch.js", "cli/main.js"]]) {
    expect(packagesOf(entry).filter((name) => name.startsWith("compromise"))).toEqual([]);
  }
});

test("importing the library in Node loads nothing but its door before the first call", () => {
  expect(packagesOf("node.js")).toEqual(["node:module"]);
  const code = `
    import * as door from "bantin";
    import { createRequire } from "node:module";
    const { cache } = createRequire(import.meta.url);
    const before = Object.keys(cache).length;
    const [found] = door.extract("Ngày 3/5/2024").dates;
    let error;
    try { door.extract(5); } catch (thrown) { error = thrown; }
    const isOurs = error instanceof door.BantinError && !(new Error() instanceof door.BantinError);
    const names = Object.keys(door);
    const others = Object.keys(await import("./dist/index.js"));
    console.log(JSON.stringify({ before, edtf: found.edtf, isOurs, names, others }));`;
  const found = JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: resolve(BUILT, ".."),
      encoding: "utf8",
    }),
  );
  const names = ["BantinError", "extract", "parseBulletin"];
  expect(found).toEqual({ before: 0, edtf: "2024-05-03", isOurs: true, names, others: names });
});

test.each(["browser", "node"] as const)("a bundle for %s holds the library itself", (platform) => {
  const { metafile } = buildSync({
    stdin: { contents: 'export { extract } from "bantin";', resolveDir: resolve(BUILT, "..") },
    bundle: true,
    platform,
    format: "esm",
    write: false,
    metafile: true,
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain("dist/index.js");
  expect(files.filter((file) => file === "dist/node.js" || file.startsWith("node:"))).toEqual([]);
});
