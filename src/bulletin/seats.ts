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
 * the district named last before it or, where none is, of the first named after it. A story is at
 * home in the province that it names first, wherever else it leads.
 */
export function seatOffices(mentions: Mentions): Mentions {
  const seats = new Map<SeatLevel, Seat[]>();
  for (const location of mentions.locations) {
    for (const [level, name] of levelsOf(location)) {
      const known = seats.get(level) ?? [];
      known.push({ at: location.span.start, name });
      seats.set(level, known);
    }
  }
  if (seats.size === 0) return mentions;
  return { ...mentions, officials: mentions.officials.map((one) => seated(one, seats)) };
}

function seated(official: OfficialMention, seats: ReadonlyMap<SeatLevel, Seat[]>): OfficialMention {
  if (official.positions.every(({ place }) => place !== null)) return official;
  const positions = official.positions.map((position): Position => {
    const level = position.place === null ? seatLevel(position) : null;
    if (level === null) return position;
    const named = seats.get(level) ?? [];
    const place = seatAt(named, level === "province" ? 0 : position.span.start);
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
function levelsOf({ name, type, unit }: LocationMention): [SeatLevel, string][] {
  const levels: [SeatLevel, string][] = [];
  if (type === "village") levels.push(["village", name]);
  if (unit === null) return levels;
  for (const { fullName } of [unit, ...unit.path]) {
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
