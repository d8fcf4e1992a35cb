import type { PositionStatus, UnitLevel } from "../../records.js";
import type { CoreParse, TokenRange } from "../kind.js";

/** Levels that a word beside an office tells; a city may be of either of two. */
export type SeatLevel = UnitLevel | "city" | "village";

/** Where an office is, as said. */
export interface Seat {
  readonly level: SeatLevel | null;
  /** "Lạc Sơn"; null where only "huyện" is said. */
  readonly place: string | null;
}

/** One office as the text says it, short forms written out. */
export interface OfficeParse extends TokenRange {
  readonly title: string;
  readonly organization: string | null;
  readonly seat: Seat;
  readonly status: PositionStatus;
}

/** What the text says of one person, or of an office that acts as one. */
export interface OfficialParse extends CoreParse {
  readonly name: string | null;
  readonly honorific: string | null;
  readonly offices: readonly OfficeParse[];
}
