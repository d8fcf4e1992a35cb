import { readFile } from "node:fs/promises";
import { explainFileError, refuseContent } from "../batch/content.js";
import type { Patterns } from "../index.js";
import { CommandError, ExitCode } from "./exit.js";

/** The name that stands for standard input. */
const STANDARD_INPUT = "-";

/** The bytes of a file, or of standard input. Fails with one clear line where they are no page. */
export async function readInput(name: string): Promise<Uint8Array> {
  const bytes = name === STANDARD_INPUT ? await readStandardInput() : await readNamed(name);
  const shown = name === STANDARD_INPUT ? "standard input" : name;
  const refused = refuseContent(bytes);
  if (refused !== null) throw new CommandError(`${shown}: ${refused}`);
  return bytes;
}

/** The patterns of a JSON file; whether they are of the match syntax is seen where they are used. */
export async function readPatterns(file: string): Promise<Patterns> {
  const bytes = await readNamed(file);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError(`${file}: it is no JSON: ${message}`, ExitCode.Usage);
  }
}

async function readNamed(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new CommandError(`${name}: ${explainFileError(error)}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
