import {
  anyOf,
  type Capture,
  capture,
  either,
  entry,
  type Match,
  optional,
  type Pattern,
  type Rule,
  repeat,
  scan,
  sequence,
  token,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { EPITHETS, LIST_OPENERS, PLURALS } from "../lexicon/unit-words.js";
import { NAMED_ALONE } from "./extent.js";
import { listedName, nameNumber, TYPED_NAME_SHAPES } from "./names.js";
import type { KnownName, Said } from "./said.js";
import { units } from "./units.js";
import { NUMBERED_PLACES, PLACE_WORDS, type PlaceWord } from "./words.js";

/** No list is read further at one go. */
const MOST = 40;
const NUMBERS = { shapes: [Shape.Number] };
/** "2 huyện", "12 xã". */
const count = token(
  NUMBERS,
  ({ tokens }, at) => !(tokens.glued(at) || tokens.glued(at + 1)) || null,
);

const named = scan(TYPED_NAME_SHAPES, listedName);
/** "(Lạc Sơn)", "(huyện Mai Châu, Hòa Bình)": where the items before it lie. */
const holders = sequence(
  "(",
  capture("place", anyOf(units)),
  repeat(0, 2, either(",", "-"), capture("place", anyOf(units))),
  ")",
);

/** Type words, each of the names that follow them, and where they lie. */
const list = (typeWord: Pattern, name: Pattern): Pattern => {
  const item = sequence(capture("item", name), optional(holders));
  return sequence(
    capture("word", typeWord),
    repeat(0, 4, either(",", "/", "và"), capture("word", entry(PLACE_WORDS))),
    either(item, sequence(optional(words(...EPITHETS)), optional(words(...LIST_OPENERS)), item)),
    repeat(0, MOST, either(", và", ",", ";", "và", "-"), item),
  );
};

/** Several names under one type word. */
export const lists: readonly Rule<readonly Said[]>[] = [
  {
    name: "các xã + names",
    example: "các xã: Tân Lập, Quý Hòa, Mỹ Thành (Lạc Sơn)",
    pattern: sequence(
      either(words(...PLURALS), count),
      either(
        list(entry(NUMBERED_PLACES), either(named, scan(NUMBERS, nameNumber))),
        list(entry(PLACE_WORDS), named),
      ),
    ),
    produce: (match) => placesOf(match),
  },
];

function placesOf(match: Match): readonly Said[] | null {
  const words = match.all("word").map(({ value }) => value as PlaceWord);
  return match.captures.flatMap((capture, at): readonly Said[] => {
    if (capture.name === "place") return capture.value as readonly Said[];
    if (capture.name !== "item") return [];
    const closes = match.captures[at - 1]?.name === "place";
    return [{ ...itemOf(match, capture, words), closes }];
  });
}

function itemOf(match: Match, { start, end, value }: Capture, words: readonly PlaceWord[]): Said {
  const core = { start, end };
  const common = {
    ...core,
    core,
    name: match.tokens.slice(start, end),
    map: null,
    link: ",",
    closes: false,
  };
  const [feature] = words.filter((word) => word.as === "feature");
  if (feature !== undefined) return { as: "feature", type: feature.type, ...common };
  const known = (value ?? null) as KnownName | null;
  if (known !== null && known.levels === 0) {
    return { as: "name", known, company: NAMED_ALONE, ...common };
  }
  const types = words.flatMap((word) => (word.as === "unit" ? [word.type] : []));
  return { as: "unit", types, own: false, ...common };
}
