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
  scan,
  sequence,
} from "../../../grammar/index.js";
import { readDigits, Shape } from "../../../text/index.js";
import { addresses } from "./addresses.js";
import { features } from "./features.js";
import { lists } from "./lists.js";
import type { LocationParse, Said } from "./said.js";
import { typedUnits, units } from "./units.js";
import { villages } from "./villages.js";
import { MAPS } from "./words.js";

/** No row is read further at one go. */
const MOST = 40;

/** Every rule that reads one place, or the places of one list. */
const places: readonly Rule<readonly Said[]>[] = [
  ...units,
  ...lists,
  ...villages,
  ...features,
  ...addresses,
];

const map = optional(capture("map", entry(MAPS)));
const place = sequence(capture("place", anyOf(places)), map);
const parent = sequence(capture("place", anyOf(typedUnits)), map);
/** What is counted at a place, before the next: "Đú Sáng 35 hộ, Bình Sơn 30 hộ", "Lương Sơn (65), Kim Bôi". */
const figure = sequence(
  optional(either(":", "(")),
  scan({ shapes: [Shape.Number] }, ({ tokens }, at) => {
    const numeral = readDigits(tokens, at);
    return numeral === null ? null : { end: numeral.end, value: null };
  }),
  repeat(
    0,
    2,
    scan({ shapes: [Shape.Lower] }, (_reader, at) => ({ end: at + 1, value: null })),
  ),
);
const counted = sequence(figure, optional(")"), capture("counted", either(",", ";", "và")));
const linked = sequence(
  optional(capture("close", ")")),
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

const link = either(linked, counted);

/** Places named in one breath, each of which tells something of the others. */
export const rows: readonly Rule<LocationParse>[] = [
  {
    name: "places in a row",
    example: "xóm Khanh, xã Phú Cường, huyện Tân Lạc",
    pattern: sequence(place, repeat(0, MOST, either(sequence(link, place), parent))),
    produce: (match) => parses(rowOf(match)),
  },
];

/** The link of places each with a figure of its own: none of them holds another. */
const SIDE_BY_SIDE = "và";

function rowOf({ tokens, captures }: Match): readonly Said[] {
  const row: Said[] = [];
  let link = "";
  let closes = false;
  let last = 0;
  for (const { name, start, end, value } of captures) {
    if (name === "close") {
      closes = true;
    } else if (name === "link") {
      link = tokens.slice(start, end);
    } else if (name === "counted") {
      link = SIDE_BY_SIDE;
    } else if (name === "place") {
      const [first, ...rest] = value as readonly Said[];
      last = row.length;
      if (first !== undefined) row.push({ ...first, link, closes }, ...rest);
      link = "";
      closes = false;
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
