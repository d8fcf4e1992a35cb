import type { Rule } from "../../grammar/index.js";
import { lists } from "./grammar/lists.js";
import { people } from "./grammar/people.js";
import type { OfficialParse } from "./parse.js";

export type { OfficialParse } from "./parse.js";

/** Of readings equally long the first listed holds. */
export const rules: readonly Rule<OfficialParse>[] = [...lists, ...people];
