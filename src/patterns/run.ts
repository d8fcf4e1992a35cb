import type { Instruction, Program } from "./compile.js";
import { METHODS } from "./methods.js";
import type { TermTest } from "./node.js";
import type { Chunk } from "./tags.js";
import type { Term } from "./term.js";

/** Terms `start` to before `end`. */
export interface TermRange {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern matches in a sentence. */
export interface Matched extends TermRange {
  readonly groups: ReadonlyMap<string, TermRange>;
}

/** Where a match may lie. */
export interface Bounds {
  /** Only from the first term on. */
  readonly atStart?: boolean;
  /** Only up to the last term. */
  readonly atEnd?: boolean;
  /** The first match alone. */
  readonly once?: boolean;
}

/**
 * Every match of a program in a sentence, from left to right, none over another. Of matches that
 * begin together the one that the pattern prefers holds. Time is linear in terms × instructions: a
 * step that led nowhere from a term is never taken from there again.
 */
export function run(
  { instructions, groups }: Program,
  terms: readonly Term[],
  { atStart = false, atEnd = false, once = false }: Bounds = {},
): Matched[] {
  const matches: Matched[] = [];
  const machine = new Machine(instructions, groups.length * 2, terms, { atEnd });
  const starts = atStart ? Math.min(1, terms.length) : terms.length;
  for (let start = 0; start < starts; ) {
    const end = machine.matchAt(start);
    if (end < 0) {
      start++;
      continue;
    }
    matches.push({ start, end, groups: namedRanges(groups, machine.slots) });
    if (once) break;
    start = end;
  }
  return matches;
}

function namedRanges(names: readonly string[], slots: Int32Array): Map<string, TermRange> {
  const ranges = new Map<string, TermRange>();
  names.forEach((name, number) => {
    const [start = -1, end = -1] = slots.subarray(number * 2, number * 2 + 2);
    if (start >= 0 && end > start) ranges.set(name, { start, end });
  });
  return ranges;
}

/** Marks of jobs that put a slot back to what it held before a step that led nowhere. */
const RESTORE = -1;

class Machine {
  readonly slots: Int32Array;
  readonly #program: readonly Instruction[];
  readonly #terms: readonly Term[];
  readonly #atEnd: boolean;
  /** The first term that can be asked for. */
  readonly #from: number;
  /** One bit for each instruction at each term. */
  readonly #visited: Uint32Array;
  /** Jobs to be done, the next one last: instruction and term, or RESTORE with slot and value. */
  readonly #jobs: number[] = [];

  constructor(
    program: readonly Instruction[],
    slots: number,
    terms: readonly Term[],
    { atEnd = false, from = 0, reach = terms.length } = {},
  ) {
    this.#program = program;
    this.#terms = terms;
    this.#atEnd = atEnd;
    this.#from = from;
    this.slots = new Int32Array(slots);
    this.#visited = new Uint32Array(((reach + 1) * program.length + 31) >> 5);
  }

  /** The end of the match that begins at a term, or -1; a match of no term is none. */
  matchAt(start: number): number {
    this.slots.fill(-1);
    const jobs = this.#jobs;
    jobs.length = 0;
    jobs.push(start, 0);
    while (jobs.length > 0) {
      const pc = jobs.pop() as number;
      const at = jobs.pop() as number;
      if (pc === RESTORE) {
        this.slots[at] = jobs.pop() as number;
        continue;
      }
      const end = this.#follow(pc, at);
      if (end > start) return end;
    }
    return -1;
  }

  /** Goes on from an instruction until it leads nowhere or to the end of a match. */
  #follow(from: number, term: number): number {
    const jobs = this.#jobs;
    let pc = from;
    let at = term;
    while (this.#visit(pc, at)) {
      const step = this.#program[pc] as Instruction;
      switch (step.op) {
        case "found":
          return this.#atEnd && at < this.#terms.length ? -1 : at;
        case "split":
          jobs.push(at, step.second);
          pc = step.first;
          break;
        case "jump":
          pc = step.to;
          break;
        case "mark":
          jobs.push(this.slots[step.slot] as number, step.slot, RESTORE);
          this.slots[step.slot] = at;
          pc++;
          break;
        default:
          at = this.#read(step, at);
          if (at < 0) return -1;
          pc++;
      }
    }
    return -1;
  }

  /** Whether this is the first time here. */
  #visit(pc: number, at: number): boolean {
    const bit = (at - this.#from) * this.#program.length + pc;
    const mask = 1 << (bit & 31);
    const known = this.#visited[bit >> 5] as number;
    if ((known & mask) !== 0) return false;
    this.#visited[bit >> 5] = known | mask;
    return true;
  }

  /** Whether a program without loops, which reads no more terms than it has steps, matches here. */
  #stands(program: readonly Instruction[], at: number): boolean {
    return (
      new Machine(program, 0, this.#terms, { from: at, reach: program.length }).matchAt(at) >= 0
    );
  }

  /** The term after those that a step reads, or -1. */
  #read(step: Extract<Instruction, { op: "term" | "chunk" | "not" | "edge" }>, at: number): number {
    const terms = this.#terms;
    switch (step.op) {
      case "term":
        return at < terms.length && holds(step.test, terms, at) ? at + 1 : -1;
      case "chunk":
        return chunkEnd(step.chunk, terms, at);
      case "edge":
        return at === (step.edge === "start" ? 0 : terms.length) ? at : -1;
      case "not":
        return this.#stands(step.program, at) ? -1 : at;
    }
  }
}

/** The end of the whole that begins at a term, or -1. */
function chunkEnd(chunk: Chunk, terms: readonly Term[], at: number): number {
  const prefix = `${chunk}:`;
  const before = terms[at - 1]?.chunks ?? [];
  const label = terms[at]?.chunks.find((one) => one.startsWith(prefix) && !before.includes(one));
  if (label === undefined) return -1;
  let end = at + 1;
  while (terms[end]?.chunks.includes(label)) end++;
  return end;
}

function holds(test: TermTest, terms: readonly Term[], at: number): boolean {
  const term = terms[at] as Term;
  switch (test.type) {
    case "any":
      return true;
    case "word":
      return test.caseSensitive ? term.text === test.text : term.key === test.key;
    case "tag":
      return term.tags.has(test.tag);
    case "method":
      return METHODS.get(test.name)?.(terms, at) === true;
    case "expression":
      return test.expression.test(test.caseSensitive ? term.text : term.normal);
    case "all":
      return test.tests.every((one) => holds(one, terms, at));
    case "not":
      return !holds(test.test, terms, at);
  }
}
