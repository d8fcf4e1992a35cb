import {
  ahead,
  capture,
  either,
  entry,
  glued,
  notAhead,
  once,
  optional,
  type Pattern,
  type Reader,
  type Reading,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import { APPOINTING, BEFORE_ACTS, CONFERRED, ELECTED, HOLDING } from "../lexicon/acts.js";
import { HONORIFIC, RANK, TITLE } from "./dictionaries.js";
import { fullName, probableName, shortName } from "./name.js";
import { office } from "./office.js";
import { organization } from "./organization.js";
import { bareUnit } from "./place.js";
import { capitalWord, lineEnd, number } from "./shapes.js";

/** Offices of one person that are read: hostile text may list thousands. */
const MOST_OFFICES = 10;
/** "(sinh năm 1975, trú tại xã Bình Thanh)" */
const LONGEST_ASIDE = 16;

/** "HLV trưởng" is a title, not a form of address. */
const honorific = sequence(
  notAhead(entry(TITLE.organization)),
  capture("honorific", entry(HONORIFIC)),
);
const rank = sequence(capture("honorific", entry(RANK)), optional(glued, "."));
/** "đồng chí Đại tá", "Đại tá, TS", "PGS.TS." */
export const honorifics = once(
  either(rank, honorific),
  repeat(0, 4, either(sequence(optional(words(",", "-")), rank), honorific)),
);
export const named = capture("name", fullName);
export const anyName = capture("name", either(fullName, shortName));

/** An office that is not said of a name right after it. */
const ownOffice = sequence(
  // "Kiểm sát viên, đại diện VKSND huyện" speaks for it.
  notAhead("đại diện"),
  notAhead(office, optional(honorifics), probableName),
  // "Trần Văn Ba, Tổng Bí thư, Chủ tịch nước Lào Khamtay"
  notAhead("Tổng Bí thư", ",", office, probableName),
  capture("office", office),
);
const comma = sequence(",", optional(lineEnd));
/** "(Tân Lạc)" after "xã Phú Cường"; "(Bộ Y tế)", ", Bộ Y tế" after its department. */
const parent = either(
  sequence("(", either(organization, bareUnit), ")"),
  sequence(",", notAhead(office), organization),
);
const between = either(
  sequence(parent, comma),
  sequence(optional(comma), words("kiêm", "đồng thời là", "kiêm nhiệm", "và là")),
  comma,
  words("và", "-"),
);

/** "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh" before the name of who holds them. */
export const officesBefore = once(
  capture("office", office),
  repeat(0, MOST_OFFICES, between, capture("office", office)),
);
/** The same after the name; an office before the next name is the next person's. */
const officesAfter = sequence(
  ownOffice,
  repeat(0, MOST_OFFICES, either(sequence(between, ownOffice), sequence("(", ownOffice, ")"))),
);

/** "giữ chức vụ", but "giữ chức | Vụ trưởng". */
export const conferred = either(
  sequence(words(...CONFERRED.filter((word) => !word.endsWith(" vụ"))), ahead("Vụ trưởng")),
  words(...CONFERRED),
);
/** "được", "được HĐND tỉnh bầu" */
const act = either(sequence("được", organization, words(...APPOINTING)), words(...APPOINTING));
/** "về Sở Nội vụ", "đến công tác tại Tỉnh ủy": where somebody is moved. */
const move = sequence(
  words("về", "đến", "sang", "tại", "từ"),
  optional(words("nhận công tác", "công tác", "làm việc"), optional(words("tại", "ở"))),
  organization,
);
const conferring = either(
  sequence(
    optional(words(...BEFORE_ACTS)),
    act,
    repeat(0, 6, optional(words(",", "và", "để")), either(act, move)),
    optional(words(",", "và", "để")),
    conferred,
  ),
  sequence(optional(words(...BEFORE_ACTS)), notAhead("làm"), conferred),
  sequence(optional(words(...BEFORE_ACTS)), words(...ELECTED)),
);
export const appointedOffices = sequence(
  capture("appointed", office),
  repeat(0, MOST_OFFICES, between, capture("appointed", office)),
);
/** "đến nhận công tác tại Sở Tư pháp và" */
const transfer = sequence(
  words("đến nhận công tác", "về nhận công tác", "nhận công tác", "đến công tác", "về công tác"),
  optional("tại", organization),
  optional(words("và", ",", "để")),
);
const appointed = sequence(
  optional(either(comma, "-")),
  optional(transfer),
  conferring,
  appointedOffices,
);
/** "sinh năm 1975", "45 tuổi" */
const age = sequence(optional(words("sinh năm", "SN")), number, optional("tuổi"));
/** "dân tộc Mông" */
const ethnicity = sequence(words("dân tộc", "người dân tộc"), repeat(1, 3, capitalWord));
const opening = sequence(words("(", "["), optional(age, ","), optional(words(...HOLDING)));
const holds = either(
  sequence(opening, officesAfter, optional(words(")", "]"))),
  sequence(optional(either(comma, words("-"))), words(...HOLDING), officesAfter),
  sequence(optional(either(comma, words("-"), lineEnd)), officesAfter),
);

/** What a text puts between a name and its offices: "(SN 1975)", ", 45 tuổi". */
export const aside = scan({ words: ["("] }, readAside);
export const detail: Pattern = optional(
  notAhead(opening, office),
  either(aside, repeat(1, 2, sequence(words(",", "-"), either(age, ethnicity), ahead(",")))),
);

/** ", Phó Chủ tịch UBND tỉnh", "(Bí thư Huyện ủy)", " - Giám đốc …", "giữ chức …". */
export const holding = sequence(
  detail,
  either(sequence(holds, optional(optional(parent), appointed)), appointed),
);
/** "Chủ tịch Lê Văn Ba, | Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Hà Thị Tư": whose office was said before has no share in the next name's. */
export const furtherHolding = sequence(
  notAhead(",", officesBefore, optional(honorifics), probableName),
  holding,
);

function readAside(reader: Reader, at: number): Reading<null> | null {
  const { tokens } = reader;
  if (tokens.slice(at) !== "(") return null;
  for (let to = at + 1; to <= at + LONGEST_ASIDE; to++) {
    const shape = tokens.shape(to);
    if (shape === Shape.End || shape === Shape.Newline) return null;
    if (shape === Shape.Sign && tokens.slice(to) === ")") return { end: to + 1, value: null };
  }
  return null;
}
