// node readability.mjs FOLDER FILE: the main text of every page of a folder as lines of JSON, as a
// plain script does it; `bench/batch.ts` runs it.
import { createWriteStream, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

const [folder, file] = process.argv.slice(2);
const out = createWriteStream(file);
for (const name of readdirSync(folder)) {
  const { document } = parseHTML(readFileSync(join(folder, name), "utf8"));
  const article = new Readability(document).parse();
  out.write(`${JSON.stringify({ name, title: article?.title, text: article?.textContent })}\n`);
}
out.end();
