import {
  ahead,
  capture,
  either,
  entry,
  notAhead,
  optional,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { APPOINTING } from "../lexicon/acts.js";
import { SEVERAL } from "../lexicon/honorifics.js";
import type { OfficialParse } from "../parse.js";
import { HONORIFIC, NAME_ENDS, PLURAL_HONORIFIC } from "./dictionaries.js";
import { sureName } from "./name.js";
import { office } from "./office.js";
import {
  appointedOffices,
  conferred,
  detail,
  holding,
  honorifics,
  named,
  officesBefore,
} from "./person.js";
import { severalPersons } from "./produce.js";
import { end, lineEnd, number } from "./shapes.js";

/** Lists are read to their end: five thousand are as well one sentence. */
const ENDLESS = Number.POSITIVE_INFINITY;
/** Names that one office is said of without "các". */
const MOST_SHARING = 6;
/** "lãnh đạo, nguyên lãnh đạo tỉnh qua các thời kỳ" */
const LONGEST_CALLING = 16;
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
const groups = sequence(group, repeat(0, ENDLESS, groupEnd, group));
/** "các đồng chí", "hai bà": each is called so. */
const plural = either(
  capture("address", entry(PLURAL_HONORIFIC)),
  sequence(words(...SEVERAL), capture("address", entry(HONORIFIC))),
);
/** "lãnh đạo, nguyên lãnh đạo tỉnh", "trong Ban Thường vụ Tỉnh ủy" */
const calling = scan({ shapes: [Shape.Lower] }, ({ tokens }, at) => {
  for (let to = at; to < at + LONGEST_CALLING; to++) {
    const shape = tokens.shape(to);
    if (shape === Shape.End || shape === Shape.Newline) return null;
    if (shape !== Shape.Sign || tokens.slice(to) === ",") continue;
    return tokens.slice(to) === ":" ? { end: to, value: null } : null;
  }
  return null;
});
/** "Bí thư Đảng ủy: Lê Văn Ba" */
const post = capture("group", officesBefore, ":", capture("name", sureName));

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
      either(plural, sequence(capture("address", entry(HONORIFIC)), ahead(":"))),
      optional(words(":", "là", "gồm", "gồm:")),
      optional(lineEnd),
      groups,
    ),
    produce: severalPersons,
  },
  {
    name: "appoints several: name, name as office",
    example: "bầu các ông Đỗ Văn Nam, Lê Minh Tú làm Ủy viên UBND tỉnh",
    pattern: sequence(
      words(...APPOINTING),
      plural,
      optional(":"),
      capture("group", people, optional(","), conferred, appointedOffices),
    ),
    produce: severalPersons,
  },
  {
    name: "office: name; office: name",
    example: "Bí thư Đảng ủy: Lê Văn Ba; Phó Bí thư: Hà Thị Tư",
    pattern: sequence(
      post,
      repeat(0, ENDLESS, groupEnd, post),
      ahead(either(words(".", ";", ","), end)),
    ),
    produce: severalPersons,
  },
  {
    name: "several offices: name, name",
    example: "các Phó Chủ tịch UBND tỉnh: Bùi Văn Cửu, Nguyễn Văn Dũng",
    pattern: sequence(
      either(plural, words(...SEVERAL), number),
      capture("shared", office),
      either(
        sequence(optional(","), words(":", "gồm:", "bao gồm:", "là:"), groups),
        sequence(optional(words("là", "gồm", ", gồm", ",")), capture("group", people)),
      ),
    ),
    produce: severalPersons,
  },
  {
    name: "several called so: name, offices",
    example: "Các đồng chí lãnh đạo tỉnh: Lê Văn Ba, Bí thư Tỉnh ủy; Hà Thị Tư, Chủ tịch UBND tỉnh",
    pattern: sequence(plural, calling, ":", optional(lineEnd), groups),
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
