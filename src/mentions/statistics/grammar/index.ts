import { capture, type Rule } from "../../../grammar/index.js";
import { claim } from "./claims.js";
import { comparisons } from "./comparisons.js";
import { lists } from "./lists.js";
import { type Claim, type StatisticParse, toParse } from "./parse.js";
import { tablesOf } from "./tables/index.js";

export type { StatisticParse } from "./parse.js";

/** A figure by itself; what it is compared with and lists it stands in are longer, and go before it. */
const alone: Rule<StatisticParse> = {
  name: "claim",
  example: "tăng hơn 12,5 nghìn tấn",
  pattern: capture("claim", claim),
  produce: (match) => {
    const said = match.value<Claim>("claim");
    return said === undefined ? null : toParse(said);
  },
};

const figures: readonly Rule<StatisticParse>[] = [alone, ...comparisons, ...lists];

export const rules: readonly Rule<StatisticParse>[] = [...figures, ...tablesOf(figures)];
