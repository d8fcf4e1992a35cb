import type { Selectors, Warning } from "../records.js";
import type { Page } from "./page.js";
import type { PublisherProfile } from "./publishers/index.js";

const LANGUAGES = { en: "English", mu: "Mường", other: "of another language" } as const;

/** What is odd about a page as read, of `blocks` blocks where at most `most` are read. */
export function pageWarnings(
  language: Page["language"],
  text: string,
  { blocks, most }: { readonly blocks: number; readonly most: number },
): Warning[] {
  const warnings: Warning[] = [];
  if (text === "") warnings.push({ code: "empty-page", message: "The page holds no text." });
  else if (language !== "vi") {
    warnings.push({
      code: "not-vietnamese",
      message: `The page is ${LANGUAGES[language]}: it is split, but no records are read from it.`,
    });
  }
  if (blocks > most) {
    warnings.push({
      code: "page-too-long",
      message: `The page has more than ${most} blocks; the first ${most} were read.`,
    });
  }
  return warnings;
}

type SelectorName = keyof Selectors;

/**
 * What selectors that find nothing tell: each of the caller's is reported; those of a profile once,
 * and only where none of them finds anything, for a page need not have every part.
 */
export function selectorWarnings(
  unmatched: readonly SelectorName[],
  caller: Selectors,
  profile: Pick<PublisherProfile, "name"> | null,
  layout: Selectors,
): Warning[] {
  const warnings: Warning[] = unmatched
    .filter((name) => caller[name] !== undefined)
    .map((name) => ({
      code: "selector-unmatched",
      message: `The selector of ${name}, ${JSON.stringify(caller[name])}, finds nothing on this page.`,
    }));
  const known = (Object.keys(layout) as SelectorName[]).filter(
    (name) => caller[name] === undefined,
  );
  if (known.length > 0 && known.every((name) => unmatched.includes(name))) {
    warnings.push({
      code: "profile-unmatched",
      message: `Nothing of what the profile of ${profile?.name ?? "the publisher"} knows is on this page: its layout may have changed.`,
    });
  }
  return warnings;
}
