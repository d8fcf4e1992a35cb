import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PROCESSES = 9;

/** Milliseconds that importing takes in a fresh process; `after` is loaded before the clock starts. */
function cost(specifier: string, after?: string): number {
  const code = [
    ...(after === undefined ? [] : [`await import(${JSON.stringify(after)});`]),
    "const start = performance.now();",
    `await import(${JSON.stringify(specifier)});`,
    "console.log(performance.now() - start);",
  ].join("\n");
  const times = Array.from({ length: PROCESSES }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
    ),
  );
  return times.sort((a, b) => a - b)[PROCESSES >> 1] ?? 0;
}

/** What `import "bantin"` costs, from the build in `dist`. */
export function importCosts(): string {
  const bantin = pathToFileURL(resolve(import.meta.dirname, "../dist/index.js")).href;
  return [
    ["cheerio/slim", cost("cheerio/slim")] as const,
    ["bantin after cheerio/slim", cost(bantin, "cheerio/slim")] as const,
    ["bantin alone", cost(bantin)] as const,
  ]
    .map(([name, milliseconds]) => `${name.padEnd(28)}${milliseconds.toFixed(0).padStart(5)} ms`)
    .join("\n");
}
