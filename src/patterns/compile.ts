import type { Node, TermTest } from "./node.js";
import type { Chunk } from "./tags.js";

/** A step of a compiled pattern. */
export type Instruction =
  | { readonly op: "term"; readonly test: TermTest }
  | { readonly op: "chunk"; readonly chunk: Chunk }
  /** Goes on at `first`, and where that leads nowhere at `second`. */
  | { first: number; second: number; readonly op: "split" }
  | { to: number; readonly op: "jump" }
  /** Remembers where a group opens or closes. */
  | { readonly op: "mark"; readonly slot: number }
  | { readonly op: "not"; readonly program: readonly Instruction[] }
  | { readonly op: "edge"; readonly edge: "start" | "end" }
  | { readonly op: "found" };

export interface Program {
  readonly instructions: readonly Instruction[];
  /** Names of the groups; group n opens at slot 2n and closes at slot 2n + 1. */
  readonly groups: readonly string[];
}

/** Above this a pattern is refused: no pattern written by hand comes near. */
export const MOST_INSTRUCTIONS = 10_000;

/**
 * Compiles a pattern to a program. What is repeated takes all it can get; only what stands for
 * anything (".+", "*") takes as little as what follows lets it, and all where nothing follows.
 * @returns null where the program would be larger than any pattern needs.
 */
export function compile(node: Node): Program | null {
  const writer = new Writer();
  writer.write(node, true);
  writer.add({ op: "found" });
  if (writer.instructions.length > MOST_INSTRUCTIONS) return null;
  return { instructions: writer.instructions, groups: writer.groups };
}

class Writer {
  readonly instructions: Instruction[] = [];
  readonly groups: string[] = [];

  add(instruction: Instruction): void {
    this.instructions.push(instruction);
  }

  write(node: Node, isLast: boolean): void {
    if (this.instructions.length > MOST_INSTRUCTIONS) return;
    switch (node.type) {
      case "term":
        this.add({ op: "term", test: node.test });
        break;
      case "chunk":
        this.add({ op: "chunk", chunk: node.chunk });
        break;
      case "edge":
        this.add({ op: "edge", edge: node.edge });
        break;
      case "sequence":
        node.parts.forEach((part, at) => {
          this.write(part, isLast && at === node.parts.length - 1);
        });
        break;
      case "choice":
        this.#choice(node.alternatives, isLast);
        break;
      case "repeat":
        this.#repeat(node, isLast);
        break;
      case "group":
        this.#group(node.name, node.part, isLast);
        break;
      case "not":
        this.#not(node.part);
    }
  }

  #choice(alternatives: readonly Node[], isLast: boolean): void {
    const jumps: { to: number }[] = [];
    alternatives.forEach((alternative, at) => {
      const split = at < alternatives.length - 1 ? this.#split() : null;
      this.write(alternative, isLast);
      if (split === null) return;
      jumps.push(this.#jump());
      split.second = this.instructions.length;
    });
    for (const jump of jumps) jump.to = this.instructions.length;
  }

  #repeat({ part, least, most }: Extract<Node, { type: "repeat" }>, isLast: boolean): void {
    for (let times = 0; times < least; times++) this.write(part, false);
    const isReluctant = !isLast && standsForAnything(part);
    const splits: { first: number; second: number }[] = [];
    const extra = Number.isFinite(most) ? most - least : 1;
    for (let times = 0; times < extra; times++) {
      const start = this.instructions.length;
      splits.push(this.#split());
      this.write(part, false);
      if (!Number.isFinite(most)) this.#jump().to = start;
    }
    const end = this.instructions.length;
    for (const split of splits) {
      split.second = end;
      if (isReluctant) [split.first, split.second] = [split.second, split.first];
    }
  }

  #group(name: string, part: Node, isLast: boolean): void {
    let number = this.groups.indexOf(name);
    if (number < 0) number = this.groups.push(name) - 1;
    this.add({ op: "mark", slot: number * 2 });
    this.write(part, isLast);
    this.add({ op: "mark", slot: number * 2 + 1 });
  }

  #not(part: Node): void {
    const inner = new Writer();
    inner.write(part, true);
    inner.add({ op: "found" });
    this.add({ op: "not", program: inner.instructions });
  }

  #split() {
    const split = { op: "split" as const, first: this.instructions.length + 1, second: 0 };
    this.add(split);
    return split;
  }

  #jump() {
    const jump = { op: "jump" as const, to: 0 };
    this.add(jump);
    return jump;
  }
}

function standsForAnything(node: Node): boolean {
  if (node.type === "sequence") return node.parts.every(standsForAnything);
  if (node.type === "group") return standsForAnything(node.part);
  return node.type === "term" && node.test.type === "any";
}
