import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SETTINGS } from "../../src/queue/settings.js";

const DOCS = join(__dirname, "../../docs");
const read = (name: string) => readFileSync(join(DOCS, name), "utf8");

test("the page on clusters gives the settings as they are", () => {
  const rows = read("clusters.md").matchAll(/^\| `(\w+)` +\| ([\d,]+)/gm);
  const told = Array.from(rows, ([, name, value]) => [name, Number(value?.replaceAll(",", ""))]);
  expect(Object.fromEntries(told)).toEqual(SETTINGS);
});

test("commands of the fleet's files are those of the command line", () => {
  const files = ["compose.yaml", "bantin-worker.service"].map((name) => read(`fleet/${name}`));
  const commands = files.flatMap((text) => text.match(/(?<=bantin )(?:serve-queue|batch)\b.*/g));
  expect(commands).toEqual([
    "serve-queue redis://redis:6379 --workers 2",
    "batch /archive/pages --out /archive/records --queue redis://redis:6379",
    "serve-queue $BANTIN_QUEUE",
  ]);
});

test("Redis keeps what it is given", () => {
  const settings = read("fleet/redis.conf").match(/^[a-z].*$/gm);
  expect(settings).toEqual(
    expect.arrayContaining(["appendonly yes", "maxmemory-policy noeviction"]),
  );
});
