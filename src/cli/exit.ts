import type { BatchError } from "../batch/index.js";

/** What the process ends with; `match` ends as grep does, with 1 where nothing was found. */
export const ExitCode = {
  Done: 0,
  InputFailed: 1,
  Usage: 2,
  NothingFound: 1,
  MatchFailed: 2,
  Interrupted: 130,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** An error of a batch as one line with its exit code; any other as it is. */
export function toCommandError(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== "BatchError") return error;
  const { code } = error as BatchError;
  return new CommandError(error.message, code === "usage" ? ExitCode.Usage : ExitCode.InputFailed);
}

/** Ends the command with one clear line on stderr and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = ExitCode.InputFailed,
  ) {
    super(message);
  }
}
