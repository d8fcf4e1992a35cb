import { closeSync, openSync, writeFileSync } from "node:fs";
import { type Command, Option } from "commander";
import type { BatchReport, OutputFormat } from "../../batch/index.js";
import { CommandError, ExitCode, toCommandError } from "../exit.js";
import { addLimits, type LimitFlags } from "../limits.js";
import { progressView } from "../progress.js";
import { addQueue, openQueue, type QueueFlags } from "../queue.js";

interface BatchFlags extends LimitFlags, QueueFlags {
  readonly out: string;
  readonly format: OutputFormat;
  readonly gzip?: true;
  readonly unique?: true;
  readonly unordered?: true;
  readonly quiet?: true;
  readonly report?: string;
}

/** `bantin batch INPUT… --out DIR`: an archive of pages in, files of records out. */
export function addBatch(program: Command): void {
  const command = program
    .command("batch")
    .description(
      "read many pages and write their records into a folder; the same call goes on where it was cut short",
    )
    .argument(
      "<input...>",
      "folders, globs, pages, .jsonl or .warc files, plain, .gz or .zst; - for standard input",
    )
    .requiredOption("--out <folder>", "where the output goes")
    .addOption(
      new Option("--format <format>", "whole bulletins (jsonl), or tables that join by id")
        .choices(["jsonl", "csv", "parquet"])
        .default("jsonl"),
    )
    .option("--gzip", "compress what is written (jsonl and csv)")
    .option("--unique", "write every story once too, with all pages where it stood (jsonl)")
    .option("--unordered", "write results as they come, not in the order of the inputs")
    .option("--quiet", "no progress and no summary")
    .option("--report <file>", "write the summary as JSON")
    .action(runCommand);
  addLimits(command, "one a core");
  addQueue(command);
}

async function runCommand(inputs: readonly string[], flags: BatchFlags): Promise<void> {
  const { runBatch } = await import("../../batch/index.js");
  const { out, format, gzip, unique, unordered, quiet, report: reportFile, ...reading } = flags;
  if (reportFile !== undefined) checkReport(reportFile);
  const progress = await progressView(quiet === true);
  const started = performance.now();
  try {
    const report = await runBatch(inputs, {
      ...reading,
      out,
      rendering: { format, gzip: gzip === true },
      unique: unique === true,
      ordered: unordered !== true,
      options: {},
      ...openQueue(reading),
      signal: interruption(() => progress.end()),
      onProgress: (state) => progress.show(state),
    });
    progress.end();
    const seconds = (performance.now() - started) / 1000;
    if (reportFile !== undefined)
      writeFileSync(reportFile, `${JSON.stringify({ ...report, seconds }, null, 2)}\n`);
    if (quiet !== true) process.stderr.write(describe(report, seconds));
    endWith(report, out);
  } catch (error) {
    progress.end();
    const known = toCommandError(error);
    const { code, message } = known as NodeJS.ErrnoException;
    if (code === "ENOSPC") {
      throw new CommandError(`${out}: the disk is full: make room and give the same command again`);
    }
    if (code !== undefined) throw new CommandError(message);
    throw known;
  }
}

/** A report that cannot be written is known before the run, not after it. */
function checkReport(path: string): void {
  try {
    closeSync(openSync(path, "a"));
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError(`the report cannot be written: ${message}`, ExitCode.Usage);
  }
}

/** Ctrl-C, or the system's wish, ends the run after the pages in hand; a second one ends it at once. */
function interruption(atOnce: () => void): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) {
      atOnce();
      process.exit(ExitCode.Interrupted);
    }
    process.stderr.write("\nEnding after the pages in hand; once more ends at once.\n");
    controller.abort();
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return controller.signal;
}

function describe({ summary, resumed, missing }: BatchReport, seconds: number): string {
  const { pages, failed, leads, teasers, dates, officials, locations, statistics } = summary;
  const now = pages - resumed;
  return [
    `${pages} pages${resumed > 0 ? ` (${resumed} of them by earlier calls)` : ""}, ${failed} failed; ${(now / seconds).toFixed(0)} pages a second`,
    `${leads} leads, ${teasers} teasers; ${dates} dates, ${officials} officials, ${locations} places, ${statistics} figures`,
    ...missing.map(
      ({ first, pages, reason }) => `missing: ${pages} pages from ${first}: ${reason}`,
    ),
    ...Object.entries(summary.errors).map(([code, number]) => `${number} failed: ${code}`),
    ...Object.entries(summary.warnings).map(([code, number]) => `${number} warned of: ${code}`),
    "",
  ].join("\n");
}

function endWith({ summary, interrupted, missing }: BatchReport, out: string): void {
  if (interrupted) {
    throw new CommandError(
      `interrupted after ${summary.pages} pages: give the same command again to go on`,
      ExitCode.Interrupted,
    );
  }
  if (missing.length > 0) {
    const pages = missing.reduce((sum, group) => sum + group.pages, 0);
    throw new CommandError(
      `${pages} pages are missing, see ${out}/missing.jsonl: give the same command again to try them anew, or with --accept-missing to finish without them`,
    );
  }
  if (summary.failed > 0) {
    throw new CommandError(`${summary.failed} pages failed: see ${out}/errors.jsonl`);
  }
}
