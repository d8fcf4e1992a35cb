import {
  ahead,
  capture,
  either,
  entry,
  notAhead,
  optional,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { OfficialParse } from "../parse.js";
import { HONORIFIC, NAME_ENDS, PLURAL_HONORIFIC } from "./dictionaries.js";
import { sureName } from "./name.js";
import { office } from "./office.js";
import { detail, holding, honorifics, named, officesBefore } from "./person.js";
import { severalPersons } from "./produce.js";
import { lineEnd } from "./shapes.js";

/** Lists are read to their end: five thousand are as well one sentence. */
const ENDLESS = Number.POSITIVE_INFINITY;
/** Names that one office is said of without "các". */
const MOST_SHARING = 6;
const person = sequence(optional(honorifics), named, detail);
const people = sequence(person, repeat(0, ENDLESS, words(",", "và"), notAhead(office), person));
const group = capture(
  "group",
  either(
    sequence(people, optional(holding)),
    sequence(officesBefore, optional(words(":", ",")), people),
  ),
);
const groupEnd = sequence(words(";", ",", "và", "; và", ", và", "cùng"), optional(lineEnd));

/** A further name that no office of its own follows. */
const another = sequence(
  words(",", "và"),
  capture("name", sureName),
  notAhead(either(holding, sequence(optional(","), honorifics))),
);

/** Rules that read several persons a match. */
export const lists: readonly Rule<OfficialParse>[] = [
  {
    name: "several: name, offices; name, offices",
    example: "các đồng chí: Lê Văn Ba, Bí thư Huyện ủy; Hà Thị Tư, Chủ tịch UBND huyện",
    pattern: sequence(
      // "có đồng chí: A, …; B, …" is said of all.
      either(
        capture("address", entry(PLURAL_HONORIFIC)),
        sequence(capture("address", entry(HONORIFIC)), ahead(":")),
      ),
      optional(words(":", "là", "gồm", "gồm:")),
      optional(lineEnd),
      group,
      repeat(0, ENDLESS, groupEnd, group),
    ),
    produce: severalPersons,
  },
  {
    name: "several offices: name, name",
    example: "các Phó Chủ tịch UBND tỉnh: Bùi Văn Cửu, Nguyễn Văn Dũng",
    pattern: sequence(
      either(
        capture("address", entry(PLURAL_HONORIFIC)),
        words("các", "hai", "2", "ba", "3", "bốn", "4"),
      ),
      capture("shared", office),
      either(
        sequence(words(":", "gồm:", "là:"), group, repeat(0, ENDLESS, groupEnd, group)),
        sequence(optional(words("là", "gồm", ", gồm", ",")), capture("group", people)),
      ),
    ),
    produce: severalPersons,
  },
  {
    name: "offices name, name",
    example: "Phó Chủ tịch UBND tỉnh Quách Tất Liêm, Đinh Công Sứ dự",
    pattern: sequence(
      capture("group", officesBefore, named, repeat(1, MOST_SHARING, another)),
      ahead(either(entry(NAME_ENDS), words(".", ";", ":", "("))),
    ),
    produce: severalPersons,
  },
];
