import { BantinError, rejectOption, show } from "../bulletin/error.js";
import type { ParseManyOptions } from "./parse-many.js";

/** What each option must be: a test, and the words for it. */
const FORMS: Readonly<
  Record<keyof ParseManyOptions, readonly [fits: (value: unknown) => boolean, form: string]>
> = {
  workers: [isWhole, "a whole number above 0"],
  timeLimit: [isWhole, "a whole number of milliseconds above 0"],
  memoryLimit: [isWhole, "a whole number of megabytes above 0"],
  ordered: [(value) => typeof value === "boolean", "true or false"],
  signal: [(value) => value instanceof AbortSignal, "an AbortSignal"],
  options: [(value) => typeof value === "object" && value !== null, "options of parseBulletin"],
};

function isWhole(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** @throws BantinError unless pages can be taken from it. */
export function checkPages(pages: unknown): void {
  const source = Object(pages);
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return;
  throw new BantinError("bad-source", "parseMany takes an iterable of pages: [{ page: html }]");
}

/** @throws BantinError where an option is none, or not of its form. */
export function checkManyOptions(options: ParseManyOptions): void {
  for (const [name, value] of Object.entries(Object(options))) {
    const form = FORMS[name as keyof ParseManyOptions];
    const names = Object.keys(FORMS).join(", ");
    if (form === undefined) rejectOption(`there is no option "${name}": use ${names}`);
    const [fits, words] = form;
    if (value !== undefined && !fits(value)) {
      rejectOption(`${name} must be ${words}, not ${show(value)}`);
    }
  }
}
