import {
  anyOf,
  behind,
  capture,
  either,
  entry,
  type Lexicon,
  type Match,
  notAhead,
  optional,
  type Pattern,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import type { PositionStatus } from "../../../records.js";
import type { OfficeParse } from "../parse.js";
import { group, known } from "./body-names.js";
import { DEPUTY, DEPUTY_STANDING, STANDING, STATUS, TITLE } from "./dictionaries.js";
import { NOWHERE, type OrganizationParse, organization, tail } from "./organization.js";
import { type UnitSaid, unit, villageName } from "./place.js";
import { ordinal } from "./shapes.js";
import { rest } from "./subject.js";

/** "Phó Chủ tịch | phụ trách kinh tế": of what somebody has charge is no part of the office. */
const charge = optional(
  "phụ trách",
  optional(words("khối", "mảng", "lĩnh vực", "về")),
  notAhead(group),
  either(known, rest),
  repeat(0, 3, words("-", "và", ","), known),
);

const ranked = (lexicon: Lexicon<string>): Pattern =>
  either(
    sequence(
      capture("deputy", entry(DEPUTY)),
      capture("title", entry(lexicon)),
      charge,
      repeat(0, 2, capture("standing", entry(DEPUTY_STANDING))),
    ),
    sequence(capture("title", entry(lexicon)), repeat(0, 2, capture("standing", entry(STANDING)))),
  );

/** "nguyên Phó Chủ tịch Thường trực"; "Cố vấn" is no "cố" of anything. */
const titled = (lexicon: Lexicon<string>): Pattern =>
  sequence(
    // "giữ chức vụ Phó Phòng" is of no "vụ phó", "thừa ủy quyền Thủ tướng" of nobody acting.
    notAhead(behind("chức", "nhiệm"), notAhead("Vụ"), "vụ"),
    notAhead(behind("ủy"), "quyền"),
    either(sequence(capture("status", entry(STATUS)), ranked(lexicon)), ranked(lexicon)),
  );

const years = sequence(ordinal, words("-", "/"), ordinal);
/** "khóa XV", "nhiệm kỳ 2020 - 2025": said of the term, no part of the office. */
const term = repeat(
  0,
  2,
  optional(","),
  words("khóa", "nhiệm kỳ", "giai đoạn"),
  either(years, ordinal),
);
/** "xóm Mỏ, xã Bình Thanh (Cao Phong)": what holds the place of a small office. */
const holder = sequence(optional("cũ"), repeat(0, 2, sequence(optional(","), unit)));

const produce = (match: Match): OfficeParse => {
  const status = match.value<{ text: string; status: PositionStatus }>("status");
  const own = match.value<OrganizationParse>("organization");
  const title = [
    status?.text,
    match.value<string>("deputy"),
    match.value<string>("title"),
    ...match.all("standing").map(({ value }) => value as string),
  ];
  return {
    start: match.start,
    end: match.end,
    title: title.filter(Boolean).join(" "),
    organization: own?.text ?? null,
    seat: own?.seat ?? match.value<UnitSaid>("village")?.seat ?? NOWHERE,
    status: status?.status ?? "current",
  };
};

/** Offices by what their title takes. Of readings equally long the first listed holds. */
const offices: readonly Rule<OfficeParse>[] = [
  {
    name: "title subject organization",
    example: "Trưởng Ban Tuyên giáo Tỉnh ủy",
    pattern: sequence(titled(TITLE.tail), optional(capture("organization", tail)), holder, term),
    produce,
  },
  {
    name: "title organization",
    example: "Phó Chủ tịch UBND tỉnh",
    pattern: sequence(
      titled(TITLE.organization),
      optional(optional(words("của", "thuộc")), capture("organization", organization)),
      holder,
      term,
    ),
    produce,
  },
  {
    name: "title village",
    example: "Trưởng xóm Mỏ",
    pattern: sequence(
      titled(TITLE.place),
      optional(capture("village", either(unit, villageName))),
      holder,
      term,
    ),
    produce,
  },
  {
    name: "title of an organization",
    example: "Ủy viên BTV Tỉnh ủy",
    pattern: sequence(
      titled(TITLE["only-organization"]),
      optional("thuộc"),
      capture("organization", organization),
      holder,
      term,
    ),
    produce,
  },
];

export const office = anyOf(offices);
