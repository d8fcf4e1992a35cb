import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BatchError } from "../error.js";

export const LOCK = "lock";

/** Takes a folder for this process; a lock whose process is gone was left by a kill. */
export function lockFolder(folder: string): void {
  const path = join(folder, LOCK);
  const own = processName(process.pid);
  try {
    writeFileSync(path, own, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = readFileSync(path, "utf8");
    const id = Number.parseInt(owner, 10);
    if (id !== process.pid && isRunning(id) && owner === processName(id)) {
      throw new BatchError(
        "output",
        `${folder} is being written by process ${id}: wait until it has ended`,
      );
    }
    writeFileSync(path, own);
  }
}

export function unlockFolder(folder: string): void {
  rmSync(join(folder, LOCK), { force: true });
}

/**
 * A process by its number and, on Linux, by when it began: numbers come again, in containers at once.
 */
function processName(id: number): string {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "latin1");
    // Behind the program's name, which may hold spaces and brackets, the beginning is the 20th field.
    return `${id} ${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
  } catch {
    return String(id);
  }
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
