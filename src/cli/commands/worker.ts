import type { Command } from "commander";
import { addLimits, type LimitFlags } from "../limits.js";

/** `bantin worker`: a line in, a line out, for programs that pipe pages through. */
export function addWorker(program: Command): void {
  addLimits(program.command("worker"), "one")
    .description(
      "answer every line of JSON on standard input (a page with its options) with a line of records, in order",
    )
    .action(async ({ workers = 1, ...limits }: LimitFlags) => {
      const { answerLines } = await import("../../batch/index.js");
      await answerLines(process.stdin, process.stdout, { workers, ...limits, options: {} });
    });
}
