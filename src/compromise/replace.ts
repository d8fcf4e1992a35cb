import type { DocumentTerm, HostView, Pointer } from "./host.js";

/** What is put in: text, in which "$name" stands for a group; terms; or what gives either for a match. */
export type Replacement = string | HostView | ((match: HostView) => string | HostView);

/** What of the old terms the new ones take over. */
export interface Keep {
  readonly tags?: boolean;
  readonly case?: boolean;
}

interface Replaceable extends HostView {
  update(pointer: Pointer[]): HostView;
  fromText(text: string): HostView;
}

const GROUP_SIGN = /\$([\p{L}\p{N}_]+)/gu;

/**
 * Puts new terms in the place of every match, the last first, so that what stands before stays in
 * its place. White space around a match stays as it was.
 * @returns pointers to the new terms.
 */
export function replaceEach(view: Replaceable, input: Replacement, keep: Keep): Pointer[] {
  const placed: [number, number, number][] = [];
  const matches = view.fullPointer.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  for (const [sentence, start, end] of matches) {
    const terms = view.document[sentence];
    const old = terms?.slice(start, end) ?? [];
    if (terms === undefined || old.length === 0) continue;
    const given =
      typeof input === "function" ? input(view.update([[sentence, start, end]])) : input;
    const fresh =
      typeof given === "string"
        ? view.fromText(fillGroups(given, view, [sentence, start, end])).docs.flat()
        : given.docs.flat().map(copy);
    settle(fresh, old, keep);
    terms.splice(start, end - start, ...fresh);
    for (const later of placed) {
      if (later[0] !== sentence) continue;
      later[1] += fresh.length - old.length;
      later[2] += fresh.length - old.length;
    }
    placed.push([sentence, start, start + fresh.length]);
  }
  return placed.reverse();
}

const copy = (term: DocumentTerm): DocumentTerm => ({ ...term, tags: new Set(term.tags) });

/** "$name" becomes what the group of that name holds in this match. */
function fillGroups(
  text: string,
  view: Replaceable,
  [sentence, start, end]: [number, number, number],
): string {
  return text.replace(GROUP_SIGN, (sign, name: string) => {
    const inside = view._groups[name]?.find(
      ([at, from = 0, to = 0]) => at === sentence && from >= start && to <= end,
    );
    return inside === undefined ? sign : view.update([inside]).text();
  });
}

/** Gives new terms the white space of the old ones, and what else is to be kept. */
function settle(fresh: readonly DocumentTerm[], old: readonly DocumentTerm[], keep: Keep): void {
  const [first] = fresh;
  const last = fresh.at(-1);
  if (first === undefined || last === undefined) return;
  first.pre = old[0]?.pre ?? "";
  last.post = old.at(-1)?.post ?? "";
  if (keep.tags) {
    fresh.forEach((term, at) => {
      term.tags = new Set(old[at]?.tags);
    });
  }
  if (keep.case && /^\p{Lu}/u.test(old[0]?.text ?? "")) {
    first.text = first.text.slice(0, 1).toUpperCase() + first.text.slice(1);
  }
}
