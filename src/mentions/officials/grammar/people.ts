import {
  ahead,
  behind,
  capture,
  either,
  entry,
  notAhead,
  notBehind,
  optional,
  type Rule,
  sequence,
  words,
} from "../../../grammar/index.js";
import {
  ACTING_VERBS,
  APPOINTING,
  FOR_ANOTHER,
  NAMED_WITHOUT_ACTING,
  RELIEVING,
} from "../lexicon/acts.js";
import { NAMED_AFTER, NAMED_AFTER_NOTHING } from "../lexicon/places.js";
import {
  DELEGATIONS,
  DEPUTY_TITLES,
  HEADS,
  HEADS_BY_ONE_NAME,
  PASSING_TITLES,
  SOLE_TITLES,
} from "../lexicon/titles.js";
import type { OfficeParse, OfficialParse } from "../parse.js";
import { TITLE } from "./dictionaries.js";
import { foreignWord, givenName, sureName } from "./name.js";
import { office } from "./office.js";
import {
  anyName,
  appointedOffices,
  aside,
  conferred,
  furtherHolding,
  holding,
  honorifics,
  named,
  officesBefore,
} from "./person.js";
import { bareUnit, type UnitSaid, unit } from "./place.js";
import { onePerson, onePersonOf } from "./produce.js";
import { notCounted } from "./shapes.js";

/** "Chủ tịch UBND tỉnh đối với ông Bùi Văn Khánh" */
const officeForName = capture(
  "whole",
  appointedOffices,
  optional(","),
  words("đối với", "cho"),
  honorifics,
  named,
  optional(holding),
);
const delegation = either(
  sequence("(", optional(words(...DELEGATIONS)), capture("served", either(unit, bareUnit)), ")"),
  sequence(",", words(...DELEGATIONS), capture("served", either(unit, bareUnit))),
);
const DEPUTIES: ReadonlySet<string> = new Set(DEPUTY_TITLES);
const SOLE: ReadonlySet<string> = new Set(SOLE_TITLES);
const HEAD: ReadonlySet<string> = new Set(HEADS);
const PASSING: ReadonlySet<string> = new Set(PASSING_TITLES);
const ofNothingElse = either(behind(...NAMED_AFTER_NOTHING), notBehind(...NAMED_AFTER));
const notSeveral = notBehind("các", "những", "hai", "ba", "bốn", "nhiều", "một số", "số");

