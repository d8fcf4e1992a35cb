import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildGazetteer } from "./gazetteer/build.js";

/** Writes the data of the gazetteer; with --check, fails where the file is not what would be written. */
const FOLDER = "src/gazetteer/data";
const FILE = `${FOLDER}/units.ts`;

const { file, report } = await buildGazetteer();
if (process.argv.includes("--check")) {
  if (readFileSync(FILE, "utf8") !== file) {
    console.error(`${FILE} is not what the sources give: run npx tsx scripts/gazetteer.ts`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, file);
}
for (const line of report) console.log(line);
