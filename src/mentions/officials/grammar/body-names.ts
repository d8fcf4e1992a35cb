import {
  ahead,
  capture,
  either,
  entry,
  notAhead,
  optional,
  type Pattern,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { PATRONS } from "../lexicon/organizations.js";
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
  PART,
  PEOPLE,
  SCHOOL,
  TOPIC,
  UNIT_WORD,
} from "./dictionaries.js";
import { probableName } from "./name.js";
import { bareUnit } from "./place.js";
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

/** A stretch of a name, with what it is written out as. */
export const part = (...parts: readonly (Pattern | string)[]) => capture("part", ...parts);
export const noTitle = notAhead(entry(LONG_TITLE));

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

export const known = sequence(noTitle, part(topicName));
/** "Nghiên cứu quản lý kinh tế" */
const object = sequence(optional(part(entry(ANY_ACTIVITY))), optional(either(known, part(rest))));
const activity = sequence(part(entry(ACTIVITY)), object);
export const topic = either(
  known,
  activity,
  part(words("số"), number),
  sequence(goesOn, part(subject)),
);
const unknown = sequence(goesOn, part(ownName));
export const joined = either(
  sequence(part(words("và", "-", "&", "/")), notAhead(entry(PEOPLE)), either(topic, part(rest))),
  // "Kinh tế - Luật"
  sequence(part("-"), unknown, ahead(words("(", ",", ".", ";", ")"))),
  // "Văn hóa, Thể thao và Du lịch"
  sequence(part(","), topic, ahead(either(words("và", "&", "-"), entry(BODY)))),
);
const region = sequence(part(words("khu vực", "vùng")), part(ordinal));
export const bound = either(
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
export const subjects = sequence(
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
/** "(CDC)", "(UBND)" after the name that they stand for. */
export const short = either(shortForm, entry(TOPIC), entry(BODY), entry(DEPARTMENT));
/** "Viettel", "EVN", "Agribank Chi nhánh tỉnh". */
const brand = sequence(
  part(either(entry(BRAND), shortForm, firmName)),
  repeat(0, 4, either(joined, topic, bound)),
);

export const group = sequence(
  noTitle,
  notAhead(plainPerson),
  either(body, company, school, department, ministry, brand),
);
/** "Khoa Nội, Bệnh viện Đa khoa": the whole after its part. */
const whole = sequence(
  optional("(", short, ")"),
  part(","),
  notAhead(entry(PART)),
  either(body, company, school, ministry),
);
/** A body within a body: "Phòng Tổng hợp Văn phòng UBND". */
export const groups = sequence(
  either(sequence(ahead(entry(PART)), group, optional(whole)), group),
  repeat(
    0,
    3,
    either(
      sequence(part(words("và", "của", "thuộc")), ahead(entry(BODY)), group),
      sequence(part(words("của", "thuộc")), group),
      // "Bí thư Tỉnh ủy hội đàm"
      sequence(notAhead(entry(NAME_ENDS)), group),
    ),
  ),
);
