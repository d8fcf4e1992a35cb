import type { Position } from "../../records.js";
import { BODIES } from "./lexicon/organizations.js";
import { NO_UNITS, UNIT_WORDS } from "./lexicon/places.js";
import type { SeatLevel } from "./parse.js";

const UNITS: ReadonlyMap<string, SeatLevel> = new Map(
  UNIT_WORDS.map(([, text, level]) => [text, level]),
);
/** Bodies that tell their level by their name, and the members they have: "Huyện ủy viên". */
const LEVELLED: readonly (readonly [string, SeatLevel])[] = BODIES.flatMap(([name, level]) =>
  level === null ? [] : [[name, level] as const],
);

/** The level at which an office without a place is: of "Ủy ban nhân dân huyện" a district. */
export function seatLevel({ title, organization }: Position): SeatLevel | null {
  const office = organization ?? title;
  if (NO_UNITS.some((word) => office.toLowerCase().endsWith(word))) return null;
  const words = office.split(" ");
  for (const length of [3, 2, 1]) {
    const level = UNITS.get(words.slice(-length).join(" "));
    if (level !== undefined && (organization !== null || words.length > length)) return level;
  }
  const body = LEVELLED.find(([name]) => office.endsWith(name) || title === `${name} viên`);
  return body?.[1] ?? null;
}
