/** The library as of another commit, to be run on the corpus and by the scorer of today. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, type Kind } from "../gold/shape.js";
import { loadParser, type ParseBulletin } from "../gold/text.js";
import { type Figures, headlines } from "./figures.js";
import { layTable, showShare } from "./report/table.js";

/**
 * Hands the other commit's `parseBulletin` to `use`. Its sources are laid out in a temporary folder,
 * which is gone afterwards; the repository and its working tree stay as they are.
 */
export async function withParserAt<T>(
  root: string,
  commit: string,
  use: (parse: ParseBulletin) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "bantin-compare-"));
  try {
    const archive = join(folder, "sources.tar");
    writeFileSync(archive, archiveOf(root, commit));
    execFileSync("tar", ["-xf", archive, "-C", folder]);
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    return use(await loadParser(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MOST_BYTES = 256 * 1024 * 1024;

function archiveOf(root: string, commit: string): Buffer {
  try {
    const paths = ["src", "package.json"];
    return execFileSync("git", ["archive", "--format=tar", commit, ...paths], {
      cwd: root,
      maxBuffer: MOST_BYTES,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const reason = String((error as { readonly stderr?: unknown }).stderr ?? error).trim();
    throw new Error(`cannot read the commit ${commit}: ${reason}`);
  }
}

/** Headline figures of both, and the way from the other commit's to today's. */
export function showComparison(
  commit: string,
  parts: readonly { readonly name: string; readonly now: Figures; readonly before: Figures }[],
  kinds: readonly Kind[],
): string {
  const rows = parts.flatMap(({ name, now, before }) => {
    const past = headlines(before);
    return Object.entries(headlines(now))
      .filter(([figure]) => belongs(figure, kinds))
      .map(([figure, share]) => {
        const other = past[figure] ?? 0;
        return [
          `${name}, ${figure}`,
          showShare(other),
          showShare(share),
          showChange(share - other),
        ];
      });
  });
  return `Against ${commit}\n${layTable([["", "then", "now", "change"], ...rows])}`;
}

function belongs(figure: string, kinds: readonly Kind[]): boolean {
  const kind = KINDS.find((one) => figure.startsWith(`${one} `));
  return kind === undefined || kinds.includes(kind);
}

function showChange(change: number): string {
  if (Math.abs(change) < 0.0005) return "=";
  return `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(3)}`;
}
