import { execFileSync } from "node:child_process";

const PROCESSES = 9;

/**
 * Milliseconds that importing takes in a fresh process; `after` is loaded before the clock starts, and
 * `use` is done before it stops.
 */
function cost(specifier: string, { after, use = "" }: Cost = {}): number {
  const code = [
    ...(after === undefined ? [] : [`await import(${JSON.stringify(after)});`]),
    "const start = performance.now();",
    `const library = await import(${JSON.stringify(specifier)});`,
    use,
    "console.log(performance.now() - start);",
  ].join("\n");
  const times = Array.from({ length: PROCESSES }, () =>
    Number(
      execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }),
    ),
  );
  return times.sort((a, b) => a - b)[PROCESSES >> 1] ?? 0;
}

interface Cost {
  readonly after?: string;
  readonly use?: string;
}

/** A page with one record of each kind. */
const PAGE =
  "(HBĐT) - Sáng 3/5, tại xã Thu Phong (Cao Phong), đồng chí Bùi Văn An, Bí thư Huyện ủy trao 12 suất quà.";

/** What `import "bantin"` costs, from the build in `dist`, and what the first page costs with it. */
export function importCosts(): string {
  return [
    ["cheerio/slim", cost("cheerio/slim")] as const,
    ["bantin after cheerio/slim", cost("bantin", { after: "cheerio/slim" })] as const,
    ["bantin alone", cost("bantin")] as const,
    [
      "bantin and its first page",
      cost("bantin", { use: `library.parseBulletin(${JSON.stringify(PAGE)});` }),
    ] as const,
  ]
    .map(([name, milliseconds]) => `${name.padEnd(28)}${milliseconds.toFixed(0).padStart(5)} ms`)
    .join("\n");
}
