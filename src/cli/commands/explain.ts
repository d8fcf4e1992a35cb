import type { Command } from "commander";
import type { BlockTrace, Bulletin } from "../../index.js";
import { readInput } from "../input.js";
import { type PageFlags, parsePage, takePage } from "../page.js";

/** `bantin explain FILE|-`: every block of a page with the role it was given and why. */
export function addExplain(program: Command): void {
  takePage(program.command("explain"))
    .description("print the blocks of one page, each with its role and the reasons for it")
    .action(async (file: string, flags: PageFlags) => {
      const bulletin = parsePage(await readInput(file), { ...flags, explain: true });
      const { isTTY, columns } = process.stdout;
      const style = { width: columns ?? 100, colours: isTTY === true && !process.env.NO_COLOR };
      process.stdout.write(`${describe(bulletin, style).join("\n")}\n`);
    });
}

interface Style {
  readonly width: number;
  readonly colours: boolean;
}

/** Width of the column of roles: the longest is "teaser-byline". */
const ROLE_WIDTH = 15;

function describe(bulletin: Bulletin, style: Style): string[] {
  const { publisher, publishedAt, publishedAtFrom, title, language, warnings, trace } = bulletin;
  const facts = [
    ["title", title],
    ["publisher", publisher],
    ["published", publishedAt === null ? null : `${publishedAt} (${publishedAtFrom})`],
    ["language", language],
  ] as const;
  return [
    ...facts.map(([name, value]) => `${name.padEnd(ROLE_WIDTH)}${value ?? "unknown"}`),
    "",
    ...(trace?.blocks ?? []).flatMap((block) => describeBlock(block, style)),
    ...warnings.map(({ code, message }) => `${"warning".padEnd(ROLE_WIDTH)}${code}: ${message}`),
  ];
}

function describeBlock({ role, text, reasons }: BlockTrace, { width, colours }: Style): string[] {
  const room = Math.max(20, width - ROLE_WIDTH);
  const shown = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  const why = `${" ".repeat(ROLE_WIDTH)}${reasons.join("; ")}`;
  if (!colours) return [`${role.padEnd(ROLE_WIDTH)}${shown}`, why];
  return [`${colourOf(role)}${role.padEnd(ROLE_WIDTH)}${RESET}${shown}`, `${DIM}${why}${RESET}`];
}

const RESET = "\u001b[0m";
const DIM = "\u001b[2m";

/** Green for the lead, blue for the others, grey for what belongs to none. */
function colourOf(role: string): string {
  if (role.startsWith("lead-") || role === "top-byline") return "\u001b[32m";
  return role.startsWith("teaser-") || role === "section" ? "\u001b[34m" : "\u001b[90m";
}
