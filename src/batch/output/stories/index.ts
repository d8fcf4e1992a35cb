import { createReadStream, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { readLines } from "../../inputs/lines.js";
import { replaceFile } from "../replace.js";
import { type Bucket, Buckets, type Entry, type Stretch } from "./buckets.js";
import { sightingsOf } from "./sighting.js";

const COMMA = Buffer.from(",");
const PIECES_AT_ONCE = 1000;

/**
 * Writes every story once, in its fullest version, with all pages where it stood, read back from the
 * bulletins of a run, in the order of the openings' fingerprints. A teaser is one story with the lead
 * that opens with it. Stories are sorted on the disk twice, by fingerprint and by opening; of a part
 * of them at a time, memory holds where they stand: some megabytes for ten million.
 */
export async function writeStories(folder: string, bulletins: string): Promise<void> {
  const sorting = join(folder, "stories.sorting");
  const file = join(folder, bulletins.replace("bulletins", "stories"));
  rmSync(sorting, { recursive: true, force: true });
  mkdirSync(sorting);
  const byFingerprint = await Buckets.create(join(sorting, "fingerprints"), "fingerprint");
  const byOpening = await Buckets.create(join(sorting, "openings"), "opening");
  try {
    await sortSightings(join(folder, bulletins), byFingerprint);
    await sortStories(byFingerprint, byOpening);
    await replaceFile(file, async (part) => {
      const stories = Readable.from(storyLines(byOpening), { objectMode: false });
      const out = createWriteStream(part);
      await (file.endsWith(".gz") ? pipeline(stories, createGzip(), out) : pipeline(stories, out));
    });
  } finally {
    await byFingerprint.close();
    await byOpening.close();
    rmSync(sorting, { recursive: true, force: true });
  }
}

async function sortSightings(bulletins: string, into: Buckets): Promise<void> {
  const raw = createReadStream(bulletins);
  const lines = readLines(bulletins.endsWith(".gz") ? raw.pipe(createGunzip()) : raw);
  for await (const line of lines) {
    for (const { page, story, ...sighting } of sightingsOf(JSON.parse(line.toString()))) {
      await into.append(sighting, [Buffer.from(page)], Buffer.from(story));
    }
  }
}

async function sortStories(from: Buckets, into: Buckets): Promise<void> {
  for await (const [entries, bucket] of from.read()) {
    for (const { pages, story, ...entry } of [...entries.values()].flatMap(unite)) {
      await into.append(entry, joinPages(bucket, pages), await bucket.read(story));
    }
  }
}

/** Stories of one fingerprint are one; the bare opening is one with the fullest story that opens so. */
function unite(entries: readonly Entry[]): Entry[] {
  const stories = new Map<string, Entry>();
  for (const entry of entries) {
    const same = stories.get(entry.fingerprint);
    if (same === undefined) stories.set(entry.fingerprint, entry);
    else {
      append(same.pages, entry.pages);
      const { opening, rank, story } = entry;
      if (rank > same.rank) Object.assign(same, { opening, rank, story });
    }
  }
  const [bare, others] = partBare([...stories.values()]);
  if (bare === undefined || others.length === 0) return [...stories.values()];
  const fullest = others.reduce((best, one) => (one.rank > best.rank ? one : best));
  append(fullest.pages, bare.pages);
  return others;
}

function partBare(stories: readonly Entry[]): [Entry | undefined, Entry[]] {
  const isBare = ({ fingerprint, opening }: Entry) => fingerprint === opening;
  return [stories.find(isBare), stories.filter((story) => !isBare(story))];
}

/** Not by spreading: a story may stand on a million pages. */
function append<Value>(to: Value[], values: readonly Value[]): void {
  for (const value of values) to.push(value);
}

/** The lines of the output: each story's fullest version, and behind that the pages. */
async function* storyLines(from: Buckets): AsyncGenerator<Buffer> {
  for await (const [entries, bucket] of from.read()) {
    const stories = [...entries.keys()].sort().flatMap((key) => unite(entries.get(key) ?? []));
    for (const { story, pages } of stories) {
      const text = await bucket.read(story);
      yield Buffer.concat([text.subarray(0, -1), Buffer.from(',"pages":[')]);
      yield* joinPages(bucket, pages);
      yield Buffer.from("]}\n");
    }
  }
}

/** Lists of pages, one after another with commas between. */
async function* joinPages(bucket: Bucket, pages: readonly Stretch[]): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  for (const [at, page] of pages.entries()) {
    if (at > 0) waiting.push(COMMA);
    waiting.push(await bucket.read(page));
    if (waiting.length < PIECES_AT_ONCE) continue;
    yield Buffer.concat(waiting);
    waiting = [];
  }
  yield Buffer.concat(waiting);
}
