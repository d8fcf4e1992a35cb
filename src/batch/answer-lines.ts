import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { ParseOptions } from "../records.js";
import { readJsonLine } from "./inputs/jsonl.js";
import { readLinesAtHand } from "./inputs/lines.js";
import { failed, LARGEST_PAGE } from "./page.js";
import { GROUPS_PER_WORKER } from "./parse-many.js";
import { type PoolOptions, WorkerPool } from "./pool.js";
import { ANSWERS } from "./render.js";
import { workThrough } from "./work-through.js";
import type { Group } from "./worker.js";

export interface AnswerOptions extends PoolOptions {
  /** Options of every page. */
  readonly options: ParseOptions;
}

/** Named where a failure has no other name: the lines of this stream. */
const SOURCE = "line";

/**
 * Answers every line of JSON, one page each, with one line of JSON, in order: its records, or why it
 * has none. What is at hand is answered at once, so that a caller may wait for each answer before it
 * writes the next line; nothing is read further ahead than threads can use.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  { options, ...limits }: AnswerOptions,
): Promise<void> {
  const pool = new WorkerPool(limits);
  const manner = { options, rendering: ANSWERS } as const;
  const most = pool.size * GROUPS_PER_WORKER;
  const read = (group: Group) => pool.read(group, manner);
  try {
    for await (const { rendered } of workThrough(groupLines(input), read, {
      most,
      ordered: true,
    })) {
      if (!output.write(rendered[ANSWERS])) await once(output, "drain");
    }
  } finally {
    await pool.close();
  }
}

async function* groupLines(input: Readable): AsyncGenerator<Group> {
  let first = 0;
  for await (const lines of readLinesAtHand(input, LARGEST_PAGE)) {
    const pages = lines.map((line, at) => {
      const source = `${SOURCE} ${first + at}`;
      return readJsonLine(line, source) ?? failed(source, "bad-line", "the line is blank");
    });
    yield { first, pages };
    first += lines.length;
  }
}
