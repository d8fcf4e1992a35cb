import {
  anyOf,
  capture,
  either,
  entry,
  type Match,
  optional,
  type Parsed,
  type Rule,
  repeat,
  sequence,
} from "../../../grammar/index.js";
import { features } from "./features.js";
import { lists } from "./lists.js";
import type { LocationParse, Said } from "./said.js";
import { typedUnits, units } from "./units.js";
import { villages } from "./villages.js";
import { MAPS } from "./words.js";

/** No row is read further at one go. */
const MOST = 40;

/** Every rule that reads one place, or the places of one list. */
export const places: readonly Rule<readonly Said[]>[] = [
  ...units,
  ...lists,
  ...villages,
  ...features,
];

const map = optional(capture("map", entry(MAPS)));
const place = sequence(capture("place", anyOf(places)), map);
const parent = sequence(capture("place", anyOf(typedUnits)), map);
const link = sequence(
  optional(")"),
  capture(
    "link",
    either(
      ", và",
      ", thuộc",
      ", ở",
      ",",
      ";",
      "-",
      "/",
      "(thuộc",
      "(",
      "và",
      "thuộc",
      "của",
      "ở",
      "tại",
      "đến",
      "tới",
      "cùng",
    ),
  ),
);

/** Places named in one breath, each of which tells something of the others. */
export const rows: readonly Rule<LocationParse>[] = [
  {
    name: "places in a row",
    example: "xóm Khanh, xã Phú Cường, huyện Tân Lạc",
    pattern: sequence(place, repeat(0, MOST, either(sequence(link, place), parent))),
    produce: (match) => parses(rowOf(match)),
  },
];

function rowOf({ tokens, captures }: Match): readonly Said[] {
  const row: Said[] = [];
  let link = "";
  let last = 0;
  for (const { name, start, end, value } of captures) {
    if (name === "link") {
      link = tokens.slice(start, end);
    } else if (name === "place") {
      const [first, ...rest] = value as readonly Said[];
      last = row.length;
      if (first !== undefined) row.push({ ...first, link }, ...rest);
      link = "";
    } else {
      for (let at = last; at < row.length; at++) {
        row[at] = { ...(row[at] as Said), map: value as Said["map"] };
      }
    }
  }
  return row;
}

function parses(row: readonly Said[]): readonly Parsed<LocationParse>[] {
  return row.map(({ start, end, core }, at) => ({
    start,
    end,
    parse: { as: "place", core, row, at, backed: false },
  }));
}
