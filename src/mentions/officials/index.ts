import type { OfficialMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { type OfficialParse, rules } from "./grammar.js";
import { resolve } from "./resolve.js";

export const officials: Kind<OfficialParse, OfficialMention> = {
  kind: "officials",
  letter: "o",
  rules,
  resolve,
};
