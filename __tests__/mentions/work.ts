import { extract } from "../../src/index.js";
import type { Mentions } from "../../src/records.js";
import { Tokens } from "../../src/text/index.js";

const METHODS = ["shape", "word", "glued", "slice", "start", "end"] as const;

/** How often tokens are looked at, by any means, while something is read: the same on every machine. */
export function workOf(read: () => void): number {
  let looks = 0;
  const spies = METHODS.map((method) => {
    const original = Tokens.prototype[method] as (...given: unknown[]) => unknown;
    const spy = jest.spyOn(Tokens.prototype, method) as unknown as jest.SpyInstance;
    return spy.mockImplementation(function (this: Tokens, ...given: unknown[]) {
      looks++;
      return original.apply(this, given);
    });
  });
  try {
    read();
    return looks;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** So many characters of one thing said again and again. */
export const repeated = (what: string, length: number): string =>
  what.repeat(Math.ceil(length / what.length));

const SMALL = 2_000;
const MEGABYTE = 1_000_000;

/** Twice as much of each text is twice the work, and a megabyte of digits holds nothing of the kind. */
export function testHostile(
  kind: keyof Mentions,
  texts: readonly (readonly [what: string, text: string])[],
): void {
  test.each(texts)("twice as much of %s is twice the work", (_what, text) => {
    const read = (length: number) => () => {
      extract(repeated(text, length), { publishedAt: "2023-10-16", place: "Hòa Bình" });
    };
    const once = workOf(read(SMALL));
    const twice = workOf(read(2 * SMALL));
    expect(once).toBeGreaterThan(0);
    expect(twice / once).toBeLessThan(2.2);
  });

  test("a megabyte of digits holds none", () => {
    expect(extract(repeated("1234567890", MEGABYTE))[kind]).toEqual([]);
  });
}