/** Rules that read one person a match, whatever stands first. */
export const people: readonly Rule<OfficialParse>[] = [
  {
    name: "honorific name, offices",
    example: "Đồng chí Nguyễn Văn Chương, Phó Chủ tịch UBND tỉnh",
    pattern: sequence(honorifics, anyName, holding),
    produce: onePerson,
  },
  {
    name: "honorific name",
    example: "ông Khánh",
    pattern: sequence(ofNothingElse, honorifics, anyName),
    produce: onePerson,
  },
  {
    name: "offices name",
    example: "Phó Chủ tịch UBND tỉnh Bùi Văn Cửu",
    pattern: sequence(
      ofNothingElse,
      optional(honorifics),
      either(sequence(notBehind(...FOR_ANOTHER), officesBefore), capture("office", office)),
      optional(aside),
      either(
        sequence(optional(words("-", "là")), honorifics, anyName),
        sequence("-", capture("name", sureName)),
        named,
      ),
      optional(furtherHolding),
    ),
    produce: onePerson,
  },
  {
    name: "deputy name (delegation)",
    example: "đại biểu Nguyễn Anh Trí (Đoàn Hà Nội)",
    pattern: sequence(optional(honorifics), officesBefore, named, delegation),
    produce: (match) => {
      const parse = onePerson(match);
      const { seat } = match.value<UnitSaid>("served") as UnitSaid;
      if (!parse.offices.every(({ title }) => DEPUTIES.has(title))) return null;
      return { ...parse, offices: parse.offices.map((office) => ({ ...office, seat })) };
    },
  },
  {
    name: "offices, honorific name",
    example: "Tân Chủ tịch UBND huyện Cao Phong, ông Quách Văn Ngoan",
    pattern: sequence(
      ofNothingElse,
      notBehind(...FOR_ANOTHER),
      optional(honorifics),
      officesBefore,
      optional(aside),
      words(",", ", là"),
      honorifics,
      anyName,
      optional(holding),
    ),
    produce: onePerson,
  },
  {
    name: "appoints name as office",
    example: "bổ nhiệm ông Nguyễn Văn Danh làm Giám đốc Sở Tài chính",
    pattern: sequence(
      words(...APPOINTING),
      capture(
        "whole",
        optional(honorifics),
        named,
        optional(holding),
        optional(","),
        "làm",
        appointedOffices,
      ),
    ),
    produce: onePersonOf,
  },
  {
    name: "honorific name takes offices",
    example: "đồng chí Quách Công Mười làm Chủ nhiệm UBKT Huyện ủy",
    pattern: sequence(honorifics, named, optional(holding), "làm", appointedOffices),
    produce: (match) => {
      const parse = onePerson(match);
      const isLasting = parse.offices.some(
        ({ title, organization, status }) =>
          status === "appointed" &&
          (organization !== null || HEAD.has(title)) &&
          !PASSING.has(title) &&
          !PASSING.has(`${title} ${organization}`),
      );
      return isLasting ? parse : null;
    },
  },
  {
    name: "by name as head",
    example: "do ông Trần Văn Hải làm Giám đốc",
    pattern: sequence(
      "do",
      capture("whole", honorifics, anyName, optional(holding), "làm", officesBefore),
    ),
    produce: (match) => {
      const titles = match.all("office").map(({ value }) => (value as OfficeParse).title);
      return HEAD.has(titles.at(-1) ?? "") ? onePersonOf(match) : null;
    },
  },
  {
    name: "confers office on name",
    example: "chức vụ Chủ tịch UBND tỉnh đối với ông Bùi Văn Khánh",
    pattern: sequence(conferred, officeForName),
    produce: onePersonOf,
  },
  {
    name: "relieves name of office",
    example: "miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với bà Nguyễn Thị Lan",
    pattern: sequence(
      words(...RELIEVING),
      optional(conferred),
      capture(
        "whole",
        officesBefore,
        optional(","),
        words("đối với", "của"),
        honorifics,
        named,
        optional(holding),
      ),
    ),
    produce: onePersonOf,
  },
  {
    name: "appoints to office name",
    example: "bổ nhiệm Phó Giám đốc Sở Y tế cho bác sĩ Nguyễn Văn Thành",
    pattern: sequence(words(...APPOINTING), officeForName),
    produce: onePersonOf,
  },
  {
    name: "office foreign-name",
    example: "Tổng thống Putin",
    pattern: sequence(
      ahead(words(...HEADS_BY_ONE_NAME)),
      officesBefore,
      capture("name", foreignWord),
    ),
    produce: onePerson,
  },
  {
    name: "office given-name acts",
    example: "Thứ trưởng Hiển nhấn mạnh",
    pattern: sequence(
      notSeveral,
      notBehind(...NAMED_WITHOUT_ACTING),
      notAhead(entry(TITLE.place)),
      capture("office", office),
      capture("name", givenName),
      ahead(words(...ACTING_VERBS)),
    ),
    produce: (match) => (match.tokens.capitalized(match.start) ? onePerson(match) : null),
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
    pattern: sequence(notSeveral, notCounted, honorifics, officesBefore),
    // "ông chủ tịch" is anybody.
    produce: (match) => {
      const parse = onePerson(match);
      const isSomebody =
        parse.honorific?.includes("đồng chí") ||
        parse.offices.some(({ organization }) => organization !== null);
      return isSomebody ? parse : null;
    },
  },
  {
    name: "office acts",
    example: "Thủ tướng Chính phủ yêu cầu",
    pattern: sequence(
      notSeveral,
      notBehind(...NAMED_WITHOUT_ACTING),
      notAhead(entry(TITLE["only-organization"])),
      capture("office", office),
      ahead(words(...ACTING_VERBS)),
    ),
    produce: (match) => {
      const parse = onePerson(match);
      const [said] = parse.offices;
      // "cố vấn kỹ thuật đang kiểm tra" is anybody.
      if (!match.tokens.capitalized(match.start)) return null;
      return said?.organization || SOLE.has(said?.title ?? "") ? parse : null;
    },
  },
];
