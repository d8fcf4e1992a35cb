import type { DateKind, DateMention, DatePrecision } from "../../../records.js";
import type { Day, Stretch } from "../../../text/calendar.js";
import type { ReferenceDay } from "../../kind.js";
import type { Said } from "../said.js";

/** What a date means, before its modifier and its time are looked at. */
export interface Meaning {
  /** Null where it cannot be placed on the calendar. */
  readonly stretch: Stretch | null;
  readonly edtf: string | null;
  readonly precision: DatePrecision;
  readonly kind: DateKind;
  readonly yearFrom: DateMention["yearFrom"];
  readonly calendar: DateMention["calendar"];
}

/** What an unwritten year or month follows from. */
export interface Hand {
  readonly reference: ReferenceDay | null;
  /** The other end of a range: the day must not lie beyond it. */
  readonly notAfter?: Day;
  readonly notBefore?: Day;
}

/** Reads one expression; those that hold others are given it. */
export type Mean = (said: Said, hand: Hand) => Meaning | typeof IMPOSSIBLE;

/** Said of a day that no calendar has. */
export const IMPOSSIBLE = "impossible";

const BLANK: Meaning = {
  stretch: null,
  edtf: null,
  precision: "vague",
  kind: "point",
  yearFrom: null,
  calendar: "gregorian",
};

/** A meaning of which only these fields are out of the ordinary. */
export const meaning = (fields: Partial<Meaning>): Meaning => ({ ...BLANK, ...fields });

/** The day that "hôm nay" is: other dates of a page tell its year, but not its day. */
export const today = ({ reference }: Hand): Day | null =>
  reference?.from === "publication" ? reference.day : null;
