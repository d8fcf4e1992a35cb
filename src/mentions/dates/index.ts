import type { DateMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { type DateParse, rules } from "./grammar.js";
import { relate } from "./relate.js";
import { resolve } from "./resolve.js";

export const dates: Kind<DateParse, DateMention> = { kind: "date", rules, resolve, relate };
