import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export const lines = (file: string): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The records of a file of JSON lines. */
export const read = (file: string) => lines(file).map((line) => JSON.parse(line));

/** The rows of a Parquet file, as another library reads them; integers as strings. */
export function readParquet(file: string): Record<string, unknown>[] {
  const code = `
    import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[1]) });
    console.log(JSON.stringify(rows, (_, v) => (typeof v === "bigint" ? String(v) : v)));`;
  const args = ["--input-type=module", "-e", code, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** All that a run wrote but its journal: each file's name and its lines, where it is so ordered. */
export const outputOf = (folder: string, ordered: boolean): unknown =>
  readdirSync(folder)
    .filter((name) => name !== "journal.jsonl")
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const lines = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().split("\n");
      return [name, ordered ? lines : lines.sort()];
    });
