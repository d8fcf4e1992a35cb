import { parseMany } from "../../src/batch.js";
import { BantinError } from "../../src/index.js";

test.each<[string, unknown, unknown, RegExp]>([
  ["no pages", undefined, {}, /iterable/],
  ["pages that are a number", 3, {}, /iterable/],
  ["an unknown option", [], { threads: 2 }, /workers/],
  ["no workers", [], { workers: 0 }, /above 0/],
  ["a time limit below 0", [], { timeLimit: -1 }, /above 0/],
  ["a memory limit that is no number", [], { memoryLimit: "1 GB" }, /megabytes/],
  ["a signal that is none", [], { signal: "x" }, /AbortSignal/],
  ["an order that is neither", [], { ordered: "yes" }, /true or false/],
])("%s throws at the call", (_name, pages, options, message) => {
  const call = () => parseMany(pages as never, options as never);
  expect(call).toThrow(BantinError);
  expect(call).toThrow(message);
});
