// Compiles `src` twice: ES modules into dist, CommonJS into dist/cjs, types beside both.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const compiler = join(dirname(manifest), "bin", "tsc");
const compile = (...options) =>
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", ...options], {
    stdio: "inherit",
  });

rmSync("dist", { recursive: true, force: true });
compile();
compile("--module", "commonjs", "--moduleResolution", "bundler", "--outDir", "dist/cjs");
mkdirSync("dist/cjs", { recursive: true });
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
chmodSync("dist/cli/main.js", 0o755);
