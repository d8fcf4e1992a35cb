/** `npx tsx scripts/split/measure.ts [FOLDER] [--show]`: the share of the written pages that is split exactly. */
import { resolve } from "node:path";
import { readCases } from "./cases.js";
import { judge } from "./judge.js";

const FOLDER = "__tests__/page/split/pages/tune";

const show = process.argv.includes("--show");
const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? FOLDER;
const judged = readCases(resolve(folder)).map((split) => ({ split, verdict: judge(split) }));
const exact = judged.filter(({ verdict }) => verdict.exact).length;
const kinds = judged.filter(({ verdict }) => verdict.kinds).length;
const share = (count: number) => (count / judged.length).toFixed(3);

if (show) {
  for (const { split, verdict } of judged) {
    if (verdict.kinds) continue;
    console.log(`${verdict.exact ? "kinds only" : "NOT EXACT"}: ${split.name}`);
    for (const line of verdict.differences) console.log(`  ${line.slice(0, 150)}`);
  }
}
console.log(`exact ${exact}/${judged.length} ${share(exact)}, kinds too ${kinds} ${share(kinds)}`);
