import { nameKey, placesNamed, splitTypeWord, unitsCalled } from "../../gazetteer/index.js";
import type { Parsed } from "../../grammar/index.js";
import type { AdministrativeUnit, OfficialMention, Position } from "../../records.js";
import { canonicalSpelling } from "../../text/index.js";
import type { Context, Fields } from "../kind.js";
import { SHARING_BODIES } from "./lexicon/organizations.js";
import type { OfficeParse, OfficialParse, Seat } from "./parse.js";
import { isAbroad, levelAbroad } from "./seat.js";

/** What the parse means; whether somebody named without an office is an official, the page tells. */
export function resolve(
  { parse }: Parsed<OfficialParse>,
  context: Context,
): Fields<OfficialMention> | null {
  const { name, honorific, offices } = parse;
  // "Ủy viên Trung ương Đảng … Lào, Bí thư Tỉnh ủy": the province is none of ours.
  const home = offices.some(isAbroad) ? null : context.home;
  return {
    name: name === null ? null : personalName(name),
    honorific,
    positions: repeatSeats(shareSeats(offices)).map((office) =>
      toPosition(office, { ...context, home }),
    ),
    person: "",
  };
}

/**
 * Offices said in one breath are of one place where only the last of them says so: "Bí thư Đảng ủy,
 * Chủ tịch UBND xã Tân Vinh".
 */
function shareSeats(offices: readonly OfficeParse[]): OfficeParse[] {
  const shared: OfficeParse[] = [];
  for (const office of offices.toReversed()) {
    const next = shared[0];
    const shares =
      next !== undefined &&
      (isLevelled(office, next.seat) || (isOpen(office) && mayShare(office, next)));
    shared.unshift(shares ? { ...office, seat: next.seat } : office);
  }
  return shared;
}

/** "Bí thư Tỉnh ủy Bắc Giang, Trưởng Ban Chỉ đạo tỉnh": the province said before. */
function repeatSeats(offices: readonly OfficeParse[]): OfficeParse[] {
  const said = new Map<string, Seat>();
  return offices.map((office) => {
    const { level, place } = office.seat;
    if (level === null) return office;
    if (place !== null) said.set(level, office.seat);
    const before = said.get(level);
    return before === undefined || place !== null ? office : { ...office, seat: before };
  });
}

/** "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Thanh Hóa" is at the head of one and the same province. */
const isLevelled = ({ seat: { level, place } }: OfficeParse, next: Seat): boolean =>
  level !== null && place === null && level === next.level && next.place !== null;

const isOpen = ({ seat }: OfficeParse): boolean => seat.level === null && seat.place === null;

/** "Tổng Bí thư, Chủ tịch nước Lào" are both of Laos, but no office of state is of a province. */
function mayShare({ title, organization }: OfficeParse, next: OfficeParse): boolean {
  const { seat } = next;
  const shares = SHARING_BODIES.some((body) => (organization ?? title).endsWith(body));
  if (shares) return seat.level !== null;
  if (organization !== null || seat.place === null) return false;
  // "Bí thư, Tỉnh trưởng tỉnh Hủa Phăn"
  return seat.level === null || levelAbroad(next) !== null;
}

/** Names in capitals, and slips, are written as names are: "BÙI VĂN KHÁNH", "Bùi văn Khánh". */
function personalName(written: string): string {
  const spelled = canonicalSpelling(written).replace(/ (?:văn|thị) /u, (middle) =>
    middle.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
  );
  if (spelled !== spelled.toUpperCase() || spelled.length < 4) return spelled;
  return spelled.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function toPosition(office: OfficeParse, { tokens, home }: Context): Position {
  const span = { start: tokens.start(office.start), end: tokens.end(office.end - 1) };
  return {
    title: office.title,
    organization: office.organization,
    place: placeOf(office.seat, home),
    status: office.status,
    text: tokens.text.slice(span.start, span.end),
    span,
  };
}

/** The place named, else the home of that level. */
function placeOf({ level, place }: Seat, home: AdministrativeUnit | null): string | null {
  if (place !== null) return unitsCalled(place)[0]?.name ?? placeAbroad(place);
  if (home === null || level === null) return null;
  const units = [home, ...home.path];
  const names = units.map(({ fullName }) => fullName);
  if (level === "province") return nameOf(names[names.length - 1] ?? home.fullName);
  return level === home.level ? nameOf(home.fullName) : null;
}

/** "CHDCND Lào" is called "Lào". */
function placeAbroad(written: string): string {
  const name = placesNamed(written).find(({ type }) => type === "country")?.name;
  const isPart = name !== undefined && nameKey(written).includes(nameKey(name));
  return isPart ? name : canonicalSpelling(written);
}

/** "Tỉnh Hòa Bình" is called "Hòa Bình". */
const nameOf = (fullName: string): string => splitTypeWord(fullName).name;
