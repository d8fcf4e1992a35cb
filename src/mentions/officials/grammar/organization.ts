import {
  ahead,
  anyOf,
  capture,
  either,
  entry,
  type Match,
  optional,
  type Rule,
  repeat,
  sequence,
  words,
} from "../../../grammar/index.js";
import { canonicalSpelling } from "../../../text/index.js";
import type { Seat, SeatLevel } from "../parse.js";
import {
  bound,
  group,
  groups,
  joined,
  known,
  noTitle,
  part,
  short,
  subjects,
  topic,
} from "./body-names.js";
import { ANY_ACTIVITY, BODY, COUNTRY, type Part, POLITY } from "./dictionaries.js";
import { probableName } from "./name.js";
import { bareUnit, country, home, type UnitSaid, unit } from "./place.js";
import { regions } from "./proper-names.js";
import { number } from "./shapes.js";
import { rest } from "./subject.js";

/** An organisation as said: its name written out, and where it is. */
export interface OrganizationParse {
  readonly text: string | null;
  readonly seat: Seat;
}

const NOWHERE: Seat = { level: null, place: null };

const seat = either(capture("seat", unit), capture("seat", bareUnit));
/** "tại Việt Nam": where an envoy serves. */
const envoyPost = sequence(
  words("tại", "ở"),
  either("Việt Nam", entry(COUNTRY), entry(BODY), regions),
);
const post = sequence(part(words("tại", "ở")), part(either("Việt Nam", entry(COUNTRY))));
const abroad = sequence(optional(entry(POLITY)), capture("seat", country));
const place = either(sequence(either(seat, abroad), optional(post)), post);
/** "(CDC) tỉnh", "(UNDP) tại Việt Nam": after the short form of the name right before it. */
const where = optional(
  either(place, sequence("(", short, ")", either(place, ahead(probableName)))),
);

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
const organizations: readonly Rule<OrganizationParse>[] = [
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
const tails: readonly Rule<OrganizationParse>[] = [
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
