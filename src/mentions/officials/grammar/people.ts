import {
  ahead,
  capture,
  either,
  entry,
  notAhead,
  notBehind,
  optional,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { ACTING_VERBS } from "../lexicon/acts.js";
import { NAMED_AFTER } from "../lexicon/places.js";
import type { OfficialParse } from "../parse.js";
import { PLURAL_HONORIFIC, TITLE } from "./dictionaries.js";
import { foreignWord, sureName } from "./name.js";
import { office } from "./office.js";
import { anyName, detail, holding, honorifics, named, officesBefore } from "./person.js";
import { onePerson, severalPersons } from "./produce.js";
import { lineEnd } from "./shapes.js";

const ofNothingElse = notBehind(...NAMED_AFTER);
const notSeveral = notBehind("các", "những", "hai", "ba", "bốn", "nhiều", "một số", "số");

/** One person a match, whatever stands first. */
const single: readonly Rule<OfficialParse>[] = [
  {
    name: "honorific name, offices",
    example: "Đồng chí Nguyễn Văn Chương, Phó Chủ tịch UBND tỉnh",
    pattern: sequence(honorifics, anyName, holding),
    produce: onePerson,
  },
  {
    name: "honorific name",
    example: "ông Khánh",
    pattern: sequence(honorifics, anyName),
    produce: onePerson,
  },
  {
    name: "offices name",
    example: "Phó Chủ tịch UBND tỉnh Bùi Văn Cửu",
    pattern: sequence(
      ofNothingElse,
      optional(honorifics),
      officesBefore,
      either(sequence(optional(words(",", "-", "là", ", là")), honorifics, anyName), named),
      optional(holding),
    ),
    produce: onePerson,
  },
  {
    name: "office foreign-name",
    example: "Tổng thống Putin",
    pattern: sequence(
      ahead(words("tổng thống", "thủ tướng", "ngoại trưởng", "chủ tịch", "quốc vương", "cựu")),
      officesBefore,
      capture("name", foreignWord),
    ),
    produce: onePerson,
  },
  {
    name: "name, offices",
    example: "Hà Thị Hòa, Trưởng Ban Dân vận Tỉnh ủy",
    pattern: sequence(ofNothingElse, capture("name", sureName), holding),
    produce: onePerson,
  },
  {
    name: "honorific offices",
    example: "đồng chí Bí thư Tỉnh ủy",
    pattern: sequence(notSeveral, honorifics, officesBefore),
    produce: onePerson,
  },
  {
    name: "office acts",
    example: "Thủ tướng Chính phủ yêu cầu",
    pattern: sequence(
      notSeveral,
      notBehind("của", "chức", "chức danh", "chức vụ", "làm", "bầu", "với", "là", "thay", "giữ"),
      notAhead(entry(TITLE["only-organization"])),
      capture("office", office),
      ahead(words(...ACTING_VERBS)),
    ),
    produce: (match) => {
      const parse = onePerson(match);
      return parse.offices[0]?.organization === null ? null : parse;
    },
  },
];

const person = sequence(optional(honorifics), named, detail);
const people = sequence(
  person,
  repeat(0, Number.POSITIVE_INFINITY, words(",", "và"), notAhead(office), person),
);
const group = capture(
  "group",
  either(
    sequence(people, optional(holding)),
    sequence(officesBefore, optional(words(":", ",")), people),
  ),
);
const groupEnd = sequence(words(";", ",", "và", "; và", ", và", "cùng"), optional(lineEnd));

/** Several persons a match. */
const several: readonly Rule<OfficialParse>[] = [
  {
    name: "several: name, offices; name, offices",
    example: "các đồng chí: Lê Văn Ba, Bí thư Huyện ủy; Hà Thị Tư, Chủ tịch UBND huyện",
    pattern: sequence(
      capture("address", entry(PLURAL_HONORIFIC)),
      optional(words(":", "là", "gồm", "gồm:")),
      optional(lineEnd),
      group,
      repeat(0, Number.POSITIVE_INFINITY, groupEnd, group),
    ),
    produce: severalPersons,
  },
  {
    name: "several offices: name, name",
    example: "các Phó Chủ tịch UBND tỉnh: Bùi Văn Cửu, Nguyễn Văn Dũng",
    pattern: sequence(
      either(
        words("các", "hai", "2", "ba", "3", "bốn", "4"),
        capture("address", entry(PLURAL_HONORIFIC)),
      ),
      capture("shared", office),
      optional(words(":", "là", "gồm", ", gồm", "gồm:", ",")),
      capture("group", people),
    ),
    produce: severalPersons,
  },
];

export const rules: readonly Rule<OfficialParse>[] = [...several, ...single];
