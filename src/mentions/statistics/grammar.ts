import type { Rule } from "../../grammar/index.js";
import type { CoreParse } from "../kind.js";

/** What the text says. */
export interface StatisticParse extends CoreParse {}

export const rules: readonly Rule<StatisticParse>[] = [];
