import { type Command, InvalidArgumentError, Option } from "commander";
import type { PageSource } from "../../batch/page.js";
import type { SearchedPage } from "../../bulletin/search.js";
import { BantinError } from "../../index.js";
import { CommandError, ExitCode } from "../exit.js";
import { countSentences, GAP, type MatchStyle, matchLines, matchObjects } from "../matches.js";

interface MatchFlags {
  readonly json?: true;
  readonly count?: true;
  readonly context: number;
  readonly colour: "auto" | "always" | "never";
}

/** `bantin match PATTERN INPUT…`: the sentences of pages that a pattern matches. */
export function addMatch(program: Command): void {
  program
    .command("match")
    .description(
      "print the sentences of pages that a pattern matches: bantin match 'trao [<what>huân chương .+] cho' pages/",
    )
    .argument("<pattern>", "match syntax over Vietnamese terms and tags; see docs/patterns.md")
    .argument(
      "<input...>",
      "pages, folders, globs, .jsonl or .warc files, plain, .gz or .zst; - for standard input",
    )
    .option("--json", "print every match as a line of JSON")
    .addOption(
      new Option("-c, --count", "print how many sentences of each page match").conflicts("json"),
    )
    .addOption(
      new Option("-C, --context <number>", "show so many sentences on either side")
        .argParser(wholeNumber)
        .default(0)
        .conflicts(["json", "count"]),
    )
    .addOption(
      new Option("--colour <when>", "mark the match by colour")
        .choices(["auto", "always", "never"])
        .default("auto"),
    )
    .action(runMatch);
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError("it must be a whole number.");
  }
  return number;
}

/** As grep ends: 0 where something matched, 1 where nothing did, 2 where something could not be read. */
async function runMatch(
  pattern: string,
  inputs: readonly string[],
  flags: MatchFlags,
): Promise<void> {
  const { readInputs } = await import("../../batch/inputs/index.js");
  const search = await searcher(pattern);
  const show = shower(flags);
  let [found, failed] = [false, false];
  for await (const page of readInputs(inputs, { bytes: 0 }, { stretches: true })) {
    const result = "error" in page ? page.error.message : search(page);
    if (typeof result === "string") {
      failed = true;
      process.stderr.write(`bantin: ${page.source}: ${result}\n`);
    } else {
      if (result !== null) found = true;
      await write(show(page.source, result));
    }
  }
  process.exitCode = failed ? ExitCode.MatchFailed : found ? ExitCode.Done : ExitCode.NothingFound;
}

/** The matches of a page, null where there are none, or why it could not be read. */
type Searcher = (page: PageSource) => SearchedPage | null | string;

async function searcher(pattern: string): Promise<Searcher> {
  const { searchPage } = await import("../../bulletin/search.js");
  const { contentOf } = await import("../../batch/inputs/compression.js");
  const { explainFileError, refuseContent } = await import("../../batch/content.js");
  const patterns = { match: pattern };
  try {
    searchPage("", patterns, {});
  } catch (error) {
    if (error instanceof BantinError) throw new CommandError(error.message, ExitCode.Usage);
    throw error;
  }
  return (page) => {
    try {
      const content = contentOf(page);
      // A folder of pages may hold pictures: what is no page has no sentence that could match.
      if (typeof content !== "string" && refuseContent(content) !== null) return null;
      return searchPage(content, patterns, page.options);
    } catch (error) {
      return explainFileError(error);
    }
  };
}

function shower({ json, count, context, colour }: MatchFlags) {
  let isFirst = true;
  const isShown = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const style: MatchStyle = {
    context,
    colours: colour === "always" || (colour === "auto" && isShown),
  };
  return (source: string, page: SearchedPage | null): readonly string[] => {
    if (count) return [`${source}:${page === null ? 0 : countSentences(page)}`];
    if (page === null) return [];
    if (json) return matchObjects(source, page).map((match) => JSON.stringify(match));
    const lines = matchLines(source, page, style);
    const shown = isFirst && lines[0] === GAP ? lines.slice(1) : lines;
    isFirst = false;
    return shown;
  };
}

/** Waits where the reader is slower than the search. */
async function write(lines: readonly string[]): Promise<void> {
  if (lines.length === 0) return;
  const isTaken = process.stdout.write(`${lines.join("\n")}\n`);
  if (!isTaken) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
