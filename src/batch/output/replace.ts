import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file under another name and moves it into place once it is whole and on the disk. */
export async function replaceFile(
  path: string,
  write: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = `${path}.part`;
  await write(temporary);
  await sync(temporary);
  await rename(temporary, path);
  await sync(dirname(path));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
