/** Seconds of the processor that a process took. */
export interface CountedSeconds {
  readonly all: number;
  /** Beside the threads that parse. */
  readonly beside: number;
}

/**
 * A module for `--import`: when a process ends, it writes into the file that CPU_FILE names what it took
 * of the processor, in all, and beside the threads that parse, which are no longer among its tasks by
 * then. The threads of V8 that are there at the start collect the garbage of parsing: they are left
 * out as well.
 */
export const COUNTING = `data:text/javascript,${encodeURIComponent(`
  import { readdirSync, readFileSync, writeFileSync } from "node:fs";
  const TICKS = 100;
  const helpers = new Set(readdirSync("/proc/self/task").filter((task) => Number(task) !== process.pid));
  const ticksOf = (task) => {
    const fields = readFileSync("/proc/self/task/" + task + "/stat", "utf8").split(") ")[1].split(" ");
    return Number(fields[11]) + Number(fields[12]);
  };
  process.on("exit", () => {
    const { user, system } = process.cpuUsage();
    const others = readdirSync("/proc/self/task").filter((task) => !helpers.has(task));
    const beside = others.reduce((sum, task) => sum + ticksOf(task), 0) / TICKS;
    writeFileSync(process.env.CPU_FILE, JSON.stringify({ all: (user + system) / 1e6, beside }));
  });`)}`;
