import type { Position } from "../../records.js";
import { BODIES, PARTIES_ABROAD } from "./lexicon/organizations.js";
import { NO_UNITS, UNIT_WORDS } from "./lexicon/places.js";
import { HEADS_ABROAD } from "./lexicon/titles.js";
import type { SeatLevel } from "./parse.js";

const UNITS: ReadonlyMap<string, SeatLevel> = new Map(
  UNIT_WORDS.map(([, text, level]) => [text, level]),
);
/** Bodies that tell their level by their name, and the members they have: "Huyện ủy viên". */
const LEVELLED: readonly (readonly [string, SeatLevel])[] = BODIES.flatMap(([name, level]) =>
  level === null ? [] : [[name, level] as const],
);

/** An office by its title and what it is of. */
type Office = Pick<Position, "title" | "organization">;

/** The level of what "Tỉnh trưởng", "Phó Thị trưởng" head: such heads are abroad only. */
export const levelAbroad = ({ title }: Office): SeatLevel | null =>
  HEADS_ABROAD.find(([head]) => title.toLowerCase().endsWith(head.toLowerCase()))?.[1] ?? null;

/** Whether an office is of another country: "Tỉnh trưởng", "Ủy viên Trung ương Đảng … Lào". */
export function isAbroad(office: Office): boolean {
  if (levelAbroad(office) !== null) return true;
  return PARTIES_ABROAD.some((party) => office.organization?.endsWith(party));
}

/** The level at which an office without a place is: of "Ủy ban nhân dân huyện" a district. */
export function seatLevel({ title, organization }: Position): SeatLevel | null {
  const office = organization ?? title;
  if (NO_UNITS.some((word) => office.toLowerCase().endsWith(word))) return null;
  const words = office.split(" ");
  for (const length of [3, 2, 1]) {
    const level = UNITS.get(words.slice(-length).join(" "));
    if (level !== undefined && (organization !== null || words.length > length)) return level;
  }
  if (organization === null && levelAbroad({ title, organization }) !== null) {
    return levelAbroad({ title, organization });
  }
  const body = LEVELLED.find(([name]) => office.endsWith(name) || title === `${name} viên`);
  return body?.[1] ?? null;
}
