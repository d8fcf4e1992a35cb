import type { LocationMention } from "../../records.js";
import type { Kind } from "../kind.js";
import { type LocationParse, rules } from "./grammar.js";
import { relate } from "./relate.js";
import { resolve } from "./resolve.js";
import { weigh } from "./weigh.js";

export const locations: Kind<LocationParse, LocationMention> = {
  kind: "locations",
  letter: "l",
  rules,
  weigh,
  resolve,
  relate,
};
