import type { BlockMarkup } from "../block.js";
import { HIDDEN_NAMES, MARKUP_NAMES, SITE_NAMES } from "./names.js";
import type { Element } from "./tree.js";

/** What the classes and the id of an element say of it. */
export interface Meaning {
  readonly markup: BlockMarkup;
  /** Why it is a part of the site and not of a story; null where nothing says so. */
  readonly site: string | null;
  readonly hidden: boolean;
}

const NOTHING: Meaning = { markup: null, site: null, hidden: false };

const MARKUPS: ReadonlyMap<string, BlockMarkup> = new Map(
  Object.entries(MARKUP_NAMES).flatMap(([markup, words]) =>
    words.map((word): [string, BlockMarkup] => [word, markup as BlockMarkup]),
  ),
);
const SITES: ReadonlyMap<string, string> = new Map(
  SITE_NAMES.flatMap(({ reason, words }) => words.map((word): [string, string] => [word, reason])),
);
const HIDDEN: ReadonlySet<string> = new Set(HIDDEN_NAMES);

/** Longer lists of classes are data, not names. */
const LONGEST = 300;
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, Meaning>();

/** Reads the names of an element. */
export function meaningOf({ attributes }: Element): Meaning {
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (names.length < 3 || names.length > LONGEST) return NOTHING;
  let meaning = remembered.get(names);
  if (meaning === undefined) {
    meaning = readNames(names);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(names, meaning);
  }
  return meaning;
}

function readNames(names: string): Meaning {
  let { markup, site, hidden } = NOTHING;
  for (const name of names.split(/\s+/)) {
    const words = name
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^a-z\d]+/)
      .filter((word) => word !== "");
    if (HIDDEN.has(words.join(""))) hidden = true;
    for (let at = 0; at < words.length; at++) {
      const pair = (words[at] as string) + (words[at + 1] ?? "");
      const found = [pair, words[at] as string, pair + (words[at + 2] ?? "")];
      for (const word of found) {
        markup ??= MARKUPS.get(word) ?? null;
        site ??= SITES.get(word) ?? null;
      }
    }
  }
  return { markup, site, hidden };
}

/** Whether no reader sees the element: by its style, its attributes or its class. */
export function isHidden(element: Element): boolean {
  const { attributes } = element;
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return true;
  const { style } = attributes;
  if (
    style !== undefined &&
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, LONGEST))
  ) {
    return true;
  }
  return meaningOf(element).hidden;
}
