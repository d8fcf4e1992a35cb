import { dates } from "./dates/index.js";
import { locations } from "./locations/index.js";
import { officials } from "./officials/index.js";
import { statistics } from "./statistics/index.js";

export { anchor } from "./dates/anchor.js";
export type { Context, CoreParse, Fields, Kind, ReferenceDay, TokenRange } from "./kind.js";
export { addressOf, officeKeys, personKey, standsAlone } from "./officials/identity.js";
export type { SeatLevel } from "./officials/parse.js";
export { seatLevel } from "./officials/seat.js";

/** The kinds of mention, each under the name of its list in the records. */
export const KINDS = { dates, officials, locations, statistics } as const;
