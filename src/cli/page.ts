import type { Command } from "commander";
import { BantinError, type Bulletin, type ParseOptions, parseBulletin } from "../index.js";
import { CommandError, ExitCode } from "./exit.js";

/** What every command that reads one page takes. */
export type PageFlags = Pick<
  ParseOptions,
  "publishedAt" | "format" | "url" | "publisher" | "asOf" | "encoding"
>;

/** Adds the page and its options to a command. */
export function takePage(command: Command): Command {
  return command
    .argument("<file>", "a page as HTML or text; - for standard input")
    .option(
      "--published-at <date>",
      "the day of publication (ISO), where the page does not tell it",
    )
    .option("--format <format>", "html or text; found out where not given")
    .option("--url <url>", "the address the page was fetched from")
    .option("--publisher <name>", "the paper that the page is of")
    .option("--as-of <date>", "the day (ISO) whose administrative map holds")
    .option("--encoding <label>", "of the bytes; found out where not given");
}

/** A bad option is the user's: it ends the command as wrong usage does. */
export function parsePage(bytes: Uint8Array, options: ParseOptions): Bulletin {
  try {
    return parseBulletin(bytes, options);
  } catch (error) {
    if (error instanceof BantinError) throw new CommandError(error.message, ExitCode.Usage);
    throw error;
  }
}
