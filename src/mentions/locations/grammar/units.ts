import {
  capture,
  either,
  entry,
  type Match,
  notBehind,
  optional,
  type Pattern,
  type Rule,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { NO_UNIT_AFTER } from "../lexicon/company.js";
import { EPITHETS } from "../lexicon/unit-words.js";
import { extent, nameSaid, unitSaid } from "./extent.js";
import { LOWER_CASE_NAMES } from "./known-names.js";
import {
  type BareName,
  bareName,
  knownName,
  NAME_SHAPES,
  TYPED_NAME_SHAPES,
  unitName,
  unknownName,
  wardNumber,
} from "./names.js";
import type { KnownName, Said } from "./said.js";
import { BODIES, NUMBERED_TYPES, UNITS, UNITS_AND_SHORT_FORMS, type UnitWord } from "./words.js";

const free = notBehind(...NO_UNIT_AFTER);

/** A name, or one behind an epithet; "Hoa" and "Biển" open names too: "huyện Hoa Lư", "xã Biển Hồ". */
const behindEpithet = (name: Pattern): Pattern => either(name, sequence(words(...EPITHETS), name));

/** "tỉnh Vân Nam": a province, if not one of Vietnam. */
const asProvince = ({ levels, other }: KnownName): KnownName => ({
  levels,
  other: other && { ...other, type: "province" },
});

/** A unit with its type word. */
export const typedUnits: readonly Rule<readonly Said[]>[] = [
  {
    name: "type word + known name",
    example: "huyện Lạc Sơn",
    pattern: sequence(
      free,
      capture("word", entry(UNITS_AND_SHORT_FORMS)),
      behindEpithet(capture("name", scan(TYPED_NAME_SHAPES, knownName))),
    ),
    produce: (match) => {
      const known = match.value<KnownName>("name") as KnownName;
      const word = match.value<UnitWord>("word") as UnitWord;
      if (known.levels !== 0) return [unitSaid(match, word)];
      return [nameSaid(match, word.type === "tỉnh" ? asProvince(known) : known)];
    },
  },
  {
    name: "type word + unknown name",
    example: "tỉnh Vân Nam",
    pattern: sequence(
      free,
      capture("word", entry(UNITS)),
      behindEpithet(capture("name", scan(NAME_SHAPES, unknownName))),
    ),
    produce: (match) => [unitSaid(match, match.value<UnitWord>("word") as UnitWord)],
  },
  {
    name: "quận + number",
    example: "quận 1",
    pattern: sequence(
      capture("word", entry(UNITS_AND_SHORT_FORMS)),
      optional("số"),
      capture("name", scan({ shapes: [Shape.Number] }, wardNumber)),
    ),
    produce: (match) => {
      const word = match.value<UnitWord>("word") as UnitWord;
      return NUMBERED_TYPES.has(word.type) ? [unitSaid(match, word)] : null;
    },
  },
];

function bareNameSaid(match: Match): readonly Said[] {
  const { known, company } = match.value<BareName>("name") as BareName;
  return [{ as: "name", known, company, ...extent(match) }];
}

/** A known name alone, or a unit with its type word. */
export const units: readonly Rule<readonly Said[]>[] = [
  {
    name: "known name",
    example: "Trung Quốc",
    pattern: capture("name", scan(NAME_SHAPES, bareName)),
    produce: bareNameSaid,
  },
  {
    name: "known name in lower case",
    example: "đồng bằng sông Hồng",
    pattern: capture("name", scan({ lexicon: LOWER_CASE_NAMES }, bareName)),
    produce: bareNameSaid,
  },
  ...typedUnits,
  {
    name: "huyện ủy + known name",
    example: "Thành ủy Hòa Bình",
    pattern: sequence(capture("word", entry(BODIES)), capture("name", scan(NAME_SHAPES, unitName))),
    produce: (match) => {
      const said = unitSaid(match, match.value<UnitWord>("word") as UnitWord);
      return [{ ...said, start: said.core.start }];
    },
  },
];
