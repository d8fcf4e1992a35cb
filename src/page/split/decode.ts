import { ROLES, type Role } from "./roles.js";
import { LIST, STEPS } from "./steps.js";

const INDEX: ReadonlyMap<string, number> = new Map(ROLES.map((role, at) => [role, at]));
const COUNT = ROLES.length;
const NEVER = -1e9;

/** The steps, flat: for each role those that lead to it. */
interface Arrivals {
  readonly from: Int8Array;
  readonly scores: Float64Array;
  /** Offset of each role's arrivals; one more at the end. */
  readonly offsets: Int32Array;
  /** Places of `scores` whose step opens a list page. */
  readonly lists: readonly number[];
}

const ARRIVALS: Arrivals = compile();
const STARTS = STEPS.start;
const ENDS: readonly number[] = ROLES.map((role) => {
  const end = STEPS[role].find(([to]) => to === "end");
  return end === undefined ? NEVER : (end[1] as number);
});

function compile(): Arrivals {
  const from: number[] = [];
  const scores: number[] = [];
  const lists: number[] = [];
  const offsets = [0];
  for (const role of ROLES) {
    ROLES.forEach((origin, at) => {
      const step = STEPS[origin].find(([to]) => to === role);
      if (step === undefined) return;
      if (step[1] === LIST) lists.push(scores.length);
      from.push(at);
      scores.push(step[1] === LIST ? 0 : step[1]);
    });
    offsets.push(from.length);
  }
  return {
    from: Int8Array.from(from),
    scores: Float64Array.from(scores),
    offsets: Int32Array.from(offsets),
    lists,
  };
}

/**
 * The best sequence of roles: each block's own scores (`emissions`, a row of roles a block) plus the
 * steps between them, in one pass forward and one back.
 */
export function decode(emissions: Float32Array, list: number): Role[] {
  const blocks = emissions.length / COUNT;
  if (blocks === 0) return [];
  const scores = Float64Array.from(ARRIVALS.scores);
  for (const at of ARRIVALS.lists) scores[at] = list;
  const back = new Int8Array(blocks * COUNT);
  let now = new Float64Array(COUNT).fill(NEVER);
  let next = new Float64Array(COUNT);
  for (const [to, score] of STARTS) {
    const at = INDEX.get(to) as number;
    now[at] = (score === LIST ? list : score) + (emissions[at] as number);
  }
  for (let block = 1; block < blocks; block++) {
    for (let role = 0; role < COUNT; role++) {
      let best = NEVER;
      let origin = 0;
      const end = ARRIVALS.offsets[role + 1] as number;
      for (let arrival = ARRIVALS.offsets[role] as number; arrival < end; arrival++) {
        const from = ARRIVALS.from[arrival] as number;
        const score = (now[from] as number) + (scores[arrival] as number);
        if (score > best) {
          best = score;
          origin = from;
        }
      }
      next[role] = best + (emissions[block * COUNT + role] as number);
      back[block * COUNT + role] = origin;
    }
    [now, next] = [next, now];
  }
  return trace(back, now, blocks);
}

function trace(back: Int8Array, last: Float64Array, blocks: number): Role[] {
  let best = 0;
  for (let role = 1; role < COUNT; role++) {
    const score = (last[role] as number) + (ENDS[role] as number);
    if (score > (last[best] as number) + (ENDS[best] as number)) best = role;
  }
  const roles = new Array<Role>(blocks);
  for (let block = blocks - 1; block >= 0; block--) {
    roles[block] = ROLES[best] as Role;
    best = back[block * COUNT + best] as number;
  }
  return roles;
}
