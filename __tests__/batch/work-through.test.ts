import { setTimeout as sleep } from "node:timers/promises";
import { groupPages } from "../../src/batch/groups.js";
import type { PageSource } from "../../src/batch/page.js";
import { markPauses, PAUSE } from "../../src/batch/pauses.js";
import { workThrough } from "../../src/batch/work-through.js";
import type { Group } from "../../src/batch/worker.js";

const pageOf = (number: number): PageSource => ({
  source: String(number),
  content: "",
  options: {},
  fields: {},
});

async function* pages(count: number): AsyncGenerator<PageSource> {
  for (let number = 0; number < count; number++) yield pageOf(number);
}

async function* groups(count: number): AsyncGenerator<Group> {
  for (let first = 0; first < count; first++) yield { first, pages: [pageOf(first)] };
}

/** Later groups are done sooner. */
const work = async ({ first }: Group): Promise<number> => {
  await sleep(20 - 5 * (first % 4));
  return first;
};

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}

const never = new Promise<never>(() => {});

describe("groups", () => {
  test("hold 64 pages, and the last those that are left", async () => {
    const sizes = (await all(groupPages(pages(150)))).map((group) => [
      ...[group.first, group.pages.length],
    ]);
    expect(sizes).toEqual([
      [0, 64],
      [64, 64],
      [128, 22],
    ]);
  });

  test("end where the next page is slow to come", async () => {
    const slow = async function* () {
      yield* pages(3);
      await sleep(200);
      yield pageOf(3);
    };
    const found = await all(groupPages(markPauses(slow(), 20)));
    expect(found.map((group) => group.pages.length)).toEqual([3, 1]);
  });

  test("give the pages before a failure of their source", async () => {
    const failing = async function* () {
      yield* pages(3);
      throw new Error("no network");
    };
    const found: Group[] = [];
    const read = async () => {
      for await (const group of groupPages(failing())) found.push(group);
    };
    await expect(read()).rejects.toThrow("no network");
    expect(found.map((group) => group.pages.length)).toEqual([3]);
  });
});

test("pauses are marked once, and one who leaves does not wait", async () => {
  const stuck = async function* () {
    yield 1;
    await never;
  };
  const marked = markPauses(stuck(), 5);
  expect((await marked.next()).value).toBe(1);
  expect((await marked.next()).value).toBe(PAUSE);
  expect(await marked.return(undefined)).toEqual({ done: true, value: undefined });
});

describe("work", () => {
  const numbers = Array.from({ length: 10 }, (_, at) => at);

  test("gives results in order, or as they come", async () => {
    expect(await all(workThrough(groups(10), work, { most: 4, ordered: true }))).toEqual(numbers);
    const loose = await all(workThrough(groups(10), work, { most: 4, ordered: false }));
    expect(loose).not.toEqual(numbers);
    expect(loose.sort((a, b) => a - b)).toEqual(numbers);
  });

  test("reads no further than it may have in hand", async () => {
    let read = 0;
    const counted = async function* () {
      for await (const group of groups(100)) {
        read++;
        yield group;
      }
    };
    const results = workThrough(counted(), work, { most: 3, ordered: true });
    await results.next();
    await sleep(100);
    expect(read).toBeLessThanOrEqual(4);
    await results.return(undefined);
  });

  test("keeps no result back while the source is waited for", async () => {
    const slow = async function* () {
      yield* groups(2);
      await never;
    };
    const results = workThrough(slow(), work, { most: 8, ordered: true });
    expect([(await results.next()).value, (await results.next()).value]).toEqual([0, 1]);
  });

  test("ends after what is in hand when it is aborted, also while it waits", async () => {
    const controller = new AbortController();
    const slow = async function* () {
      yield* groups(2);
      await never;
    };
    const options = { most: 8, ordered: true, signal: controller.signal };
    setTimeout(() => controller.abort(), 5);
    expect(await all(workThrough(slow(), work, options))).toEqual([0, 1]);
    expect(await all(workThrough(groups(3), work, options))).toEqual([]);
  });

  test.each([true, false])("gives what is in hand before its source's failure", async (ordered) => {
    const failing = async function* () {
      yield* groups(3);
      throw new Error("no network");
    };
    const results: number[] = [];
    const read = async () => {
      const options = { most: 8, ordered };
      for await (const one of workThrough(failing(), work, options)) results.push(one);
    };
    await expect(read()).rejects.toThrow("no network");
    expect(results.sort()).toEqual([0, 1, 2]);
  });
});
