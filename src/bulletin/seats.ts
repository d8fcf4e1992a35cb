import { splitTypeWord } from "../gazetteer/index.js";
import { type Context, isAbroad, type SeatLevel, seatLevel } from "../mentions/index.js";
import type {
  AdministrativeUnit,
  LocationMention,
  Mentions,
  OfficialMention,
  Position,
} from "../records.js";
import { countUpTo } from "../text/index.js";

/** A place of the story at which offices of a level may be. */
interface Seat {
  readonly at: number;
  readonly name: string;
  /** Its type word, in lower case: "xã". */
  readonly word: string;
  /** It is in no list: what several bear, one office has seldom. */
  readonly isAlone: boolean;
}

/**
 * Gives offices whose text names no place the one that their story tells: "Chủ tịch UBND huyện" is of
 * the district named last before it or, where none is, of the first named after it. Of places in a
 * list the first counts, none that is no longer ("xã Vũ Bình cũ"), and where the story names any of
 * its home province, none elsewhere.
 */
export function seatOffices(
  mentions: Mentions,
  { tokens, home }: Pick<Context, "tokens" | "home">,
): Mentions {
  const seats = new Map<SeatLevel, Seat[]>();
  const named = heads(mentions.locations, tokens.text);
  const near = named.filter(
    ({ location: { unit } }) => unit === null || provinceOf(unit) === provinceOf(home),
  );
  for (const { location, isAlone } of near.some((one) => one.location.unit) ? near : named) {
    for (const [level, name, word] of levelsOf(location)) {
      const known = seats.get(level) ?? [];
      known.push({ at: location.span.start, name, word, isAlone });
      seats.set(level, known);
    }
  }
  const abroad = seatsAbroad(mentions.locations);
  if (seats.size + abroad.size === 0) return mentions;
  return {
    ...mentions,
    officials: mentions.officials.map((one) =>
      seated(one, one.positions.some(isAbroad) ? abroad : seats),
    ),
  };
}

/** "tỉnh Hủa Phăn (Lào)": no unit of ours, but called as one. */
function seatsAbroad(locations: readonly LocationMention[]): ReadonlyMap<SeatLevel, Seat[]> {
  const seats = new Map<SeatLevel, Seat[]>();
  for (const { unit, text, name, span } of locations) {
    const word = unit === null ? splitTypeWord(text).type : null;
    if (word === null) continue;
    const known = seats.get(LEVELS[word]) ?? [];
    known.push({ at: span.start, name, word, isAlone: true });
    seats.set(LEVELS[word], known);
  }
  return seats;
}

const provinceOf = (unit: AdministrativeUnit | null): string | undefined =>
  (unit?.path.at(-1) ?? unit)?.fullName;

/** A place that stands alone, or the first of a list. */
interface Head {
  readonly location: LocationMention;
  readonly isAlone: boolean;
}

/** Of the places of each list the first, unless they are no longer; every other place. */
function heads(locations: readonly LocationMention[], text: string): Head[] {
  const heads: Head[] = [];
  let list: LocationMention[] = [];
  for (const [at, location] of locations.entries()) {
    list.push(location);
    const next = locations[at + 1];
    if (next !== undefined && isListed(next, location, text)) continue;
    const isCurrent = !list.some((one) => isFormer(one, text));
    if (isCurrent) heads.push({ location: list[0] as LocationMention, isAlone: list.length === 1 });
    list = [];
  }
  return heads;
}

const isFormer = ({ span: { end } }: LocationMention, text: string): boolean =>
  FORMER.some((word) => text.startsWith(word, end) && !LETTER.test(text.charAt(end + word.length)));
const FORMER = [" cũ", " (cũ)", " trước đây"] as const;
/** "xã Hữu Lợi cũng" has no "cũ". */
const LETTER = /\p{L}/u;

/** Whether a place goes on the list that the one before it is in. */
function isListed({ type, span }: LocationMention, before: LocationMention, text: string): boolean {
  if (before.type !== type) return false;
  return LINKS.has(text.slice(before.span.end, span.start).trim());
}
const LINKS: ReadonlySet<string> = new Set([",", "và", ";", ", và", "-", "–"]);

function seated(official: OfficialMention, seats: ReadonlyMap<SeatLevel, Seat[]>): OfficialMention {
  if (official.positions.every(({ place }) => place !== null)) return official;
  const positions = official.positions.map((position): Position => {
    const level = position.place === null ? seatLevel(position) : null;
    if (level === null) return position;
    const named = seats.get(level) ?? [];
    const office = (position.organization ?? position.title).toLowerCase();
    const alike = preferred(named, ({ word }) => office.endsWith(word));
    const place = seatAt(
      preferred(alike, ({ isAlone }) => isAlone),
      position.span.start,
    );
    return place === null ? position : { ...position, place };
  });
  return { ...official, positions };
}

function preferred(seats: readonly Seat[], isBetter: (seat: Seat) => boolean): readonly Seat[] {
  const better = seats.filter(isBetter);
  return better.length > 0 ? better : seats;
}

/** The last seat before an offset, else the first. */
function seatAt(seats: readonly Seat[], offset: number): string | null {
  const before = countUpTo(seats.length, (at) => (seats[at] as Seat).at, offset);
  return (seats[before - 1] ?? seats[0])?.name ?? null;
}

/** The levels of a place and of what holds it: a commune tells its district too. */
function levelsOf({ name, text, type, unit }: LocationMention): [SeatLevel, string, string][] {
  const levels: [SeatLevel, string, string][] = [];
  if (type === "village") levels.push(["village", name, "xóm"]);
  if (unit === null) return levels;
  // A town that is a city by now was a town when the text was written: its own word tells.
  const said = splitTypeWord(text).type;
  if (said !== null) levels.push([LEVELS[said], name, said]);
  for (const { fullName } of said === null ? [unit, ...unit.path] : unit.path) {
    const { type: word, name: own } = splitTypeWord(fullName);
    levels.push([LEVELS[word ?? "xã"], own, word ?? "xã"]);
  }
  return levels;
}

const LEVELS = {
  tỉnh: "province",
  "thành phố": "city",
  quận: "district",
  huyện: "district",
  "thị xã": "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
} as const;
