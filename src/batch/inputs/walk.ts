import { readdirSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { explainFileError } from "../content.js";
import { failed, type PageFailure } from "../page.js";

/** Standard input as an input's name. */
export const STANDARD_INPUT = "-";

/** A file to be read, in the order of the inputs and, within a folder, of names. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds; with path and size it tells whether an input has changed. */
  readonly modified: number;
}

/**
 * Every file that the inputs name: files, folders with all that is in them, globs. The order is
 * always the same, which resuming stands on. What cannot be read comes as a failure in its place.
 */
export function* listInputs(inputs: readonly string[]): Generator<InputFile | PageFailure> {
  for (const input of inputs) {
    if (input === STANDARD_INPUT) yield { path: STANDARD_INPUT, size: 0, modified: 0 };
    else yield* listInput(input);
  }
}

function* listInput(input: string): Generator<InputFile | PageFailure> {
  if (exists(input) || !isDynamicPattern(input)) {
    yield* walk(input, new Set());
    return;
  }
  const matches = globSync(input, { expandDirectories: false, absolute: isAbsolute(input) }).sort(
    byName,
  );
  if (matches.length === 0) yield failed(input, "unreadable", "no file matches it");
  for (const match of matches) yield* walk(match, new Set());
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** Code-unit order: the same on every machine, whatever its language. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `above` holds the real paths of the folders that lead here: a link back to one is a circle. */
function* walk(path: string, above: ReadonlySet<string>): Generator<InputFile | PageFailure> {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) {
      yield { path, size: stats.size, modified: stats.mtimeMs };
      return;
    }
    const real = realpathSync(path);
    if (above.has(real)) {
      yield failed(path, "unreadable", "its links lead round in a circle");
      return;
    }
    const inside = new Set([...above, real]);
    for (const name of readdirSync(path).sort(byName)) yield* walk(join(path, name), inside);
  } catch (error) {
    yield failed(path, "unreadable", explainFileError(error));
  }
}
