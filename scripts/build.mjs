// Builds `src` into dist: ES modules bundled, for a hundred small files take three times as long to
// import as one; CommonJS (the library alone) file by file in dist/cjs; types beside both. And for Node
// a door, dist/node.js, that loads the library (dist/core.cjs, one file) at the first call.
import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { build } from "esbuild";

// date-fns goes into the bundle: its small files cost more to find than to run.
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
const packages = Object.keys({ ...dependencies, ...peerDependencies })
  .filter((name) => !name.includes("date-fns"))
  .flatMap((name) => [name, `${name}/*`]);
const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
const compiler = join(dirname(manifest), "bin", "tsc");
const compile = (...args) =>
  execFileSync(process.execPath, [compiler, "-p", ...args], { stdio: "inherit" });

/** `export { extract } from "./bulletin/extract.js"`: a name, and the module that it stands in. */
const EXPORT = /^export \{ (\w+)(?:, type \w+)* \} from "(.+)";$/gm;

/**
 * Changes the library's own entry: each function becomes one that has its module evaluated at the
 * first call, for half a megabyte of words and rules is no cost of an import. What is no function
 * (the error) stays.
 */
const lazyEntry = (call) => ({
  name: "lazy-entry",
  setup: ({ onLoad }) => {
    onLoad({ filter: /src\/index\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replace(EXPORT, (line, name, module) =>
        /^[a-z]/.test(name) ? `export const ${name} = (...given) => ${call(name, module)};` : line,
      ),
    }));
  },
});

const bundled = {
  bundle: true,
  platform: "neutral",
  target: "es2022",
  external: ["node:*", ...packages],
  charset: "utf8",
  minifyWhitespace: true,
  logLevel: "warning",
};

rmSync("dist", { recursive: true, force: true });
compile("tsconfig.build.json", "--emitDeclarationOnly");
compile("tsconfig.cjs.json");
await build({
  ...bundled,
  entryPoints: [
    "src/index.ts",
    "src/compromise/index.ts",
    "src/gazetteer.ts",
    "src/batch.ts",
    "src/batch/worker.ts",
    "src/cli/main.ts",
  ],
  outdir: "dist",
  outbase: "src",
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  format: "esm",
  plugins: [lazyEntry((name, module) => `require("${module}").${name}(...given)`)],
});
await build({ ...bundled, entryPoints: ["src/index.ts"], outfile: "dist/core.cjs", format: "cjs" });
await build({
  ...bundled,
  entryPoints: ["src/index.ts"],
  outfile: "dist/node.js",
  format: "esm",
  banner: {
    js: 'import { createRequire } from "node:module";const load = createRequire(import.meta.url);',
  },
  plugins: [lazyEntry((name) => `load("./core.cjs").${name}(...given)`)],
});
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
chmodSync("dist/cli/main.js", 0o755);
