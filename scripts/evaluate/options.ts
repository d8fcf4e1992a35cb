/** The arguments of the evaluation. */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { KINDS, type Kind, PARTS, type Part } from "../gold/shape.js";

export const USAGE = `usage: npm run evaluate -- [OPTIONS]
  --part tune|test   only the pages of one part
  --page NAME        only this page (may be repeated)
  --kind KIND        only ${KINDS.join(", ")} (may be repeated)
  --show             every miss in context, with --compare only those that came or went;
                     pages of the test part only with --part test
  --json             figures as JSON
  --compare REF      beside the figures of another commit, on the corpus and by the scorer of today
  --peers            other tools on the same pages
  --raise            take today's figures into corpus/marks.json where they are higher
  --readme           write today's figures into the README
  --lower REASON     take them in even where they are lower
  --help`;

export interface Options {
  readonly part: Part | null;
  readonly pages: readonly string[];
  readonly kinds: readonly Kind[];
  readonly show: boolean;
  readonly json: boolean;
  readonly compare: string | null;
  readonly peers: boolean;
  readonly raise: boolean;
  readonly readme: boolean;
  readonly lower: string | null;
  readonly help: boolean;
}

/** Wrong arguments: exit code 2. */
export class UsageError extends Error {}

export function readArguments(args: readonly string[]): Options {
  const values = parse(args);
  const { part = null, page = [], kind = [] } = values;
  const lower = values.lower ?? null;
  const filtered = part !== null || page.length > 0 || kind.length > 0;
  if ((values.raise || values.readme || lower !== null) && filtered) {
    throw new UsageError(
      "these figures are of the whole corpus: --raise, --readme and --lower stand alone",
    );
  }
  if (lower !== null && lower.trim() === "") throw new UsageError("--lower needs a reason");
  return {
    part: part === null ? null : oneOf(PARTS, part, "--part"),
    pages: page.map((name) => basename(name)),
    kinds: kind.length === 0 ? KINDS : kind.map((name) => oneOf(KINDS, name, "--kind")),
    show: values.show ?? false,
    json: values.json ?? false,
    compare: values.compare ?? null,
    peers: values.peers ?? false,
    readme: values.readme ?? false,
    raise: (values.raise ?? false) || lower !== null,
    lower,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        part: { type: "string" },
        page: { type: "string", multiple: true },
        kind: { type: "string", multiple: true },
        show: { type: "boolean" },
        json: { type: "boolean" },
        compare: { type: "string" },
        peers: { type: "boolean" },
        raise: { type: "boolean" },
        readme: { type: "boolean" },
        lower: { type: "string" },
        help: { type: "boolean" },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<T extends string>(known: readonly T[], word: string, flag: string): T {
  const found = known.find((one) => one === word);
  if (found === undefined) throw new UsageError(`${flag} takes ${known.join(", ")}, not ${word}`);
  return found;
}

/** Whether the run covers all pages and kinds, so that marks can be held against it. */
export function isWhole({ part, pages, kinds }: Options): boolean {
  return part === null && pages.length === 0 && kinds.length === KINDS.length;
}

/**
 * The part whose misses may be shown. Rules are never tuned on test pages, so these are shown only to
 * one who asks for them by name.
 */
export function mayShow(part: Part, options: Pick<Options, "part">): boolean {
  return part === "tune" || options.part === "test";
}
