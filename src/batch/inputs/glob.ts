import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { failed, type PageFailure } from "../page.js";
import { byName } from "./order.js";

export const isGlob = (input: string): boolean => isDynamicPattern(input);

/**
 * The files that a glob matches, else the folders, by name. A file that is reached only through a
 * link to a folder above it would come many times: that link comes once as a failure.
 */
export function* expandGlob(pattern: string): Generator<string | PageFailure> {
  const options = { expandDirectories: false, absolute: isAbsolute(pattern) };
  const files = globSync(pattern, options);
  const matches =
    files.length > 0 ? files : globSync(pattern, { ...options, onlyDirectories: true });
  if (matches.length === 0) yield failed(pattern, "unreadable", "no file matches it");
  const circles = new Circles();
  for (const match of matches.sort(byName)) {
    const circle = circles.on(match);
    if (circle === null) yield match;
    else if (circles.isNew(circle)) {
      yield failed(circle, "unreadable", "its links lead round in a circle");
    }
  }
}

/** What is known of folders: real paths of those on the way to each, or the circle on that way. */
class Circles {
  readonly #ways = new Map<string, ReadonlySet<string> | string>();
  readonly #told = new Set<string>();

  /** The first folder on the way to a file that is also further up on that way; null where there is none. */
  on(file: string): string | null {
    const way = this.#wayTo(dirname(resolve(file)));
    if (typeof way !== "string") return null;
    return isAbsolute(file) ? way : relative("", way);
  }

  isNew(circle: string): boolean {
    return this.#told.size < this.#told.add(circle).size;
  }

  #wayTo(folder: string): ReadonlySet<string> | string {
    const known = this.#ways.get(folder);
    if (known !== undefined) return known;
    const way = this.#follow(folder);
    this.#ways.set(folder, way);
    return way;
  }

  #follow(folder: string): ReadonlySet<string> | string {
    const above = dirname(folder);
    const before = above === folder ? new Set<string>() : this.#wayTo(above);
    if (typeof before === "string") return before;
    const real = realpathSync(folder);
    return before.has(real) ? folder : new Set([...before, real]);
  }
}
