/** What the process ends with. */
export const ExitCode = { Done: 0, InputFailed: 1, Usage: 2, Interrupted: 130 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Ends the command with one clear line on stderr and an exit code. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: ExitCode = ExitCode.InputFailed,
  ) {
    super(message);
  }
}
