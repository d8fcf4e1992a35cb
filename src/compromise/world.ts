import { BantinError } from "../bulletin/error.js";
import {
  compilePattern,
  type Matched,
  normalForm,
  PatternError,
  type Program,
  run,
  TAGS,
} from "../patterns/index.js";
import { foldWord } from "../text/index.js";
import { readDocument, termTexts } from "./document.js";
import type { Pointer, TermDocument, World } from "./host.js";

/** A compiled pattern where compromise passes its own from hand to hand; it may set the two edges. */
interface Step {
  readonly program: Program;
  start?: boolean;
  end?: boolean;
}

interface MatchTask {
  readonly regs: readonly (Step | object)[];
  readonly group?: string | number;
  readonly justOne?: boolean;
}

interface MatchResult {
  readonly ptrs: Pointer[];
  readonly byGroup: Record<string, Pointer[]>;
}

type HostMatch = (docs: TermDocument, task: MatchTask, cache: unknown) => MatchResult;

/** What the English of the host is not asked for: the library's own terms need none of it. */
const NOTHING_TO_DO = ["alias", "machine", "normal", "contractions", "lexicon", "freeze"] as const;
const SHARED = ["id", "index", "offset", "wordCount", "freq", "unfreeze", "tagRank"] as const;

/**
 * The world of Vietnamese documents: the host's methods on terms and pointers, which know no
 * language, and none of its English. The host's own world is left as it is.
 */
export function vietnameseWorld(host: World): World {
  const { one } = host.methods;
  const skip = () => {};
  const compute = Object.fromEntries([
    ...NOTHING_TO_DO.map((name) => [name, skip]),
    ...SHARED.map((name) => [name, host.compute[name]]),
  ]);
  const tagSet = Object.fromEntries(
    TAGS.map((tag) => [tag, { is: null, not: [], also: [], parents: [], children: [] }]),
  );
  const model = {
    one: { tagSet, lexicon: {}, frozenLex: {}, _multiCache: {}, unicode: {}, prefixes: {} },
    two: {},
    three: {},
  };
  return {
    methods: {
      ...host.methods,
      one: {
        ...one,
        killUnicode: (text: string) => text,
        tokenize: {
          ...(one.tokenize as object),
          fromString: readDocument,
          splitTerms: termTexts,
          splitWhitespace: (text: string) => ({ text: foldWord(text), normal: normalForm(text) }),
        },
        cacheDoc: cacheWithKeys(one.cacheDoc as (document: TermDocument) => Set<string>[]),
        parseMatch,
        match: matchWith(one.match as HostMatch),
      },
    },
    model,
    compute,
    hooks: [],
  };
}

/** Dictionaries are looked up by key, so what a sentence holds is told by keys too. */
const cacheWithKeys =
  (cacheDoc: (document: TermDocument) => Set<string>[]) => (document: TermDocument) =>
    cacheDoc(document).map((held, sentence) => {
      for (const { key } of document[sentence] ?? []) held.add(key);
      return held;
    });

function parseMatch(
  source: string | number | null | undefined,
  options?: { readonly caseSensitive?: boolean },
): Step[] {
  if (source === null || source === undefined || source === "") return [];
  try {
    return [{ program: compilePattern(String(source), null, options?.caseSensitive === true) }];
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new BantinError("bad-pattern", `pattern, ${error.message}`);
  }
}

/** Patterns that the host has compiled are run by the host. */
const matchWith =
  (hostMatch: HostMatch): HostMatch =>
  (docs, task, cache) => {
    const [step] = task.regs;
    if (step === undefined || !("program" in step)) return hostMatch(docs, task, cache);
    return matchAll(docs, step, task);
  };

function matchAll(docs: TermDocument, step: Step, { group, justOne }: MatchTask): MatchResult {
  const bounds = {
    atStart: step.start === true,
    atEnd: step.end === true,
    once: justOne === true,
  };
  const ptrs: Pointer[] = [];
  const byGroup: Record<string, Pointer[]> = {};
  for (const [sentence, terms] of docs.entries()) {
    const point = ({ start, end }: Pick<Matched, "start" | "end">): Pointer => [
      sentence,
      start,
      end,
      terms[start]?.id ?? "",
      terms[end - 1]?.id ?? "",
    ];
    for (const match of run(step.program, terms, bounds)) {
      if (group === undefined || group === null) ptrs.push(point(match));
      for (const [name, range] of match.groups) {
        if (name === String(group)) ptrs.push(point(range));
        byGroup[name] ??= [];
        byGroup[name].push(point(range));
      }
    }
    if (justOne === true && ptrs.length > 0) break;
  }
  return { ptrs, byGroup: group === undefined || group === null ? byGroup : {} };
}
