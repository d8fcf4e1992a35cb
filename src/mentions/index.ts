import type { Mentions } from "../records.js";
import { dates } from "./dates/index.js";
import type { DateParse } from "./dates/said.js";
import type { Kind } from "./kind.js";
import type { LocationParse } from "./locations/grammar.js";
import { locations } from "./locations/index.js";
import { officials } from "./officials/index.js";
import type { OfficialParse } from "./officials/parse.js";
import type { StatisticParse } from "./statistics/grammar/index.js";
import { statistics } from "./statistics/index.js";

export { anchor } from "./dates/anchor.js";
export type { Context, CoreParse, Fields, Kind, ReferenceDay, TokenRange } from "./kind.js";
export { mapDay } from "./locations/map-day.js";
export { addressOf, officeKeys, personKey, standsAlone } from "./officials/identity.js";
export type { SeatLevel } from "./officials/parse.js";
export { isAbroad, seatLevel } from "./officials/seat.js";

/** What the rules of each kind copy from the text, under the name of its list in the records. */
export interface Parses {
  readonly dates: DateParse;
  readonly officials: OfficialParse;
  readonly locations: LocationParse;
  readonly statistics: StatisticParse;
}

export type KindName = keyof Parses;
export type RecordOf<Name extends KindName> = Mentions[Name][number];

/** The kinds of mention, each under the name of its list in the records. */
export const KINDS: { readonly [Name in KindName]: Kind<Parses[Name], RecordOf<Name>> } = {
  dates,
  officials,
  locations,
  statistics,
};
