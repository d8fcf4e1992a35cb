import {
  ahead,
  behind,
  capture,
  either,
  entry,
  type Match,
  notBehind,
  optional,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { ADDRESS_WORDS, ALLEY_WORDS, HOME_WORDS } from "../lexicon/address-words.js";
import { NO_STREET_AFTER } from "../lexicon/company.js";
import { featureSaid } from "./extent.js";
import { anyUnitName, houseStreet, NAME_SHAPES, roadNumber, strangeName } from "./names.js";
import type { Said } from "./said.js";
import { UNITS_AND_SHORT_FORMS } from "./words.js";

const number = scan({ shapes: [Shape.Number] }, roadNumber);
/** "45", "12A", "5/23". */
const houseNumber = sequence(number, repeat(0, 3, "/", number));
const typeWord = entry(UNITS_AND_SHORT_FORMS);
const holder = either(typeWord, scan(NAME_SHAPES, anyUnitName));

/** A street or village that begins at its number or name, after the words that tell of an address. */
const said = (match: Match, type: "street" | "village"): readonly Said[] => {
  const start = (match.get("house") ?? match.get("name"))?.start ?? match.start;
  return [{ ...featureSaid(match, { as: "feature", type }), start }];
};

/** Streets by the number of a house, villages by who lives there. */
export const addresses: readonly Rule<readonly Said[]>[] = [
  {
    name: "số nhà + number + name",
    example: "số nhà 30 Trần Phú",
    pattern: sequence(
      either(words(...ADDRESS_WORDS), sequence(behind("("), "số")),
      capture("house", houseNumber),
      capture("name", scan(NAME_SHAPES, houseStreet)),
    ),
    produce: (match) => said(match, "street"),
  },
  {
    name: "ngõ + number + name",
    example: "ngõ 22 Tạ Quang Bửu",
    pattern: sequence(
      notBehind(...NO_STREET_AFTER),
      words(...ALLEY_WORDS),
      houseNumber,
      capture("name", scan(NAME_SHAPES, houseStreet)),
    ),
    produce: (match) => [featureSaid(match, { as: "feature", type: "street" })],
  },
  {
    name: "trú tại + name",
    example: "trú tại Đồng Mư, Lương Sơn",
    pattern: sequence(
      words(...HOME_WORDS),
      capture("name", scan(NAME_SHAPES, strangeName)),
      ahead(either(",", "("), holder),
    ),
    produce: (match) => said(match, "village"),
  },
  {
    name: "tại + name + type word",
    example: "tại Đồng Mư (xã Hòa Sơn)",
    pattern: sequence(
      words("tại", "ở"),
      capture("name", scan(NAME_SHAPES, strangeName)),
      ahead(either(sequence(",", optional("thuộc"), typeWord), sequence("(", holder))),
    ),
    produce: (match) => said(match, "village"),
  },
];
