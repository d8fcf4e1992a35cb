/**
 * `npx tsx scripts/split/fit.ts [--write]`: fits the weights of the evidence and of the steps to the
 * pages written for tuning, by an averaged structured perceptron with a margin, held near the weights
 * that the tables have. Shows what it would change; `--write` puts it into the tables.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROLES } from "../../src/page/split/roles.js";
import { readCases } from "./cases.js";
import { goldCases } from "./gold-cases.js";
import { END, Model, type ObservedPage, observe, START } from "./model.js";
import { recombine } from "./recombine.js";

const FOLDER = "__tests__/page/split/pages/tune";
const SPLIT = "src/page/split";
const EPOCHS = 30;
const RATE = 0.04;
/** Each line with a wrong role must lose by this much. */
const MARGIN = 2;
/** A share of the way back to the weights of the tables, each epoch. */
const PULL = 0.05;
/** Smaller changes are not worth a new number. */
const LEAST_CHANGE = 0.1;
const COUNT = ROLES.length;

/** One step of the perceptron on one page; whether the page was wrong or too close. */
function learn(model: Model, page: ObservedPage): boolean {
  const scores = model.emissions(page);
  const gold = model.decode(forbid(scores, page), page.list);
  const tempted = model.decode(tempt(scores, page), page.list);
  if (tempted.every((role, line) => page.allowed[line]?.has(role))) return false;
  add(model, page, gold, RATE);
  add(model, page, tempted, -RATE);
  return true;
}

/** The scores of allowed roles alone: their best path is the right one nearest to the model. */
function forbid(scores: Float64Array, { allowed }: ObservedPage): Float64Array {
  return scores.map((score, at) =>
    allowed[Math.floor(at / COUNT)]?.has(at % COUNT) ? score : score - 1e6,
  );
}

const tempt = (scores: Float64Array, { allowed }: ObservedPage): Float64Array =>
  scores.map((score, at) =>
    allowed[Math.floor(at / COUNT)]?.has(at % COUNT) ? score : score + MARGIN,
  );

function add(model: Model, page: ObservedPage, path: readonly number[], rate: number): void {
  const change = (parameter: number) => {
    if (parameter >= 0) model.values[parameter] = (model.values[parameter] as number) + rate;
  };
  path.forEach((role, line) => {
    for (const evidence of page.observed[line] ?? []) {
      for (const at of model.parametersOf(evidence)) {
        if (model.parameters[at]?.roles.includes(role)) change(at);
      }
    }
    change(model.stepParameter(line === 0 ? START : (path[line - 1] as number), role));
  });
  change(model.stepParameter(path[path.length - 1] as number, END));
}

/** The mean of the weights over all epochs. */
function fitWeights(pages: readonly ObservedPage[]): { model: Model; before: readonly number[] } {
  const model = new Model();
  const before = [...model.values];
  const sums = before.map(() => 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = 0; at < pages.length; at++) {
      // A stride that shares no factor with the count walks all pages in another order each epoch.
      learn(model, pages[(at * 7 + epoch * 13) % pages.length] as ObservedPage);
    }
    model.values.forEach((value, at) => {
      const held = value + PULL * ((before[at] as number) - value);
      model.values[at] = held;
      sums[at] = (sums[at] as number) + held;
    });
  }
  sums.forEach((sum, at) => {
    const mean = Math.round((sum / EPOCHS) * 10) / 10;
    const old = before[at] as number;
    model.values[at] = Math.abs(mean - old) < LEAST_CHANGE ? old : mean;
  });
  return { model, before };
}

function share(model: Model, pages: readonly ObservedPage[]): string {
  const right = pages.filter((page) => {
    const path = model.decode(model.emissions(page), page.list);
    return path.every((role, line) => page.allowed[line]?.has(role));
  });
  return `${right.length}/${pages.length}`;
}

/** Puts the fitted numbers where the tables hold the old ones. */
function write({ model, before }: ReturnType<typeof fitWeights>): void {
  const files = [
    ...readdirSync(join(SPLIT, "evidence")).map((name) => join(SPLIT, "evidence", name)),
    join(SPLIT, "steps.ts"),
  ];
  for (const file of files) {
    let source = readFileSync(file, "utf8");
    model.parameters.forEach(({ table, row, column }, at) => {
      if (model.values[at] === before[at] || (table === "steps") !== file.endsWith("steps.ts"))
        return;
      const open = new RegExp(`^  "?${row}"?: [{[]`, "m").exec(source);
      if (open === null) return;
      const rest = source.slice(open.index);
      const end = /^ {2}[}\]],|^ {2}"?[\w-]+"?: \{.*\},$/m.exec(rest);
      const entry = rest.slice(0, (end?.index ?? 0) + (end?.[0].length ?? 0));
      const number = new RegExp(`(["\\s{]${column}"?[:,] )-?[\\d.]+`);
      source = source.replace(entry, entry.replace(number, `$1${model.values[at]}`));
    });
    writeFileSync(file, source);
  }
}

const cases = [...readCases(FOLDER), ...goldCases(resolve("."))];
const written = cases.flatMap((split) => observe(split) ?? []);
const pages = [...written, ...recombine(cases).flatMap((split) => observe(split) ?? [])];
const folds = [0, 1, 2, 3].map((fold) => {
  const held = written.filter((_, at) => at % 4 === fold);
  const names = held.map(({ name }) => name);
  const rest = pages.filter(({ name }) => !names.some((one) => name.includes(one)));
  return `${share(new Model(), held)} → ${share(fitWeights(rest).model, held)}`;
});
const fitted = fitWeights(pages);
fitted.model.parameters.forEach(({ row, column }, at) => {
  const [old, now] = [fitted.before[at], fitted.model.values[at]];
  if (old !== now) console.log(`${row} ${column}: ${old} → ${now}`);
});
console.log(`held-out quarters: ${folds.join(", ")}`);
console.log(`all ${share(new Model(), pages)} → ${share(fitted.model, pages)}`);
if (process.argv.includes("--write")) write(fitted);
