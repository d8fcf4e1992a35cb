import { lastOfMonth } from "../../text/calendar.js";
import type { StoryIds } from "./profile.js";

/** Days between which a story appeared, and the likeliest one; ISO. */
export interface Stretch {
  readonly from: string | null;
  readonly until: string | null;
  readonly about: string;
}

/**
 * When a story appeared by its number, which rises with time; null where the address or the picture
 * bears none.
 */
export function stretchOf(
  ids: StoryIds | undefined,
  address: string,
  picture: string | null,
): Stretch | null {
  if (ids === undefined) return null;
  const inPicture = picture === null ? null : (ids.imagePattern?.exec(picture)?.[1] ?? null);
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const id = ids.pattern.exec(path)?.[1] ?? inPicture;
  return id === null || id === undefined ? null : between(Number(id), ids.points);
}

function between(id: number, points: StoryIds["points"]): Stretch | null {
  const after = points.findIndex(([known]) => known >= id);
  const [upper, lower] = [points[after], points[(after < 0 ? points.length : after) - 1]];
  if (lower === undefined) return upper === undefined ? null : beyond(upper, "until");
  if (upper === undefined) return beyond(lower, "from");
  const [low, high] = [middleOf(lower[1]), middleOf(upper[1])];
  const share = (id - lower[0]) / (upper[0] - lower[0]);
  return {
    from: firstDay(lower[1]),
    until: lastDay(upper[1]),
    about: isoOf(low + (high - low) * share),
  };
}

/** Outside of the known points only one end is known. */
function beyond([, month]: readonly [number, string], side: "from" | "until"): Stretch {
  const stretch = { from: null, until: null, about: isoOf(middleOf(month)) };
  return side === "from"
    ? { ...stretch, from: firstDay(month) }
    : { ...stretch, until: lastDay(month) };
}

const firstDay = (month: string): string => `${month}-01`;
const lastDay = (month: string): string => lastOfMonth(firstDay(month));
const middleOf = (month: string): number => Date.parse(`${month}-15`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
