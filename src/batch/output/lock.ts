import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BatchError } from "../error.js";

export const LOCK = "lock";

/** Takes a folder for this process; a lock whose process is gone was left by a kill. */
export function lockFolder(folder: string): void {
  const path = join(folder, LOCK);
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const owner = Number(readFileSync(path, "utf8"));
    if (owner !== process.pid && isRunning(owner)) {
      throw new BatchError(
        "output",
        `${folder} is being written by process ${owner}: wait until it has ended`,
      );
    }
    writeFileSync(path, String(process.pid));
  }
}

export function unlockFolder(folder: string): void {
  rmSync(join(folder, LOCK), { force: true });
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
