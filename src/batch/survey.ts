import { createHash } from "node:crypto";
import { listInputs } from "./inputs/index.js";
import { isFailure } from "./page.js";

/** What the inputs are, so that a change is noticed, and how much there is to read. */
export interface Survey {
  readonly digest: string;
  readonly bytes: number;
  readonly hasPipe: boolean;
}

export function survey(inputs: readonly string[], out: string): Survey {
  const hash = createHash("sha256");
  let bytes = 0;
  let hasPipe = false;
  for (const input of listInputs(inputs, out)) {
    if (isFailure(input)) {
      hash.update(`${input.source}\0failed\0`);
      continue;
    }
    const { path, size, modified, isPipe } = input;
    hash.update(isPipe ? "pipe\0" : `${path}\0${size}\0${modified}\0`);
    bytes += size;
    hasPipe ||= isPipe;
  }
  return { digest: hash.digest("hex"), bytes, hasPipe };
}
