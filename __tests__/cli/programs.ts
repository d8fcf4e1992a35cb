import { execFileSync } from "node:child_process";

/** The first of some programs that is on this machine; null, with a word about it, where none is. */
export function findProgram(names: readonly string[], otherwise: string): string | null {
  const found = names.find((name) => {
    try {
      return execFileSync(name, ["--version"], { stdio: "pipe" }).length > 0;
    } catch {
      return false;
    }
  });
  if (found !== undefined) return found;
  process.stderr.write(`${otherwise}: there is no ${names.join(" or ")} on this machine.\n`);
  return null;
}
