import type { StatisticMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { rules, type StatisticParse } from "./grammar/index.js";
import { relate } from "./relate.js";
import { resolve } from "./resolve.js";

export const statistics: Kind<StatisticParse, StatisticMention> = {
  kind: "statistics",
  letter: "s",
  rules,
  resolve,
  relate,
};
