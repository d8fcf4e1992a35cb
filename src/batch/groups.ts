import { createHash } from "node:crypto";
import { isFailure, type PageFailure, type PageSource } from "./page.js";
import { PAUSE } from "./pauses.js";
import type { Group } from "./worker.js";

/** Pages that go to a worker together: enough that sending them costs little. */
const GROUP_SIZE = 64;
/** A group ends early where its pages hold this much, so that what is in flight stays bounded. */
const GROUP_BYTES = 4 << 20;

/**
 * Groups in the order of the pages. The same pages give the same groups, which resuming stands on;
 * a pause ends a group, so that pages do not wait for one that is slow to come. Where the source fails,
 * its last pages are still given before the error.
 */
export async function* groupPages(
  pages: AsyncIterable<PageSource | PageFailure | typeof PAUSE>,
): AsyncGenerator<Group> {
  let first = 0;
  let group: (PageSource | PageFailure)[] = [];
  let bytes = 0;
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const page of pages) {
      if (page !== PAUSE) {
        group.push(page);
        bytes += sizeOf(page);
        if (group.length < GROUP_SIZE && bytes < GROUP_BYTES) continue;
      }
      if (group.length === 0) continue;
      yield { first, pages: group };
      first += group.length;
      group = [];
      bytes = 0;
    }
  } catch (error) {
    failure = { error };
  }
  if (group.length > 0) yield { first, pages: group };
  if (failure !== null) throw failure.error;
}

/** Tells a group from any other; of a page that is a file of its own, the name alone. */
export function digestOf({ pages }: Group): string {
  const hash = createHash("sha1");
  for (const page of pages) {
    const content = isFailure(page) ? page.error.message : page.content;
    hash.update(`${page.source}\0`);
    if (typeof content === "string" || content instanceof Uint8Array) hash.update(content);
  }
  return hash.digest("base64");
}

/** What a page takes on its way to the worker; one that the worker reads itself takes nothing. */
function sizeOf(page: PageSource | PageFailure): number {
  if (isFailure(page)) return 0;
  const { content } = page;
  return typeof content === "string" || content instanceof Uint8Array ? content.length : 0;
}
