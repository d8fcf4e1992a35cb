import type { Command } from "commander";
import { BantinError, type ParseOptions, parseBulletin } from "../../index.js";
import { CommandError, ExitCode } from "../exit.js";
import { readInput } from "../input.js";

interface ParseFlags {
  readonly pretty?: true;
  readonly publishedAt?: string;
  readonly format?: "html" | "text";
  readonly url?: string;
  readonly asOf?: string;
  readonly encoding?: string;
  readonly explain?: true;
}

/** `bantin parse FILE|-`: one page in, its records out as JSON. */
export function addParse(program: Command): void {
  program
    .command("parse")
    .description("read one page and print its records as JSON")
    .argument("<file>", "a page as HTML or text; - for standard input")
    .option("--pretty", "indent the JSON")
    .option(
      "--published-at <date>",
      "the day of publication (ISO), where the page does not tell it",
    )
    .option("--format <format>", "html or text; found out where not given")
    .option("--url <url>", "the address the page was fetched from")
    .option("--as-of <date>", "the day (ISO) whose administrative map holds")
    .option("--encoding <label>", "of the bytes; found out where not given")
    .option("--explain", "add why each block and mention was read as it was")
    .action(async (file: string, flags: ParseFlags) => {
      const { pretty, ...options } = flags;
      const bulletin = parse(await readInput(file), options);
      process.stdout.write(`${JSON.stringify(bulletin, null, pretty ? 2 : 0)}\n`);
    });
}

/** A bad option is the user's: it ends the command as wrong usage does. */
function parse(bytes: Uint8Array, options: ParseOptions) {
  try {
    return parseBulletin(bytes, options);
  } catch (error) {
    if (error instanceof BantinError) throw new CommandError(error.message, ExitCode.Usage);
    throw error;
  }
}
