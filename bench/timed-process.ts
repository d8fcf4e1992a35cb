import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Seconds that a process took, from its start to its end. */
export interface ProcessTime {
  /** By the clock, which runs on while others have the processor. */
  readonly wall: number;
  /** Of the processor, all threads together; on Linux alone, elsewhere as by the clock. */
  readonly processor: number;
}

/** Runs a program of Node to its end. `exits` are the codes that it may end with. */
export function timeProcess(args: readonly string[], exits: readonly number[] = [0]): ProcessTime {
  const before = childTicks();
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
  const wall = (performance.now() - started) / 1000;
  if (status === null || !exits.includes(status)) throw new Error(String(stderr));
  const after = childTicks();
  const isCounted = before !== null && after !== null;
  return { wall, processor: isCounted ? (after - before) / TICKS_PER_SECOND : wall };
}

const TICKS_PER_SECOND = 100;

/** What all children that have ended took of the processor; null where the system does not tell. */
function childTicks(): number | null {
  try {
    const stat = readFileSync("/proc/self/stat", "latin1");
    // Behind the program's name, which may hold spaces: the 14th and 15th field.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return Number(fields[13]) + Number(fields[14]);
  } catch {
    return null;
  }
}
