import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Redis } from "ioredis";
import { pack, unpack } from "./content.js";
import { QUEUE } from "./settings.js";

/** Where pages and what they gave lie on their way; what is put twice under a name is there once. */
export interface Exchange {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  drop(name: string): Promise<void>;
}

/** A folder that all machines see. */
export class FolderExchange implements Exchange {
  constructor(readonly folder: string) {}

  /** Under the name there is nothing, or all of it: two workers with one job do not meet. */
  async put(name: string, bytes: Uint8Array): Promise<void> {
    const temporary = join(this.folder, `${name}.${randomUUID()}`);
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(this.folder, name));
  }

  async get(name: string): Promise<Uint8Array | null> {
    try {
      return await readFile(join(this.folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }

  async drop(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }
}

/** Seconds after which what nobody took is forgotten. */
const KEPT = 7 * 24 * 3600;

/** Redis itself, packed. */
export class RedisExchange implements Exchange {
  constructor(readonly redis: Redis) {}

  async put(name: string, bytes: Uint8Array): Promise<void> {
    await this.redis.set(keyOf(name), await pack(bytes), "EX", KEPT);
  }

  async get(name: string): Promise<Uint8Array | null> {
    const packed = await this.redis.getBuffer(keyOf(name));
    return packed === null ? null : await unpack(packed);
  }

  async drop(name: string): Promise<void> {
    await this.redis.del(keyOf(name));
  }
}

const keyOf = (name: string): string => `${QUEUE}:${name}`;
