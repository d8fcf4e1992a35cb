/** The weights of the splitter as one vector, and the pages as what it observes of them. */
import { textBlocks } from "../../src/page/block.js";
import { EVIDENCE, type Evidence } from "../../src/page/split/evidence/index.js";
import { gather } from "../../src/page/split/gather.js";
import { layOut } from "../../src/page/split/layout.js";
import { addressKind, listScore } from "../../src/page/split/outline.js";
import { ROLE_GROUPS, ROLES, type Role, type RoleGroup } from "../../src/page/split/roles.js";
import { LIST, STEPS } from "../../src/page/split/steps.js";
import { words as compileWords } from "../../src/page/split/words.js";
import { joinWrappedLines } from "../../src/page/split/wraps.js";
import { canonicalize } from "../../src/text/index.js";
import type { CaseLine, SplitCase } from "./cases.js";

const COUNT = ROLES.length;
export const START = COUNT;
export const END = COUNT + 1;
const NEVER = -1e9;
const indexOf = (role: string): number =>
  role === "start" ? START : role === "end" ? END : ROLES.indexOf(role as Role);

/** One number of the tables: a weight of an observation, or the score of a step. */
export interface Parameter {
  readonly table: "evidence" | "steps";
  /** The observation, or the role that the step leaves. */
  readonly row: string;
  /** The role or group of roles it weighs for, or the role that the step reaches. */
  readonly column: string;
  readonly roles: readonly number[];
}

export class Model {
  readonly parameters: Parameter[] = [];
  readonly values: number[] = [];
  readonly #evidence = new Map<Evidence, number[]>();
  readonly #steps = new Int16Array((COUNT + 2) * (COUNT + 2)).fill(-1);
  readonly #lists = new Set<number>();

  constructor() {
    for (const [row, { weights }] of Object.entries(EVIDENCE)) {
      const own = Object.entries(weights as Record<string, number>).map(([column, value]) => {
        const members = column in ROLE_GROUPS ? ROLE_GROUPS[column as RoleGroup] : [column];
        return this.#add({ table: "evidence", row, column, roles: members.map(indexOf) }, value);
      });
      this.#evidence.set(row as Evidence, own);
    }
    for (const [row, steps] of Object.entries(STEPS)) {
      for (const [column, value] of steps) {
        const place = indexOf(row) * (COUNT + 2) + indexOf(column);
        if (value === LIST) this.#lists.add(place);
        else this.#steps[place] = this.#add({ table: "steps", row, column, roles: [] }, value);
      }
    }
  }

  #add(parameter: Parameter, value: number): number {
    this.values.push(value);
    return this.parameters.push(parameter) - 1;
  }

  parametersOf(evidence: Evidence): readonly number[] {
    return this.#evidence.get(evidence) ?? [];
  }

  /** The parameter of a step; -1 where it has none. */
  stepParameter(from: number, to: number): number {
    return this.#steps[from * (COUNT + 2) + to] as number;
  }

  #stepScore(from: number, to: number, list: number): number {
    const place = from * (COUNT + 2) + to;
    if (this.#lists.has(place)) return list;
    const parameter = this.#steps[place] as number;
    return parameter < 0 ? NEVER : (this.values[parameter] as number);
  }

  emissions({ observed }: ObservedPage): Float64Array {
    const scores = new Float64Array(observed.length * COUNT);
    observed.forEach((seen, line) => {
      for (const evidence of seen) {
        for (const at of this.parametersOf(evidence)) {
          for (const role of (this.parameters[at] as Parameter).roles) {
            scores[line * COUNT + role] =
              (scores[line * COUNT + role] as number) + (this.values[at] as number);
          }
        }
      }
    });
    return scores;
  }

  /** The best sequence of roles for the scores of the lines. */
  decode(scores: Float64Array, list: number): number[] {
    const lines = scores.length / COUNT;
    const back = new Int8Array(lines * COUNT);
    let now = Float64Array.from({ length: COUNT }, (_, role) => {
      return this.#stepScore(START, role, list) + (scores[role] as number);
    });
    for (let line = 1; line < lines; line++) {
      const next = new Float64Array(COUNT).fill(NEVER);
      for (let role = 0; role < COUNT; role++) {
        for (let from = 0; from < COUNT; from++) {
          const score = (now[from] as number) + this.#stepScore(from, role, list);
          if (score <= (next[role] as number)) continue;
          next[role] = score;
          back[line * COUNT + role] = from;
        }
        next[role] = (next[role] as number) + (scores[line * COUNT + role] as number);
      }
      now = next;
    }
    let best = 0;
    const last = (role: number) => (now[role] as number) + this.#stepScore(role, END, list);
    for (let role = 1; role < COUNT; role++) if (last(role) > last(best)) best = role;
    const path = new Array<number>(lines);
    for (let line = lines - 1; line >= 0; line--) {
      path[line] = best;
      best = back[line * COUNT + best] as number;
    }
    return path;
  }
}

/** A page as the splitter observes it, with the roles that each line may have. */
export interface ObservedPage {
  readonly name: string;
  readonly observed: readonly (readonly Evidence[])[];
  readonly allowed: readonly ReadonlySet<number>[];
  readonly list: number;
}

/** Null where the lines are not those of the case: wraps or run-ons were read otherwise. */
export function observe(split: SplitCase): ObservedPage | null {
  const words = compileWords();
  const text = canonicalize(joinWrappedLines(split.text)).text;
  const { tokens, lines } = layOut(textBlocks(text), words);
  if (lines.length !== split.lines.length) return null;
  return {
    name: split.name,
    observed: gather(tokens, lines, words, { title: null, home: null }),
    allowed: split.lines.map((line) => new Set(rolesOf(line).map(indexOf))),
    list: listScore(lines, addressKind(split.url)),
  };
}

const RESIDUE = ["before", "lead-residue", "teaser-residue", "lead-box", "teaser-box"];
const UNKNOWN = [...RESIDUE, "section", "lead-date", "teaser-date"];
const LEAD_ROLES: Readonly<Record<string, readonly string[]>> = {
  title: ["lead-title"],
  date: ["lead-date"],
  note: ["lead-note"],
  sapo: ["lead-sapo", "lead-body"],
  body: ["lead-body", "lead-sapo"],
  caption: ["lead-caption"],
  heading: ["lead-heading"],
  byline: ["lead-byline", "top-byline"],
};

function rolesOf({ part, item }: CaseLine): readonly string[] {
  if (part === "-") return RESIDUE;
  if (part === "?") return UNKNOWN;
  if (part === "#") return ["section"];
  if (item === 0) return LEAD_ROLES[part] ?? [];
  return [part === "body" ? "teaser-more" : `teaser-${part}`];
}
