import {
  ahead,
  capture,
  either,
  entry,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Rule,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { HEAD_WORDS, NO_VILLAGE_AFTER, NO_VILLAGE_NAMES, PEOPLES } from "../lexicon/company.js";
import { featureSaid } from "./extent.js";
import { capitalRun, NAME_SHAPES, nameNumber, personName, villageRun } from "./names.js";
import type { Said } from "./said.js";
import { type FeatureWord, NUMBERED, PLACE_WORDS, VILLAGES } from "./words.js";

const NUMBERS = { shapes: [Shape.Number] };
const village = (match: Match): readonly Said[] => [
  featureSaid(match, match.value<FeatureWord>("word") as FeatureWord),
];

export const villages: readonly Rule<readonly Said[]>[] = [
  {
    name: "xóm + name",
    example: "xóm Khanh",
    pattern: sequence(
      notBehind(...NO_VILLAGE_AFTER),
      notBehind(...HEAD_WORDS),
      capture("word", entry(VILLAGES)),
      notAhead(words(...NO_VILLAGE_NAMES)),
      notAhead(words(...PEOPLES), notAhead(scan(NAME_SHAPES, capitalRun))),
      capture("name", scan(NAME_SHAPES, villageRun)),
    ),
    produce: village,
  },
  {
    name: "trưởng + xóm + name",
    example: "Trưởng bản Lác",
    pattern: sequence(
      words(...HEAD_WORDS),
      capture("word", entry(VILLAGES)),
      notAhead(scan(NAME_SHAPES, personName)),
      capture("name", scan(NAME_SHAPES, villageRun)),
    ),
    produce: (match) => {
      const [said] = village(match);
      return said === undefined ? null : [{ ...said, start: match.get("word")?.start ?? 0 }];
    },
  },
  {
    name: "thôn + number",
    example: "thôn 3",
    pattern: sequence(
      notBehind(...NO_VILLAGE_AFTER),
      capture("word", entry(VILLAGES)),
      optional("số"),
      capture("name", scan(NUMBERS, nameNumber)),
    ),
    produce: village,
  },
  {
    name: "tổ + number + parent",
    example: "tổ 5, phường Phương Lâm",
    pattern: sequence(
      capture("word", entry(NUMBERED)),
      capture("name", scan(NUMBERS, nameNumber)),
      ahead(optional(either(",", "(", "-", "và")), either(entry(PLACE_WORDS), entry(NUMBERED))),
    ),
    produce: village,
  },
];
