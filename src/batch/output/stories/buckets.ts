import { createReadStream, mkdirSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { readLines } from "../../inputs/lines.js";

/** As many as two hexadecimal digits tell apart. */
const BUCKETS = 256;
/** Bytes that wait until a bucket is written to. */
const BUFFERED = 1 << 15;
/** Parts the fields of a line; JSON holds none. */
const FIELD_END = "\t";
const LINE_END = Buffer.from("\n");

/** Bytes of a bucket. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

/** What tells a story from others, and its versions from one another. */
export interface StoryHead {
  readonly fingerprint: string;
  readonly opening: string;
  readonly rank: number;
}

/** A story in a bucket: where its parts stand. */
export interface Entry extends StoryHead {
  readonly story: Stretch;
  /** Lists of the pages where it stood. */
  readonly pages: Stretch[];
}

/** Files that stories are sorted into by one of their fingerprints, so that memory holds a part of them at a time. */
export class Buckets {
  readonly #waiting: Buffer[][] = Array.from({ length: BUCKETS }, () => []);
  readonly #sizes = new Array<number>(BUCKETS).fill(0);

  private constructor(
    readonly folder: string,
    readonly key: "fingerprint" | "opening",
    readonly handles: readonly FileHandle[],
  ) {}

  static async create(folder: string, key: "fingerprint" | "opening"): Promise<Buckets> {
    mkdirSync(folder);
    const handles: FileHandle[] = [];
    for (let at = 0; at < BUCKETS; at++) handles.push(await open(join(folder, String(at)), "wx+"));
    return new Buckets(folder, key, handles);
  }

  /** Adds a story with its list of pages, which may be long. */
  async append(
    head: StoryHead,
    pages: Iterable<Buffer> | AsyncIterable<Buffer>,
    story: Buffer,
  ): Promise<void> {
    const { fingerprint, opening, rank } = head;
    const bucket = Number.parseInt(head[this.key].slice(0, 2), 16);
    const put = (bytes: Buffer) => this.#put(bucket, bytes);
    await put(Buffer.from([fingerprint, opening, rank, ""].join(FIELD_END)));
    for await (const some of pages) await put(some);
    await put(Buffer.from(FIELD_END));
    await put(story);
    await put(LINE_END);
  }

  async #put(bucket: number, bytes: Buffer): Promise<void> {
    this.#waiting[bucket]?.push(bytes);
    const size = (this.#sizes[bucket] ?? 0) + bytes.length;
    this.#sizes[bucket] = size;
    if (size > BUFFERED) await this.#flush(bucket);
  }

  async #flush(bucket: number): Promise<void> {
    const bytes = Buffer.concat(this.#waiting[bucket] ?? []);
    this.#waiting[bucket] = [];
    this.#sizes[bucket] = 0;
    await this.handles[bucket]?.appendFile(bytes);
  }

  /** The entries of each bucket by the key; a bucket is gone once it has been worked through. */
  async *read(): AsyncGenerator<readonly [ReadonlyMap<string, Entry[]>, Bucket]> {
    for (const [at, handle] of this.handles.entries()) {
      await this.#flush(at);
      const file = join(this.folder, String(at));
      yield [await this.#entries(file), new Bucket(handle)];
      rmSync(file);
    }
  }

  async #entries(file: string): Promise<ReadonlyMap<string, Entry[]>> {
    const entries = new Map<string, Entry[]>();
    let from = 0;
    for await (const line of readLines(createReadStream(file))) {
      const entry = entryOf(line, from);
      const same = entries.get(entry[this.key]);
      if (same === undefined) entries.set(entry[this.key], [entry]);
      else same.push(entry);
      from += line.length + 1;
    }
    return entries;
  }

  async close(): Promise<void> {
    for (const handle of this.handles) await handle.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function entryOf(line: Buffer, from: number): Entry {
  const openingAt = line.indexOf(FIELD_END) + 1;
  const rankAt = line.indexOf(FIELD_END, openingAt) + 1;
  const pagesAt = line.indexOf(FIELD_END, rankAt) + 1;
  const storyAt = line.indexOf(FIELD_END, pagesAt) + 1;
  return {
    fingerprint: line.toString("latin1", 0, openingAt - 1),
    opening: line.toString("latin1", openingAt, rankAt - 1),
    rank: Number(line.toString("latin1", rankAt, pagesAt - 1)),
    pages: [{ from: from + pagesAt, length: storyAt - 1 - pagesAt }],
    story: { from: from + storyAt, length: line.length - storyAt },
  };
}

/** A bucket that parts of stories are read from. */
export class Bucket {
  constructor(readonly handle: FileHandle) {}

  async read({ from, length }: Stretch): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    await this.handle.read(bytes, 0, length, from);
    return bytes;
  }
}
