import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";

const SOURCE = resolve(__dirname, "../src");

/** Folders by rank: each may import only from those of a lower rank. */
const RANKS: Readonly<Record<string, number>> = {
  "records.ts": 0,
  text: 1,
  grammar: 2,
  gazetteer: 2,
  page: 2,
  patterns: 3,
  mentions: 3,
  bulletin: 4,
  batch: 5,
  compromise: 5,
  queue: 6,
  "index.ts": 6,
  "gazetteer.ts": 6,
  "batch.ts": 6,
  cli: 7,
};

/** Which folders may import a package; what is not listed may be imported nowhere. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  htmlparser2: ["page"],
  "css-select": ["page"],
  compromise: ["compromise"],
  "@date-fns/utc": ["text"],
  "date-fns": ["text"],
  commander: ["cli"],
  "cli-progress": ["cli"],
  piscina: ["batch"],
  tinyglobby: ["batch"],
  papaparse: ["batch"],
  fzstd: ["batch"],
  warcio: ["batch"],
  "hyparquet-writer": ["batch"],
  bullmq: ["queue"],
  ioredis: ["queue"],
};
const MAY_USE_NODE = ["cli", "batch", "queue"];

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"));

const imports: readonly Import[] = files.flatMap((file) => {
  const source = readFileSync(join(SOURCE, file), "utf8");
  const statements = source.matchAll(
    /(?:^(?:import|export)\b[^;"]*\bfrom|\bimport\(|^import)\s*"([^"]+)"/gm,
  );
  return Array.from(statements, ([, target = ""]) => ({ file, target }));
});

const folderOf = (path: string): string => path.split("/")[0] ?? path;
const inside = (file: string, folders: readonly string[]) =>
  folders.some((folder) => file.startsWith(`${folder}/`));

const local = imports.filter(({ target }) => target.startsWith("."));
const foreign = imports.filter(({ target }) => !target.startsWith("."));

test("imports are found at all", () => {
  expect(local.length).toBeGreaterThan(20);
});

test("every folder of src has a rank", () => {
  expect(files.map(folderOf).filter((folder) => RANKS[folder] === undefined)).toEqual([]);
});

test("a folder imports only from those below it", () => {
  const wrong = local.filter(({ file, target }) => {
    const path = relative(SOURCE, resolve(SOURCE, dirname(file), target)).replaceAll("\\", "/");
    const [from, to] = [folderOf(file), folderOf(path.replace(/\.js$/, ".ts"))];
    return from !== to && (RANKS[to] ?? 99) >= (RANKS[from] ?? -1);
  });
  expect(wrong).toEqual([]);
});

test("no kind of mention imports a sibling", () => {
  const kinds = ["dates", "officials", "locations", "statistics"];
  const wrong = local.filter(({ file, target }) => {
    const path = posix.normalize(posix.join(posix.dirname(file), target));
    const from = kinds.find((kind) => file.startsWith(`mentions/${kind}/`));
    return (
      from !== undefined &&
      kinds.some((kind) => kind !== from && path.startsWith(`mentions/${kind}/`))
    );
  });
  expect(wrong).toEqual([]);
});

test("each package is imported only where it serves", () => {
  const wrong = foreign.filter(({ file, target }) => {
    if (target.startsWith("node:")) return !inside(file, MAY_USE_NODE);
    const name = target
      .split("/")
      .slice(0, target.startsWith("@") ? 2 : 1)
      .join("/");
    return !inside(file, PACKAGES[name] ?? []);
  });
  expect(wrong).toEqual([]);
});

test("date-fns is imported by single functions", () => {
  expect(foreign.filter(({ target }) => target === "date-fns")).toEqual([]);
});

test("no clock is read outside the command line, batches and the queue", () => {
  const reading = files
    .filter((file) => !inside(file, MAY_USE_NODE))
    .filter((file) => /new Date\(\)|Date\.now\(\)/.test(readFileSync(join(SOURCE, file), "utf8")));
  expect(reading).toEqual([]);
});
