import { capture, type Rule, scan } from "../../../grammar/index.js";
import { NAME_SHAPES, personAlone } from "./names.js";
import type { LocationParse } from "./said.js";

/** Personal names, read so that no place is read in them: "Hoàng Thái Bình". */
export const persons: readonly Rule<LocationParse>[] = [
  {
    name: "personal name",
    example: "Hoàng Thái Bình",
    pattern: capture("name", scan(NAME_SHAPES, personAlone, NAME_SHAPES)),
    produce: ({ tokens, start, end }) => ({
      as: "person",
      core: { start, end },
      given: tokens.slice(end - 1),
    }),
  },
];
