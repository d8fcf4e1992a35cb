import type { DateMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { rules } from "./grammar/index.js";
import { relate } from "./relate.js";
import { resolve } from "./resolve/index.js";
import type { DateParse } from "./said.js";

export const dates: Kind<DateParse, DateMention> = {
  kind: "dates",
  letter: "d",
  rules,
  resolve,
  relate,
};
