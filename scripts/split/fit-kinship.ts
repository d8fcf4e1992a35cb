/**
 * `npx tsx scripts/split/fit-kinship.ts`: fits the weights by which a paragraph is the own one of the
 * title before it, by logistic regression on the pages written for tuning. Titles with their own
 * paragraphs stand against those with another story's: the few that follow one another on a page,
 * and, for the weights of content, every other pair of one list.
 */
import { resolve } from "node:path";
import { textBlocks } from "../../src/page/block.js";
import { KINSHIP_WEIGHTS, Kinship, type KinshipSign } from "../../src/page/split/kinship.js";
import { layOut } from "../../src/page/split/layout.js";
import { words as compileWords } from "../../src/page/split/words.js";
import { joinWrappedLines } from "../../src/page/split/wraps.js";
import { canonicalize } from "../../src/text/index.js";
import { type CaseLine, readCases, type SplitCase } from "./cases.js";
import { goldCases } from "./gold-cases.js";

const FOLDERS = ["tune", "unfitted"].map((name) => `__tests__/page/split/pages/${name}`);
/** Signs of the list's habit: only pairs that follow one another on a page tell of them. */
const HABIT: ReadonlySet<string> = new Set(["loose", "lone", "regular", "linked"]);
/** What a made pair counts beside a written one. */
const MADE = 0.2;
const RATE = 0.02;
const ROUNDS = 4000;
/** Pull of the weights toward zero. */
const PULL = 1;

interface Sample {
  readonly page: string;
  readonly signs: ReadonlyMap<KinshipSign, number>;
  readonly own: boolean;
  /** The two follow one another in a list, so that its habit tells of them. */
  readonly listed: boolean;
  readonly weight: number;
  readonly text: string;
}

function samplesOf(split: SplitCase): Sample[] {
  const words = compileWords();
  const text = canonicalize(joinWrappedLines(split.text)).text;
  const { tokens, lines } = layOut(textBlocks(text), words);
  if (lines.length !== split.lines.length) return [];
  const publisher = lines.find(({ credit }) => credit !== null)?.credit?.publisher ?? "";
  const kinship = new Kinship(tokens, words, publisher.replace(/^Báo /, ""));
  const told = split.lines.flatMap((line, at) =>
    line.part === "title" || line.part === "sapo" ? [{ ...line, at }] : [],
  );
  const pair = (title: number, paragraph: number, listed: boolean, weight: number): Sample => {
    const [named, other] = [told[title] as CaseLine, told[paragraph] as CaseLine];
    const habit = habitBeside(told, listed ? [title, paragraph] : []);
    const [first, second] = [told[title]?.at, told[paragraph]?.at] as [number, number];
    return {
      page: split.name,
      signs: kinship.observe(lines[first] as never, lines[second] as never, habit),
      own: named.item === other.item,
      listed,
      weight,
      text: `${named.text} | ${other.text.slice(0, 120)}`,
    };
  };
  return told.flatMap(({ part, item }, at) => {
    if (part !== "title") return [];
    const next = told[at + 1]?.part === "sapo" ? at + 1 : -1;
    const others = told.flatMap((other, place) =>
      other.part === "sapo" && other.item > 0 && other.item !== item && place !== next
        ? [pair(at, place, false, MADE)]
        : [],
    );
    return next < 0 ? others : [pair(at, next, item > 0, 1), ...others];
  });
}

/** The habit of a list as its other lines show it. */
function habitBeside(told: readonly CaseLine[], aside: readonly number[]) {
  let [loose, lone, titled] = [false, false, 0];
  told.forEach(({ part, item }, at) => {
    if (item === 0 || aside.includes(at)) return;
    if (part === "sapo") loose ||= told[at - 1]?.part !== "title";
    else if (told[at + 1]?.part === "sapo") titled++;
    else if (told[at + 1]?.part === "title") lone = true;
  });
  return { loose, lone, regular: titled >= 3, linked: false };
}

type Weights = Map<KinshipSign | "bias" | "apart", number>;

/** Pairs that do not follow one another have a bias of their own: they are made at will. */
function score({ signs, listed }: Sample, weights: Weights): number {
  let sum = (weights.get("bias") ?? 0) + (listed ? 0 : (weights.get("apart") ?? 0));
  for (const [sign, value] of signs) {
    if (listed || !HABIT.has(sign)) sum += (weights.get(sign) ?? 0) * value;
  }
  return sum;
}

function weightsOf(samples: readonly Sample[]): Weights {
  const names = [...(Object.keys(KINSHIP_WEIGHTS) as (KinshipSign | "bias")[]), "apart" as const];
  const weights: Weights = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>();
    const add = (name: string, slope: number) => slopes.set(name, (slopes.get(name) ?? 0) + slope);
    for (const sample of samples) {
      const miss =
        (Number(sample.own) - 1 / (1 + Math.exp(-score(sample, weights)))) * sample.weight;
      add("bias", miss);
      if (!sample.listed) add("apart", miss);
      for (const [sign, value] of sample.signs) {
        if (sample.listed || !HABIT.has(sign)) add(sign, miss * value);
      }
    }
    for (const [name, weight] of weights) {
      const pull = name === "bias" || name === "apart" ? 0 : PULL * weight;
      weights.set(name, weight + RATE * ((slopes.get(name) ?? 0) - pull));
    }
  }
  return weights;
}

const cases = [...FOLDERS.flatMap(readCases), ...goldCases(resolve("."))];
const samples = cases.flatMap(samplesOf);
const pages = [...new Set(samples.map(({ page }) => page))];
const judged = [0, 1, 2, 3].flatMap((fold) => {
  const held = new Set(pages.filter((_, at) => at % 4 === fold));
  const weights = weightsOf(samples.filter(({ page }) => !held.has(page)));
  return samples
    .filter(({ page, listed }) => held.has(page) && listed)
    .map((sample) => ({ sample, score: score(sample, weights) }));
});
const wrong = judged.filter(({ sample, score: found }) => found > 0 !== sample.own);
const loss = judged.reduce(
  (sum, { sample, score: found }) => sum + Math.log1p(Math.exp(sample.own ? -found : found)),
  0,
);
for (const [name, weight] of weightsOf(samples)) console.log(`${name}: ${weight.toFixed(1)}`);
for (const { sample } of wrong) {
  console.log(`${sample.own ? "parted" : "joined"}: ${sample.text}`);
}
const share = (loss / judged.length).toFixed(3);
console.log(`held-out quarters: ${wrong.length} of ${judged.length} wrong, log-loss ${share}`);
