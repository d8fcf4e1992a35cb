import type { Rule } from "../../grammar/index.js";
import { persons } from "./grammar/persons.js";
import { rows } from "./grammar/rows.js";
import type { LocationParse } from "./grammar/said.js";

export type { LocationParse } from "./grammar/said.js";

export const rules: readonly Rule<LocationParse>[] = [...rows, ...persons];
