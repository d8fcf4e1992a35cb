/** Writes docs/offices.md: every short form, title and organisation that offices are read with. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { officesPage } from "./offices-page.js";

const FILE = join(import.meta.dirname, "../../docs/offices.md");

mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, officesPage());
