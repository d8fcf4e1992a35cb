import type { Command } from "commander";
import { readInput } from "../input.js";
import { type PageFlags, parsePage, takePage } from "../page.js";

interface ParseFlags extends PageFlags {
  readonly pretty?: true;
  readonly explain?: true;
}

/** `bantin parse FILE|-`: one page in, its records out as JSON. */
export function addParse(program: Command): void {
  takePage(program.command("parse"))
    .description("read one page and print its records as JSON")
    .option("--pretty", "indent the JSON")
    .option("--explain", "add why each block and mention was read as it was")
    .action(async (file: string, flags: ParseFlags) => {
      const { pretty, ...options } = flags;
      const bulletin = parsePage(await readInput(file), options);
      process.stdout.write(`${JSON.stringify(bulletin, null, pretty ? 2 : 0)}\n`);
    });
}
