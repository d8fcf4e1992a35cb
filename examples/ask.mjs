// node examples/ask.mjs [FOLDER]: asks DuckDB the questions of questions.sql about the tables that
// `bantin batch … --format parquet --out FOLDER` wrote, and prints a line of JSON for each answer.
// Needs: npm install @duckdb/node-api
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const folder = process.argv[2] ?? "tables";
const questions = readFileSync(new URL("questions.sql", import.meta.url), "utf8")
  .replaceAll("'tables/", `'${folder.replaceAll("'", "''")}/`)
  .split("\n\n");

const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const question of questions) {
  console.log(question.split("\n")[0]);
  const reader = await connection.runAndReadAll(question);
  for (const row of reader.getRowObjectsJson()) console.log(JSON.stringify(row));
}
