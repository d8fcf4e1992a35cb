import { inVietnam } from "../../text/calendar.js";
import { readDatedLine } from "../dated-line.js";
import { isoDay } from "../iso-day.js";

/** A day, with the time where it is known, on Vietnamese clocks. */
export interface Moment {
  /** ISO date or date-time. */
  readonly iso: string;
  readonly day: string;
  /** The day that the same digits mean in the other order, "6/10/2023": 6 October or 10 June; null where there is none. */
  readonly otherDay: string | null;
}

const FIRST_YEAR = 1996;
const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?$/;
/** "10/6/2023 3:20:00 PM": a program's way of writing that puts the month first. */
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b(.*)$/s;
const AMERICAN = /\b[AP]M\b/i;

/** Reads a date as metadata write it; null where it is none, or none that a news site can bear. */
export function readMoment(written: string): Moment | null {
  const text = written.trim().slice(0, 80);
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) return fromParts(iso.slice(1));
  const slashed = SLASHED.exec(text);
  if (slashed !== null)
    return fromSlashes(slashed[1] ?? "", slashed[2] ?? "", slashed[3] ?? "", slashed[4] ?? "");
  const line = readDatedLine(text);
  return line === null ? null : moment(line.iso, null);
}

function moment(iso: string, otherDay: string | null): Moment | null {
  const day = iso.slice(0, 10);
  return Number(day.slice(0, 4)) < FIRST_YEAR ? null : { iso, day, otherDay };
}

function fromParts(parts: readonly (string | undefined)[]): Moment | null {
  const [year, month, date, hour, minute, second, zone] = parts;
  const day = isoDay(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined || minute === undefined) return moment(day, null);
  const clock = `${hour.padStart(2, "0")}:${minute}:${second ?? "00"}`;
  if (Number(hour) > 23 || Number(minute) > 59) return moment(day, null);
  return moment(
    zone === undefined ? `${day}T${clock}` : onVietnameseClocks(day, clock, zone),
    null,
  );
}

/** The same moment on Vietnamese clocks: 18:30 UTC is the next day there. */
function onVietnameseClocks(day: string, clock: string, zone: string): string {
  const utc = Date.parse(`${day}T${clock}Z`);
  const [sign, hours, minutes] =
    zone.toUpperCase() === "Z" ? ["+", "00", "00"] : [zone[0], zone.slice(1, 3), zone.slice(-2)];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return `${inVietnam(utc - offset * 60_000)}+07:00`;
}

/** Day first, as in Vietnam; month first where a program of American habit wrote it, or day first cannot be. */
function fromSlashes(first: string, second: string, year: string, rest: string): Moment | null {
  const [vietnamese, american] = [
    isoDay(Number(year), Number(second), Number(first)),
    isoDay(Number(year), Number(first), Number(second)),
  ];
  const isAmerican = american !== null && (vietnamese === null || AMERICAN.test(rest));
  const day = isAmerican ? american : vietnamese;
  if (day === null) return null;
  const other = isAmerican ? vietnamese : american;
  const clock = clockOf(rest);
  return moment(clock === null ? day : `${day}T${clock}`, other === day ? null : other);
}

function clockOf(rest: string): string | null {
  const match = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AP])M)?/i.exec(rest);
  if (match === null) return null;
  const [, hour, minute, second = "00", half] = match;
  const shift = half === undefined ? 0 : half.toUpperCase() === "P" ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + shift;
  if (hours > 23 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, "0")}:${minute}:${second}`;
}
