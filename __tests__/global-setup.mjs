import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Commands are tested as users run them, from the build: it is made anew where the source is newer. */
export default function build() {
  if (newest("src") < builtAt("dist/cli/main.js")) return;
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}

const newest = (folder) =>
  readdirSync(folder, { recursive: true }).reduce(
    (latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs),
    0,
  );

const builtAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
