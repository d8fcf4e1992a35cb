import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { createGunzip, createGzip } from "node:zlib";
import type { Bulletin, Item } from "../../records.js";
import { readLines } from "../inputs/lines.js";
import { replaceFile } from "./replace.js";

/** Stories are sorted into so many files by fingerprint; memory holds one of them at a time. */
const BUCKETS = 256;
/** Lines wait until a bucket has this many characters. */
const BUFFERED = 1 << 16;

/** A story as it stood on one page. */
interface Sighting {
  readonly fingerprint: string;
  readonly source: string;
  readonly role: Item["role"];
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** The story's own text; the spans of its records count in it. */
  readonly text: string;
  readonly item: Item;
}

/**
 * Writes every story once, in its fullest version, with all pages where it stood, read back from the
 * bulletins of a run. Stories come in the order of their fingerprints.
 */
export async function writeStories(folder: string, bulletins: string): Promise<void> {
  const isGzip = bulletins.endsWith(".gz");
  const buckets = join(folder, "stories.buckets");
  rmSync(buckets, { recursive: true, force: true });
  mkdirSync(buckets);
  await sortIntoBuckets(join(folder, bulletins), isGzip, buckets);
  const stories = join(folder, `stories.jsonl${isGzip ? ".gz" : ""}`);
  await replaceFile(stories, (file) => joinBuckets(buckets, file, isGzip));
  rmSync(buckets, { recursive: true });
}

const bucketFile = (folder: string, bucket: number): string => join(folder, `${bucket}.jsonl`);

async function sortIntoBuckets(file: string, isGzip: boolean, folder: string): Promise<void> {
  const handles: FileHandle[] = [];
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    handles.push(await open(bucketFile(folder, bucket), "a"));
  }
  const waiting = new Array<string>(BUCKETS).fill("");
  const flush = async (bucket: number) => {
    await handles[bucket]?.appendFile(waiting[bucket] as string);
    waiting[bucket] = "";
  };
  const raw = createReadStream(file);
  for await (const line of readLines(isGzip ? raw.pipe(createGunzip()) : raw)) {
    for (const sighting of sightingsOf(JSON.parse(line.toString()))) {
      const bucket = bucketOf(sighting.fingerprint);
      waiting[bucket] += `${JSON.stringify(sighting)}\n`;
      if ((waiting[bucket] as string).length > BUFFERED) await flush(bucket);
    }
  }
  for (const [bucket, handle] of handles.entries()) {
    await flush(bucket);
    await handle.close();
  }
}

const bucketOf = (fingerprint: string): number =>
  createHash("sha1").update(fingerprint).digest().readUInt8(0);

function sightingsOf({
  source,
  lead,
  teasers,
  text,
  ...page
}: Bulletin & { readonly source: string }): Sighting[] {
  return [...(lead === null ? [] : [lead]), ...teasers].map((item) => ({
    fingerprint: item.fingerprint,
    source,
    role: item.role,
    url: item.role === "lead" ? page.url : item.url,
    publishedAt: item.publishedAt ?? (item.role === "lead" ? page.publishedAt : null),
    text: text.slice(item.span.start, item.span.end),
    item,
  }));
}

async function joinBuckets(folder: string, file: string, isGzip: boolean): Promise<void> {
  const out = createWriteStream(file);
  const into = isGzip ? createGzip() : out;
  if (into !== out) into.pipe(out);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const stories = new Map<string, Sighting[]>();
    for await (const line of readLines(createReadStream(bucketFile(folder, bucket)))) {
      const sighting = JSON.parse(line.toString()) as Sighting;
      const same = stories.get(sighting.fingerprint);
      if (same === undefined) stories.set(sighting.fingerprint, [sighting]);
      else same.push(sighting);
    }
    for (const fingerprint of [...stories.keys()].sort()) {
      const story = `${JSON.stringify(toStory(stories.get(fingerprint) as Sighting[]))}\n`;
      if (!into.write(story)) await once(into, "drain");
    }
  }
  into.end();
  await once(out, "finish");
}

/** The longest version, as a lead where it was one. */
function toStory(sightings: readonly Sighting[]) {
  const fullest = sightings.reduce((best, one) => (isFuller(one, best) ? one : best));
  const { source, text, item } = fullest;
  const pages = sightings.map(({ source, role, url, publishedAt }) => ({
    source,
    role,
    url,
    publishedAt,
  }));
  return { source, text, ...shiftSpans(item, item.span.start), pages };
}

/** The same record with every span in it counted from another place. */
function shiftSpans<Value>(value: Value, by: number): Value {
  if (Array.isArray(value)) return value.map((one) => shiftSpans(one, by)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => {
    if (name !== "span") return [name, shiftSpans(part, by)];
    const { start, end } = part as Item["span"];
    return [name, { start: start - by, end: end - by }];
  });
  return Object.fromEntries(fields) as Value;
}

function isFuller(one: Sighting, other: Sighting): boolean {
  if (one.text.length !== other.text.length) return one.text.length > other.text.length;
  return one.role === "lead" && other.role === "teaser";
}
