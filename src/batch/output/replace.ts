import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** What the name of a file ends with until it is whole. */
export const PART = ".part";

/** Writes a file under another name and moves it into place once it is whole and on the disk. */
export async function replaceFile(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = path + PART;
  try {
    await write(temporary);
  } catch (error) {
    // Half of it is of no use, and may be what fills the disk.
    await rm(temporary, { force: true });
    throw error;
  }
  await sync(temporary);
  await rename(temporary, path);
  await sync(dirname(path));
}

/** What a file or folder holds survives a loss of power. */
export async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
