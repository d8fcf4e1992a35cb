import {
  ahead,
  anyOf,
  capture,
  either,
  entry,
  type Match,
  notAhead,
  optional,
  type Pattern,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { canonicalSpelling } from "../../../text/index.js";
import { PATRONS } from "../lexicon/organizations.js";
import type { Seat, SeatLevel } from "../parse.js";
import {
  ACTIVITY,
  ANY_ACTIVITY,
  BINDER,
  BODY,
  BRAND,
  COMPANY,
  COUNTRY,
  DEPARTMENT,
  HONORIFIC,
  LONG_TITLE,
  MINISTRY,
  NAME_ENDS,
  type Part,
  PEOPLE,
  POLITY,
  SCHOOL,
  UNIT_WORD,
} from "./dictionaries.js";
import { probableName } from "./name.js";
import { bareUnit, country, home, type UnitSaid, unit } from "./place.js";
import {
  companyName,
  firmName,
  plainPerson,
  regions,
  schoolName,
  shortForm,
  wordRest,
} from "./proper-names.js";
import { number, ordinal } from "./shapes.js";
import { countryName, ownName, rest, subject, topicName, word } from "./subject.js";

/** An organisation as said: its name written out, and where it is. */
export interface OrganizationParse {
  readonly text: string | null;
  readonly seat: Seat;
}

const NOWHERE: Seat = { level: null, place: null };

const part = (...parts: readonly (Pattern | string)[]) => capture("part", ...parts);
const noTitle = notAhead(entry(LONG_TITLE));

const opener = either(
  entry(BODY),
  entry(DEPARTMENT),
  entry(COMPANY),
  entry(SCHOOL),
  entry(MINISTRY),
);
/** Nothing that stands for itself: "Sở Y tế | Hà Nội", "Ban Pháp chế | HĐND". */
const goesOn = notAhead(
  either(opener, bareUnit, entry(UNIT_WORD), entry(LONG_TITLE), entry(HONORIFIC)),
);

const known = sequence(noTitle, part(topicName));
/** "Nghiên cứu quản lý kinh tế" */
const object = sequence(optional(part(entry(ANY_ACTIVITY))), optional(either(known, part(rest))));
const activity = sequence(part(entry(ACTIVITY)), object);
const topic = either(known, activity, part(words("số"), number), sequence(goesOn, part(subject)));
const unknown = sequence(goesOn, part(ownName));
const joined = either(
  sequence(part(words("và", "-", "&", "/")), notAhead(entry(PEOPLE)), either(topic, part(rest))),
  // "Kinh tế - Luật"
  sequence(part("-"), unknown, ahead(words("(", ",", ".", ";", ")"))),
  // "Văn hóa, Thể thao và Du lịch"
  sequence(part(","), topic, ahead(either(words("và", "&", "-"), entry(BODY)))),
);
const region = sequence(part(words("khu vực", "vùng")), part(ordinal));
const bound = either(
  region,
  sequence(
    part(entry(BINDER)),
    either(known, activity, part(entry(BODY)), part(entry(DEPARTMENT)), part(regions)),
  ),
);
/** "Việt Nam - Lào" */
const countries = either(sequence(part("-"), part(entry(COUNTRY))), part(countryName));

/** Right after what opens a name, activities need no capital. */
const first = sequence(
  noTitle,
  either(
    sequence(part("chỉ đạo"), part(number)),
    known,
    sequence(part(entry(ANY_ACTIVITY)), object),
    part(rest),
  ),
);
/** "Học viện Chính trị quốc gia Hồ Chí Minh" is named for him. */
const patron = part(words(...PATRONS));
const subjects = sequence(
  optional(first),
  repeat(0, 10, either(countries, joined, topic, bound, unknown, part(rest), patron)),
);
/** "Công ty Sông Đà 2,", "Trung đoàn Bộ binh 814 Bùi Thanh Bình" */
const ownNumber = optional(
  part(number),
  ahead(either(words(",", ".", ";", ")", "-", "("), probableName)),
);
const department = sequence(
  notAhead(entry(UNIT_WORD)),
  part(entry(DEPARTMENT)),
  // "Quân khu 2 | kiểm tra", "Trung đoàn Bộ binh 814"
  either(sequence(part(number), repeat(0, 2, known)), sequence(subjects, ownNumber)),
);
/** Of a government there are few departments, and all are known by their first words. */
const field = either(known, sequence(goesOn, part(word)));
const ministry = sequence(
  part(entry(MINISTRY)),
  optional(field),
  repeat(
    0,
    6,
    either(
      sequence(part(words("và", "-", "&")), notAhead(entry(PEOPLE)), field),
      sequence(part(","), field, ahead(words("và", "-", "&"))),
      known,
    ),
  ),
);
const body = sequence(
  part(entry(BODY)),
  optional(part("Việt Nam")),
  optional(either(part(number), region)),
  optional(part(words("ngành", "khối", "các")), either(known, part(word))),
);
const school = sequence(
  part(entry(SCHOOL)),
  repeat(
    0,
    6,
    either(
      part(entry(SCHOOL)),
      sequence(part(words("và", "&", "-")), part(entry(SCHOOL))),
      joined,
      topic,
      bound,
      part(rest),
    ),
  ),
  // "Đồn Biên phòng cửa khẩu (BPCK) Na Mèo"
  optional("(", shortForm, ")", ahead(schoolName)),
  optional(part(schoolName)),
  ownNumber,
);
/** What a firm is and trades in, in words of any kind: "nuôi ong mật", "Khu du lịch quốc gia hồ". */
const trade = either(
  joined,
  // "sản xuất và tiêu thụ vải an toàn"
  sequence(part("và"), part(entry(ANY_ACTIVITY)), object),
  topic,
  bound,
  countries,
  part(entry(COMPANY)),
  part(rest),
);
const company = sequence(
  notAhead("cảng vụ"),
  part(entry(COMPANY)),
  optional(first),
  repeat(0, 8, trade),
  repeat(0, 8, either(joined, topic, bound, countries, part(entry(COMPANY)), part(companyName))),
  optional(part(wordRest), ahead(",")),
  ownNumber,
);
/** "Viettel", "EVN", "Agribank Chi nhánh tỉnh". */
const brand = sequence(
  part(either(entry(BRAND), shortForm, firmName)),
  repeat(0, 4, either(joined, topic, bound)),
);

const group = sequence(
  noTitle,
  notAhead(plainPerson),
  either(body, company, school, department, ministry, brand),
);
const groups = sequence(
  group,
  repeat(
    0,
    3,
    either(
      sequence(part(words("và", "của", "thuộc", ",")), ahead(entry(BODY)), group),
      sequence(part(words("của", "thuộc")), group),
      // "Bí thư Tỉnh ủy hội đàm"
      sequence(notAhead(entry(NAME_ENDS)), group),
    ),
  ),
);
const seat = either(capture("seat", unit), capture("seat", bareUnit));
/** "tại Việt Nam": where an envoy serves. */
const envoyPost = sequence(words("tại", "ở"), either("Việt Nam", entry(COUNTRY), regions));
const post = sequence(part(words("tại", "ở")), part(either("Việt Nam", entry(COUNTRY))));
const abroad = sequence(optional(entry(POLITY)), capture("seat", country));
const place = either(sequence(either(seat, abroad), optional(post)), post);
/** "(CDC) tỉnh", "(UNDP) tại Việt Nam": after the short form of the name right before it. */
const where = optional(either(place, sequence("(", shortForm, ")", place)));

const produce = (match: Match): OrganizationParse => {
  const parts = match.all("part");
  const said = match.value<UnitSaid>("seat");
  const own = parts.map(({ start, end, value }) => {
    const { text } = (value as Part | undefined | null) ?? { text: null };
    return text ?? canonicalSpelling(match.tokens.slice(start, end));
  });
  const level = parts.map(({ value }) => (value as Part | null)?.level ?? null).find(Boolean);
  const text = writeOut([...own, said === undefined || repeats(own, said) ? "" : said.text]);
  return {
    text: text === "" ? null : text,
    seat: {
      level: said?.seat.level ?? (level as SeatLevel | undefined) ?? null,
      place: said?.seat.place ?? null,
    },
  };
};

/** "Thành ủy TP Hải Phòng" says twice of what. */
function repeats(own: readonly string[], { text }: UnitSaid): boolean {
  const [word = ""] = text.split(" ");
  return own.some((name) => name.toLowerCase() === `${word} ủy`);
}

/** Organisations and the units that stand for them ("Chủ tịch xã"). */
export const organizations: readonly Rule<OrganizationParse>[] = [
  {
    name: "country at a post",
    example: "Hàn Quốc tại Việt Nam",
    // An envoy is of the country served, wherever that is.
    pattern: sequence(capture("seat", either(country, home)), envoyPost),
    produce,
  },
  {
    name: "organization seat",
    example: "UBND huyện Lạc Sơn",
    pattern: sequence(groups, where),
    produce,
  },
  {
    name: "subject seat",
    example: "Ngoại giao Nga",
    pattern: sequence(
      noTitle,
      either(known, part(entry(ANY_ACTIVITY))),
      repeat(0, 8, either(joined, topic, bound, part(rest))),
      repeat(0, 2, either(sequence(part(words("của")), group), group)),
      where,
    ),
    produce,
  },
  {
    name: "seat",
    example: "huyện Lạc Sơn",
    pattern: sequence(
      either(capture("seat", unit), abroad, capture("seat", bareUnit)),
      optional(post),
    ),
    produce,
  },
];

/** What a title whose last word opens a name goes on with: "Trưởng Ban" + "Tuyên giáo Tỉnh ủy". */
export const tails: readonly Rule<OrganizationParse>[] = [
  {
    name: "subjects organization seat",
    example: "Tuyên giáo Tỉnh ủy",
    pattern: sequence(
      optional(part(number)),
      subjects,
      optional(sequence(optional(part(words("của", "thuộc", ","))), groups)),
      repeat(0, 2, bound),
      where,
    ),
    produce: (match) => (match.end > match.start ? produce(match) : null),
  },
];

export const organization = anyOf(organizations);
export const tail = anyOf(tails);
export { NOWHERE };

function writeOut(parts: readonly string[]): string {
  return parts
    .filter((text) => text !== "")
    .join(" ")
    .replace(/ ,/g, ",")
    .replace(/ & /g, " và ")
    .replace(/ \/ /g, "/");
}
