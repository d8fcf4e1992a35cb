import { splitTypeWord } from "../gazetteer/index.js";
import { type SeatLevel, seatLevel } from "../mentions/index.js";
import type { LocationMention, Mentions, OfficialMention, Position } from "../records.js";

/** A place of the story at which offices of a level may be. */
interface Seat {
  readonly at: number;
  readonly name: string;
}

/**
 * Gives offices whose text names no place the one that their story tells: "Chủ tịch UBND huyện" is of
 * the district named last before it or, where none is, of the first named after it. Of places in a
 * list the first counts, and none that is no longer ("xã Vũ Bình cũ").
 */
export function seatOffices(mentions: Mentions, text: string): Mentions {
  const seats = new Map<SeatLevel, Seat[]>();
  for (const location of heads(mentions.locations, text)) {
    for (const [level, name] of levelsOf(location)) {
      const known = seats.get(level) ?? [];
      known.push({ at: location.span.start, name });
      seats.set(level, known);
    }
  }
  if (seats.size === 0) return mentions;
  return { ...mentions, officials: mentions.officials.map((one) => seated(one, seats)) };
}

/** Of the places of each list the first, unless they are no longer; every other place. */
function heads(locations: readonly LocationMention[], text: string): LocationMention[] {
  const heads: LocationMention[] = [];
  let isOpen = false;
  for (const [at, location] of locations.entries()) {
    if (!isListed(location, locations[at - 1], text)) {
      heads.push(location);
      isOpen = true;
    }
    if (isOpen && isFormer(location, text)) {
      heads.pop();
      isOpen = false;
    }
  }
  return heads;
}

const isFormer = ({ span }: LocationMention, text: string): boolean =>
  FORMER.some((word) => text.startsWith(word, span.end));
const FORMER = [" cũ", " (cũ)", " trước đây"] as const;

/** Whether a place goes on the list that the one before it is in. */
function isListed(
  { type, span }: LocationMention,
  before: LocationMention | undefined,
  text: string,
): boolean {
  if (before === undefined || before.type !== type) return false;
  return LINKS.has(text.slice(before.span.end, span.start).trim());
}
const LINKS: ReadonlySet<string> = new Set([",", "và", ";", ", và", "-", "–"]);

function seated(official: OfficialMention, seats: ReadonlyMap<SeatLevel, Seat[]>): OfficialMention {
  if (official.positions.every(({ place }) => place !== null)) return official;
  const positions = official.positions.map((position): Position => {
    const level = position.place === null ? seatLevel(position) : null;
    if (level === null) return position;
    const named = seats.get(level) ?? [];
    const place = seatAt(named, position.span.start);
    return place === null ? position : { ...position, place };
  });
  return { ...official, positions };
}

/** The last seat before an offset, else the first. */
function seatAt(seats: readonly Seat[], offset: number): string | null {
  let low = 0;
  let high = seats.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seats[middle] as Seat).at <= offset) low = middle + 1;
    else high = middle;
  }
  return (seats[low - 1] ?? seats[0])?.name ?? null;
}

/** The levels of a place and of what holds it: a commune tells its district too. */
function levelsOf({ name, text, type, unit }: LocationMention): [SeatLevel, string][] {
  const levels: [SeatLevel, string][] = [];
  if (type === "village") levels.push(["village", name]);
  if (unit === null) return levels;
  // A town that is a city by now was a town when the text was written: its own word tells.
  const said = splitTypeWord(text).type;
  if (said !== null) levels.push([LEVELS[said], name]);
  for (const { fullName } of said === null ? [unit, ...unit.path] : unit.path) {
    const word = splitTypeWord(fullName);
    levels.push([LEVELS[word.type ?? "xã"], word.name]);
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
