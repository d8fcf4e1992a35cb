import { createReadStream, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { BatchError } from "../error.js";
import { readLines } from "../inputs/lines.js";
import { type Cell, type CellType, type Row, TABLES, type Table } from "../tables.js";
import { replaceFile } from "./replace.js";

type Library = typeof import("hyparquet-writer");
type SchemaElement = ConstructorParameters<Library["ParquetWriter"]>[0]["schema"][number];

/** Rows that are packed together: memory holds so many of one table at a time. */
const ROW_GROUP = 50_000;

const TYPES: Readonly<Record<CellType, Partial<SchemaElement>>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  double: { type: "DOUBLE" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** @throws BatchError where the library that writes Parquet is not installed. */
export async function loadParquetLibrary(): Promise<Library> {
  try {
    return await import("hyparquet-writer");
  } catch {
    throw new BatchError(
      "usage",
      "Parquet needs a package that is not installed: run npm install hyparquet-writer",
    );
  }
}

/**
 * Packs the rows that wait in a folder into one Parquet file a table, each moved into place whole.
 * False where the signal ended it before the last.
 */
export async function packTables(folder: string, signal?: AbortSignal): Promise<boolean> {
  const library = await loadParquetLibrary();
  for (const table of TABLES) {
    if (signal?.aborted === true) return false;
    const rows = join(folder, `${table.name}.rows.jsonl`);
    if (!existsSync(rows)) continue;
    await replaceFile(join(folder, `${table.name}.parquet`), (file) =>
      packTable(table, rows, file, library),
    );
    rmSync(rows);
  }
  return true;
}

async function packTable(
  table: Table,
  rows: string,
  file: string,
  { ParquetWriter, fileWriter }: Library,
): Promise<void> {
  const schema: SchemaElement[] = [
    { name: "root", num_children: table.columns.length },
    ...table.columns.map(
      ({ name, type }) => ({ name, repetition_type: "OPTIONAL", ...TYPES[type] }) as SchemaElement,
    ),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(file), schema });
  let group: Row[] = [];
  const flush = async () => {
    if (group.length > 0) await writer.write({ columnData: toColumns(table, group) });
    group = [];
  };
  for await (const line of readLines(createReadStream(rows))) {
    group.push(JSON.parse(line.toString()) as Row);
    if (group.length === ROW_GROUP) await flush();
  }
  await flush();
  await writer.finish();
}

function toColumns({ columns }: Table, rows: readonly Row[]) {
  return columns.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => toValue(row[at] ?? null, type)),
  }));
}

/** An integer column takes bigints, a date column dates at midnight UTC. */
function toValue(cell: Cell, type: CellType): bigint | Date | Cell {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  return type === "date" ? new Date(`${cell}T00:00:00Z`) : cell;
}
