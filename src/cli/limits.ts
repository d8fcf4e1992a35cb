import { type Command, InvalidArgumentError } from "commander";
import type { PoolOptions } from "../batch/index.js";

/** What every command takes that reads pages on threads. */
export type LimitFlags = PoolOptions;

/** Adds the limits of threads to a command; `threads` says how many there are by default. */
export function addLimits(command: Command, threads: string): Command {
  return command
    .option("--workers <number>", `threads; ${threads} where not given`, positiveInteger)
    .option("--time-limit <milliseconds>", "what a page may take (10000)", positiveInteger)
    .option("--memory-limit <megabytes>", "what a worker may take (1024)", positiveInteger);
}

export function positiveInteger(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number <= 0) {
    throw new InvalidArgumentError("it must be a whole number above 0.");
  }
  return number;
}
