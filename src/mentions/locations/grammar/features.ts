import {
  ahead,
  behind,
  capture,
  either,
  entry,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { NO_FEATURE_AFTER, NO_STREET_AFTER, PERSONS_LIKE_FEATURES } from "../lexicon/company.js";
import { NAMED_ROADS, ROAD_WORDS, ROUTE_WORDS } from "../lexicon/feature-words.js";
import { HOSPITAL_WORDS, HOUSE_WORDS, PLACED, SPECIALTIES } from "../lexicon/house-words.js";
import { startsFreely } from "./company.js";
import { extent, featureSaid } from "./extent.js";
import {
  anyName,
  capitalRun,
  dayName,
  hospitalName,
  houseName,
  NAME_SHAPES,
  nameNumber,
  personalRun,
  roadNumber,
  unitName,
} from "./names.js";
import type { Said } from "./said.js";
import { type FeatureWord, NATURE, SITES, STREETS } from "./words.js";

const WORD_SHAPES = { shapes: [Shape.Lower, ...NAME_SHAPES.shapes] };
const NUMBERS = { shapes: [Shape.Number] };
const word = (value: unknown): FeatureWord => value as FeatureWord;

const site = (match: Match): readonly Said[] => [{ as: "feature", type: "site", ...extent(match) }];

const free = ahead(scan(WORD_SHAPES, startsFreely));

/** Streets, waters, mountains, islands, roads and sites. */
export const features: readonly Rule<readonly Said[]>[] = [
  {
    name: "quốc lộ + number",
    example: "QL6",
    pattern: capture(
      "name",
      either(
        words(...NAMED_ROADS),
        sequence(words(...ROAD_WORDS), optional("số"), scan(NUMBERS, roadNumber)),
      ),
    ),
    produce: (match) => [{ as: "feature", type: "road", ...extent(match) }],
  },
  {
    name: "đường + name",
    example: "đường Trần Hưng Đạo",
    pattern: sequence(
      notBehind(...NO_STREET_AFTER),
      free,
      capture("word", entry(STREETS)),
      notAhead(scan(NAME_SHAPES, unitName), "-", scan(NAME_SHAPES, unitName)),
      capture("name", either(scan(NAME_SHAPES, personalRun), scan(NUMBERS, dayName))),
    ),
    produce: (match) => [featureSaid(match, word(match.value("word")))],
  },
  {
    name: "sông + name",
    example: "sông Đà",
    pattern: sequence(
      notBehind(...NO_FEATURE_AFTER),
      notAhead(words(...PERSONS_LIKE_FEATURES)),
      free,
      capture("word", entry(NATURE)),
      capture("name", scan(NAME_SHAPES, capitalRun)),
    ),
    produce: (match) => [featureSaid(match, word(match.value("word")))],
  },
  {
    name: "cao tốc + name - name",
    example: "cao tốc Hòa Lạc – Hòa Bình",
    pattern: capture(
      "name",
      words(...ROUTE_WORDS),
      scan(NAME_SHAPES, anyName),
      repeat(1, 3, "-", scan(NAME_SHAPES, anyName)),
    ),
    produce: (match) => [{ as: "feature", type: "road", ...extent(match) }],
  },
  {
    name: "chợ + name",
    example: "chợ Phương Lâm",
    pattern: sequence(
      notBehind(...NO_FEATURE_AFTER),
      free,
      capture(
        "name",
        capture("word", entry(SITES)),
        optional(entry(NATURE)),
        scan(NAME_SHAPES, personalRun),
      ),
    ),
    produce: site,
  },
  {
    name: "khách sạn + name",
    example: "khách sạn Hoa Sữa",
    pattern: sequence(
      notBehind("dự án"),
      free,
      capture("name", words(...HOUSE_WORDS), scan(NAME_SHAPES, houseName)),
    ),
    produce: site,
  },
  {
    name: "tại + bệnh viện + name",
    example: "nằm tại Bệnh viện Bạch Mai",
    pattern: sequence(
      behind(...PLACED),
      capture(
        "name",
        words(...HOSPITAL_WORDS),
        either(
          sequence(words(...SPECIALTIES), "trung ương"),
          sequence(
            optional(words(...SPECIALTIES)),
            either(scan(NAME_SHAPES, hospitalName), scan(NUMBERS, nameNumber)),
          ),
        ),
      ),
    ),
    produce: site,
  },
];
