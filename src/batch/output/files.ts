import { existsSync } from "node:fs";
import { type FileHandle, open, rename } from "node:fs/promises";
import { join } from "node:path";
import { BatchError } from "../error.js";
import type { Rendered } from "../render.js";
import { PART, sync } from "./replace.js";

/** Bytes of each file that are known to be on the disk. */
export type FileSizes = Readonly<Record<string, number>>;

/**
 * Files that only grow, under names of parts until they are whole, and are cut back to what a journal
 * knows when a run goes on.
 */
export class GrowingFiles {
  readonly #handles: ReadonlyMap<string, FileHandle>;
  readonly #sizes: Map<string, number>;
  readonly #unsynced = new Set<string>();

  private constructor(handles: ReadonlyMap<string, FileHandle>, sizes: FileSizes) {
    this.#handles = handles;
    this.#sizes = new Map(Object.entries(sizes));
  }

  static async open(
    folder: string,
    names: readonly string[],
    sizes: FileSizes,
  ): Promise<GrowingFiles> {
    const handles = new Map<string, FileHandle>();
    for (const name of names) {
      const handle = await open(join(folder, name + PART), "a");
      handles.set(name, handle);
      const known = sizes[name] ?? 0;
      const { size } = await handle.stat();
      if (size < known) {
        throw new BatchError(
          "output",
          `${join(folder, name + PART)} has lost what was written to it: name another folder, or delete this one to begin anew`,
        );
      }
      await handle.truncate(known);
    }
    await sync(folder);
    return new GrowingFiles(handles, sizes);
  }

  /** Whether nothing has been written yet, by this call or an earlier one. */
  get isEmpty(): boolean {
    return this.#sizes.size === 0;
  }

  async append(rendered: Rendered): Promise<void> {
    for (const [name, bytes] of Object.entries(rendered)) {
      await this.#handles.get(name)?.appendFile(bytes);
      this.#sizes.set(name, (this.#sizes.get(name) ?? 0) + bytes.length);
      this.#unsynced.add(name);
    }
  }

  /** Once this is done, what was appended survives a loss of power. */
  async sync(): Promise<FileSizes> {
    for (const name of this.#unsynced) await this.#handles.get(name)?.datasync();
    this.#unsynced.clear();
    return Object.fromEntries(this.#sizes);
  }

  async close(): Promise<void> {
    for (const handle of this.#handles.values()) await handle.close();
  }
}

/** Gives files that are whole their own names; done again after a kill, it goes on. */
export async function publish(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const part = join(folder, name + PART);
    if (existsSync(part)) await rename(part, join(folder, name));
  }
  await sync(folder);
}
