import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import type { Rendered } from "../render.js";

/** Bytes of each file that are known to be on the disk. */
export type FileSizes = Readonly<Record<string, number>>;

/** Files that only grow, and are cut back to what a journal knows when a run goes on. */
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
      const handle = await open(join(folder, name), "a");
      handles.set(name, handle);
      await handle.truncate(sizes[name] ?? 0);
    }
    return new GrowingFiles(handles, sizes);
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
