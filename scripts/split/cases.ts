/** Pages written with the part that each line plays before it: what the splitter is tested and tuned on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page and how it is to be split. */
export interface SplitCase {
  readonly name: string;
  readonly url: string | null;
  /** As a crawl would hold it. */
  readonly text: string;
  readonly lines: readonly CaseLine[];
}

export interface CaseLine {
  /** "title", "sapo", "body", "caption", "heading", "note", "byline", "date", "#" (heading of other stories) or "-" (residue). */
  readonly part: string;
  /** 0 for the lead, then the teasers; -1 for what belongs to none. */
  readonly item: number;
  /** The line as the page has it. */
  readonly text: string;
  /** Without a date in brackets: what the paragraph covers. */
  readonly paragraph: string;
  readonly credit: string | null;
  readonly names: readonly string[];
  readonly organization: string | null;
}

/** Reads every page of the files of a folder. */
export function readCases(folder: string): SplitCase[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => parseCases(readFileSync(join(folder, name), "utf8")));
}

/**
 * "=== name" opens a page; "url: …", "wrap: 78" (lines broken at that width) and "nfd: yes" may
 * follow; then one line a paragraph, "part> text". "+" before the part opens a teaser, "&" sets the
 * line behind the one before it, braces hold a date that is no paragraph's, " := A; B | body" says
 * whom a byline names.
 */
export function parseCases(source: string): SplitCase[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((chunk) => parseCase(chunk.split("\n").map((line) => line.trim())));
}

function parseCase([name = "", ...rest]: readonly string[]): SplitCase {
  const settings = new Map<string, string>();
  const lines: CaseLine[] = [];
  let text = "";
  let item = 0;
  for (const line of rest) {
    if (line === "") continue;
    const setting = /^(url|wrap|nfd): (.*)$/.exec(line);
    if (setting !== null) {
      settings.set(setting[1] as string, setting[2] as string);
      continue;
    }
    const [, joined, opens, part = "", written = ""] =
      /^(&?)(\+?)([a-z#-]+)> (.*)$/.exec(line) ?? [];
    if (part === "") throw new Error(`${name}: not a line of a page: ${line}`);
    if (opens) item++;
    const read = readLine(part, part === "#" || part === "-" ? -1 : item, written);
    lines.push(read);
    text += (text === "" ? "" : joined ? " " : "\n") + read.text;
  }
  const width = Number(settings.get("wrap") ?? 0);
  if (width > 0) text = wrap(text, width);
  if (settings.has("nfd")) text = text.normalize("NFD");
  return { name, url: settings.get("url") ?? null, text, lines };
}

const MARKER =
  /^(?:[•-] )?(\([\p{L}\d&. +]{2,20}\)(?: ?[-–—])?(?: LTS:)?|(?:[\p{Lu}\d]{2,6}|[\p{L}]+\.(?:VN|vn)) [-–—](?= ))/u;

function readLine(part: string, item: number, written: string): CaseLine {
  const [line = "", signed] = written.split(" := ");
  const text = line.replace(/[{}]/g, "");
  const paragraph = line.replace(/\{[^}]*\}/g, "").trim();
  const [names = "", organization = ""] = (signed ?? text).split("|");
  const byline = part === "byline";
  const told = part === "sapo" || part === "note";
  return {
    part,
    item,
    text,
    paragraph,
    credit: told ? (MARKER.exec(paragraph)?.[1] ?? null) : null,
    names: byline ? listOf(names) : [],
    organization: byline && organization !== "" ? organization.trim() : null,
  };
}

const listOf = (names: string): string[] =>
  names
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** Breaks lines between words, as mail readers and old crawls do. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      if (line !== "" && line.length + 1 + word.length > width) {
        lines.push(line);
        line = word;
      } else {
        line += line === "" ? word : ` ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.join("\n");
}
