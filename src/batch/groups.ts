import { isFailure, type PageFailure, type PageSource } from "./page.js";
import type { Group } from "./worker.js";

/** Pages that go to a worker together: enough that sending them costs little. */
const GROUP_SIZE = 64;
/** A group ends early where its pages hold this much, so that what is in flight stays bounded. */
const GROUP_BYTES = 4 << 20;

/** Groups in the order of the pages. The same pages give the same groups, which resuming stands on. */
export async function* groupPages(
  pages: AsyncIterable<PageSource | PageFailure>,
): AsyncGenerator<Group> {
  let first = 0;
  let group: (PageSource | PageFailure)[] = [];
  let bytes = 0;
  for await (const page of pages) {
    group.push(page);
    bytes += sizeOf(page);
    if (group.length < GROUP_SIZE && bytes < GROUP_BYTES) continue;
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

/**
 * Works on groups with at most `most` in hand; gives results in the order of the groups, or as they
 * come. A consumer that waits makes the reading wait. An aborted signal ends it after those in hand.
 */
export async function* workThrough<Result>(
  groups: AsyncIterable<Group>,
  work: (group: Group) => Promise<Result>,
  { most, ordered, signal }: { most: number; ordered: boolean; signal?: AbortSignal | undefined },
): AsyncGenerator<Result> {
  const inHand = new Set<Promise<{ result: Result; own: Promise<unknown> }>>();
  const next = async () => {
    const [oldest] = inHand;
    const promise = ordered ? oldest : Promise.race(inHand);
    const { result, own } = await (promise as NonNullable<typeof oldest>);
    inHand.delete(own as NonNullable<typeof oldest>);
    return result;
  };
  for await (const group of groups) {
    if (signal?.aborted) break;
    const promise: Promise<{ result: Result; own: Promise<unknown> }> = work(group).then(
      (result) => ({ result, own: promise }),
    );
    // Whoever awaits it hears of the failure; until then it is no unhandled one.
    promise.catch(() => {});
    inHand.add(promise);
    if (inHand.size >= most) yield await next();
  }
  while (inHand.size > 0) yield await next();
}
