// Compiles `src` twice: ES modules into dist, CommonJS (the library alone) into
// dist/cjs, types beside both.
import { execFileSync } from "node:child_process";
import { chmodSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const compiler = join(dirname(manifest), "bin", "tsc");
const compile = (project) =>
  execFileSync(process.execPath, [compiler, "-p", project], { stdio: "inherit" });

rmSync("dist", { recursive: true, force: true });
compile("tsconfig.build.json");
compile("tsconfig.cjs.json");
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
chmodSync("dist/cli/main.js", 0o755);
