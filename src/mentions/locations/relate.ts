import type { LocationMention } from "../../records.js";
import type { Context } from "../kind.js";
import { settleForeign } from "./relate/foreign.js";
import { linkParents } from "./relate/parents.js";
import { settleShared } from "./relate/shared.js";

/** The units of one story tell which of those that share a name is meant, and where it lies. */
export function relate(
  records: readonly LocationMention[],
  { tokens }: Context,
): readonly LocationMention[] {
  return linkParents(settleShared(settleForeign(records)), tokens.text);
}
