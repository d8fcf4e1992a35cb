import type { Command } from "commander";
import { readInput, readPatterns } from "../input.js";
import { type PageFlags, parsePage, takePage } from "../page.js";

interface ParseFlags extends PageFlags {
  readonly pretty?: true;
  readonly explain?: true;
  readonly patterns?: string;
}

/** `bantin parse FILE|-`: one page in, its records out as JSON. */
export function addParse(program: Command): void {
  takePage(program.command("parse"))
    .description("read one page and print its records as JSON")
    .option("--pretty", "indent the JSON")
    .option("--explain", "add why each block and mention was read as it was")
    .option(
      "--patterns <file>",
      "add what these patterns match: a JSON file, names and match syntax",
    )
    .action(async (file: string, flags: ParseFlags) => {
      const { pretty, patterns: patternFile, ...options } = flags;
      const patterns =
        patternFile === undefined ? {} : { patterns: await readPatterns(patternFile) };
      const bulletin = parsePage(await readInput(file), { ...options, ...patterns });
      process.stdout.write(`${JSON.stringify(bulletin, null, pretty ? 2 : 0)}\n`);
    });
}
