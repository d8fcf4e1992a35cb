import { isFailure, type PageFailure, type PageSource } from "./page.js";
import { PAUSE } from "./pauses.js";
import type { Group } from "./worker.js";

/** Pages that go to a worker together: enough that sending them costs little. */
const GROUP_SIZE = 64;
/** A group ends early where its pages hold this much, so that what is in flight stays bounded. */
const GROUP_BYTES = 4 << 20;

/**
 * Groups in the order of the pages. The same pages give the same groups, which resuming stands on;
 * a pause ends a group, so that pages do not wait for one that is slow to come.
 */
export async function* groupPages(
  pages: AsyncIterable<PageSource | PageFailure | typeof PAUSE>,
): AsyncGenerator<Group> {
  let first = 0;
  let group: (PageSource | PageFailure)[] = [];
  let bytes = 0;
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
  if (group.length > 0) yield { first, pages: group };
}

/** What a page takes on its way to the worker; one that the worker reads itself takes nothing. */
function sizeOf(page: PageSource | PageFailure): number {
  if (isFailure(page)) return 0;
  const { content } = page;
  return typeof content === "string" || content instanceof Uint8Array ? content.length : 0;
}
