#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { addBatch } from "./commands/batch.js";
import { addExplain } from "./commands/explain.js";
import { addMatch } from "./commands/match.js";
import { addParse } from "./commands/parse.js";
import { addServeQueue } from "./commands/serve-queue.js";
import { addWorker } from "./commands/worker.js";
import { CommandError, ExitCode } from "./exit.js";

/** Codes of commander for help and version, which are no errors. */
const ANSWERS: ReadonlySet<string> = new Set([
  "commander.help",
  "commander.helpDisplayed",
  "commander.version",
]);

function buildProgram(): Command {
  const manifest = new URL("../../package.json", import.meta.url);
  const { version, description } = JSON.parse(readFileSync(manifest, "utf8"));
  const program = new Command("bantin").description(description).version(version).exitOverride();
  program.showHelpAfterError("Run bantin --help to see what it takes.");
  addParse(program);
  addExplain(program);
  addBatch(program);
  addWorker(program);
  addServeQueue(program);
  addMatch(program);
  for (const command of program.commands) command.exitOverride();
  return program;
}

/** Runs the command line and gives its exit code; every error is one line on stderr. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  try {
    await buildProgram().parseAsync(argv);
    return (process.exitCode as ExitCode | undefined) ?? ExitCode.Done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return ANSWERS.has(error.code) ? ExitCode.Done : ExitCode.Usage;
    }
    if (error instanceof CommandError) {
      process.stderr.write(`bantin: ${error.message}\n`);
      return error.exitCode;
    }
    throw error;
  }
}

// A reader that has seen enough (`| head -1`) closes the pipe: no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(ExitCode.Done);
  process.stderr.write(`bantin: what was read cannot be written: ${error.message}\n`);
  process.exit(ExitCode.InputFailed);
});

process.exitCode = await run(process.argv);
