import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
  readonly bin: { readonly bantin: string };
  readonly version: string;
};
export const version = manifest.version;
/** The built command. */
export const PROGRAM = join(ROOT, manifest.bin.bantin);

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command; its streams are the caller's. */
export const start = (
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [PROGRAM, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
  });

/** Runs the built command as a shell would; `input` goes to its standard input. */
export function bantin(
  args: readonly string[],
  input: string | Uint8Array = "",
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((done, fail) => {
    const child = start(args, environment);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on("error", fail);
    child.on("close", (code) =>
      done({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** Runs what needs a folder of its own, which is gone afterwards. */
export async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bantin-"));
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
