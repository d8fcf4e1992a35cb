import { readdirSync, realpathSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { explainFileError } from "../content.js";
import { failed, type PageFailure } from "../page.js";
import { expandGlob, isGlob } from "./glob.js";
import { byName } from "./order.js";

/** Standard input as an input's name. */
export const STANDARD_INPUT = "-";

/** A file to be read, in the order of the inputs and, within a folder, of names. */
export interface InputFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds; with path and size it tells whether an input has changed. */
  readonly modified: number;
  /** A pipe: it can be read once, from its beginning. */
  readonly isPipe: boolean;
}

const pipe = (path: string): InputFile => ({ path, size: 0, modified: 0, isPipe: true });

/**
 * Every file that the inputs name: files, folders with all that is in them, globs. The order is
 * always the same, which resuming stands on. What cannot be read comes as a failure in its place.
 * The folder `out` is passed over: it holds what is written of them.
 */
export function* listInputs(
  inputs: readonly string[],
  out?: string,
): Generator<InputFile | PageFailure> {
  const passedOver = new Set(out !== undefined && exists(out) ? [realpathSync(out)] : []);
  for (const input of inputs) {
    if (input === STANDARD_INPUT) yield pipe(STANDARD_INPUT);
    else if (exists(input) || !isGlob(input)) yield* listNamed(input, passedOver);
    else for (const match of expandGlob(input)) yield* listMatch(match, passedOver);
  }
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/** What was named itself may be a pipe, as a shell makes one of `<(…)`. */
function* listNamed(
  path: string,
  passedOver: ReadonlySet<string>,
): Generator<InputFile | PageFailure> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFIFO() || stats?.isCharacterDevice()) yield pipe(path);
  else yield* walk(path, new Set(), passedOver);
}

function* listMatch(
  match: string | PageFailure,
  passedOver: ReadonlySet<string>,
): Generator<InputFile | PageFailure> {
  if (typeof match !== "string") yield match;
  else yield* walk(match, new Set(), passedOver);
}

/** `above` holds the real paths of the folders that lead here: a link back to one is a circle. */
function* walk(
  path: string,
  above: ReadonlySet<string>,
  passedOver: ReadonlySet<string>,
): Generator<InputFile | PageFailure> {
  try {
    const stats = statSync(path);
    if (!stats.isDirectory()) {
      yield fileOf(path, stats);
      return;
    }
    const real = realpathSync(path);
    if (passedOver.has(real)) return;
    if (above.has(real)) {
      yield failed(path, "unreadable", "its links lead round in a circle");
      return;
    }
    const inside = new Set([...above, real]);
    for (const name of readdirSync(path).sort(byName)) {
      yield* walk(join(path, name), inside, passedOver);
    }
  } catch (error) {
    yield failed(path, "unreadable", explainFileError(error));
  }
}

function fileOf(path: string, stats: Stats): InputFile | PageFailure {
  if (!stats.isFile()) return failed(path, "unreadable", "it is a pipe or a device, not a file");
  return { path, size: stats.size, modified: stats.mtimeMs, isPipe: false };
}
