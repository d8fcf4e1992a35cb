/** How far the figures could lie from these if other pages of the kind had been written. */
import { KINDS } from "../gold/shape.js";
import { accuracyOf, type Counts, countVerdicts } from "./figures.js";
import type { PageScore } from "./score.js";

/** The middle 95 of 100 resamples. */
export type Interval = readonly [low: number, high: number];

const ROUNDS = 1000;
/** Fixed, so that the same corpus always gives the same intervals. */
const SEED = 20231016;

/** Intervals of the headline figures, by resampling whole pages: mentions of a page are not independent. */
export function bootstrap(
  scores: readonly PageScore[],
  rounds = ROUNDS,
): Readonly<Record<string, Interval>> {
  if (scores.length === 0) return {};
  const pages = scores.map(({ split, verdicts }) => ({
    exact: split.exact ? 1 : 0,
    counts: KINDS.map((kind) => countVerdicts(verdicts.filter((one) => one.kind === kind))),
  }));
  const random = randomNumbers(SEED);
  const samples = new Map<string, number[]>();
  const note = (name: string, figure: number) => {
    const figures = samples.get(name);
    if (figures === undefined) samples.set(name, [figure]);
    else figures.push(figure);
  };
  for (let round = 0; round < rounds; round++) {
    const drawn = pages.map(() => pages[Math.floor(random() * pages.length)] ?? pages[0]);
    note("split", drawn.reduce((sum, page) => sum + (page?.exact ?? 0), 0) / drawn.length);
    for (const [i, kind] of KINDS.entries()) {
      const { gold, parsed, found, full } = sum(drawn.flatMap((page) => page?.counts[i] ?? []));
      note(`${kind} find`, accuracyOf(found, parsed, gold).f1);
      note(`${kind} full`, accuracyOf(full, parsed, gold).f1);
    }
  }
  return Object.fromEntries([...samples].map(([name, figures]) => [name, middle(figures)]));
}

function sum(counts: readonly Counts[]): Counts {
  const total = { gold: 0, parsed: 0, found: 0, full: 0 };
  for (const one of counts) {
    total.gold += one.gold;
    total.parsed += one.parsed;
    total.found += one.found;
    total.full += one.full;
  }
  return total;
}

function middle(figures: readonly number[]): Interval {
  const sorted = [...figures].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(0.025), at(0.975)];
}

/** mulberry32: small, seeded and good enough for resampling. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
