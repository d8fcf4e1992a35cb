import type { Command } from "commander";
import { ExitCode, toCommandError } from "../exit.js";
import { addLimits, type LimitFlags } from "../limits.js";
import { notice } from "../queue.js";

/** `bantin serve-queue URL`: a worker of a fleet. */
export function addServeQueue(program: Command): void {
  const command = program
    .command("serve-queue")
    .description(
      "read pages for every bantin batch --queue, until it is told to end; any number of them, anywhere",
    )
    .argument("<url>", "the queue: redis://host:6379")
    .action(async (url: string, limits: LimitFlags) => {
      const { serveQueue } = await import("../../queue/index.js");
      await serveQueue({ ...limits, url, notice, signal: ending() }).catch((error) => {
        throw toCommandError(error);
      });
    });
  addLimits(command, "one a core");
}

/** A first signal ends it after the jobs in hand, a second one at once. */
function ending(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(ExitCode.Interrupted);
      controller.abort();
    });
  }
  return controller.signal;
}
