import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/**
 * Times the first look-up in fresh processes of the build: npm run build, then this. The import of
 * cheerio is the yardstick: 222 ms on the machine for which marks are set, four times that on a busy one.
 */
const RUNS = 11;
const YARDSTICK = 222;
const DOOR = resolve("dist/gazetteer/index.js");
const PROGRAM = `
const start = performance.now();
const { unitsNamed } = await import(${JSON.stringify(DOOR)});
const imported = performance.now();
unitsNamed("Hòa Bình", "2023-10-16");
const lookedUp = performance.now();
await import("cheerio");
console.log(JSON.stringify([imported - start, lookedUp - imported, performance.now() - lookedUp]));`;

const runs = Array.from({ length: RUNS }, () => {
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM]);
  return JSON.parse(output.toString()) as readonly number[];
});
const median = (column: number): number =>
  runs.map((run) => run[column] ?? Number.NaN).toSorted((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;

const scale = YARDSTICK / median(2);
for (const [column, what] of ["import", "first look-up", "cheerio"].entries()) {
  const time = median(column);
  console.log(
    `${what}: ${time.toFixed(1)} ms here, ${(time * scale).toFixed(1)} ms by the yardstick`,
  );
}
