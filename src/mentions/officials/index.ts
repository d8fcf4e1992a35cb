import type { OfficialMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { type OfficialParse, rules } from "./grammar.js";
import { relate } from "./relate.js";
import { resolve } from "./resolve.js";

export const officials: Kind<OfficialParse, OfficialMention> = {
  kind: "official",
  rules,
  resolve,
  relate,
};
