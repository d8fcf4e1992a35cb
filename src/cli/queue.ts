import { type Command, Option } from "commander";
import type { BatchOptions } from "../batch/index.js";
import { CommandError, ExitCode } from "./exit.js";
import { type LimitFlags, positiveInteger } from "./limits.js";

/** What a batch takes whose pages are read by a fleet. */
export interface QueueFlags {
  readonly queue?: string;
  readonly send?: "reference" | "content";
  readonly inHand?: number;
  readonly acceptMissing?: true;
}

/** Adds the queue to a command. */
export function addQueue(command: Command): Command {
  return command
    .option("--queue <url>", "redis://host:6379: pages are read by bantin serve-queue, anywhere")
    .addOption(
      new Option(
        "--send <what>",
        "to the queue: by reference where all machines see inputs and output (the default), else content",
      ).choices(["reference", "content"]),
    )
    .option(
      "--in-hand <jobs>",
      "jobs in the queue at a time (1000; by content 100)",
      positiveInteger,
    )
    .option("--accept-missing", "count what the fleet could not read as failed, and finish");
}

/** How pages are read: by a fleet where a queue is named. */
export function openQueue(flags: QueueFlags & LimitFlags): Pick<BatchOptions, "openReader"> {
  const { queue: url, send = "reference", inHand, ...others } = flags;
  if (url === undefined) {
    const [stray] = FLEET_FLAGS.filter((name) => flags[name] !== undefined);
    if (stray !== undefined) throw misplaced(stray, "it needs --queue");
    return {};
  }
  const [stray] = THREAD_FLAGS.filter((name) => others[name] !== undefined);
  if (stray !== undefined) throw misplaced(stray, "with --queue, give it to bantin serve-queue");
  return {
    openReader: async (run) => {
      const { openFleet } = await import("../queue/index.js");
      return await openFleet({ url, send, inHand, notice })(run);
    },
  };
}

const FLEET_FLAGS = ["send", "inHand", "acceptMissing"] as const;
const THREAD_FLAGS = ["workers", "timeLimit", "memoryLimit"] as const;

function misplaced(name: string, why: string): CommandError {
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new CommandError(`--${flag}: ${why}`, ExitCode.Usage);
}

/** A line on stderr, for whoever looks on. */
export const notice = (line: string): void => {
  process.stderr.write(`bantin: ${line}\n`);
};
