import { mkdirSync, writeFileSync } from "node:fs";
import { buildGazetteer } from "./gazetteer/build.js";

const FILE = "src/gazetteer/data/units.ts";

const { file, report } = await buildGazetteer();
mkdirSync("src/gazetteer/data", { recursive: true });
writeFileSync(FILE, file);
for (const line of report) console.log(line);
