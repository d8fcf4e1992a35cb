import { extract } from "../../src/index.js";
import { Tokens } from "../../src/text/index.js";

const METHODS = ["shape", "word", "glued", "slice", "start", "end"] as const;

/** How often tokens are looked at, by any means, while a text is read: the same on every machine. */
export function workOf(text: string): number {
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
    extract(text, { publishedAt: "2023-10-16", place: "Hòa Bình" });
    return looks;
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** So many characters of one thing said again and again. */
export const repeated = (what: string, length: number): string =>
  what.repeat(Math.ceil(length / what.length));
