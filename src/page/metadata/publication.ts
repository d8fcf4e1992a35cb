import { daysBetween } from "../../text/calendar.js";
import type { Stretch } from "../publishers/story-ids.js";
import type { Moment } from "./moment.js";

/** What is known of the day on which a page was published. */
export interface Dating {
  /** As metadata state it. */
  readonly stated: Moment | null;
  /** When the page was last changed, as metadata state it. */
  readonly modified: Moment | null;
  /** The dated line of the story, ISO. */
  readonly dated: string | null;
  /** The day that the address bears. */
  readonly addressed: string | null;
  /** When the story's number says that it appeared. */
  readonly numbered: Stretch | null;
  /** The latest month in which one of its pictures was stored. */
  readonly pictured: string | null;
}

export interface Settled {
  readonly publishedAt: string | null;
  readonly from: "metadata" | "page" | null;
}

/** Days by which a number's stretch may be off, for points known by the month. */
const SLACK = 45;
/** A story is not brought up to date a year later; a date that old was never filled in. */
const LONGEST_LIFE = 366;

/**
 * Settles what metadata state and what the story's dated line says. They mostly agree; then the one
 * with the time of day holds. Where they do not:
 * 1. a date that the number of the story, its address or its pictures rule out falls away;
 * 2. "10/6/2023" that agrees with the rest only as 6 October is read so;
 * 3. of two that stay the earlier holds, for a page is published before it is changed or crawled.
 */
export function settle(dating: Dating): Settled {
  const { dated } = dating;
  const stated = dating.stated === null ? null : turned(dating.stated, dating);
  const statedHolds = stated !== null && isPossible(stated.slice(0, 10), dating);
  const datedHolds = dated !== null && (isPossible(dated.slice(0, 10), dating) || !statedHolds);
  if (stated !== null && (statedHolds || !datedHolds)) {
    if (!datedHolds || dated === null || holdsOver(stated, dated)) {
      return { publishedAt: stated, from: "metadata" };
    }
  }
  return dated === null ? { publishedAt: null, from: null } : { publishedAt: dated, from: "page" };
}

function holdsOver(stated: string, dated: string): boolean {
  const days = daysBetween(stated.slice(0, 10), dated.slice(0, 10));
  if (days === 0) return stated.length > 10 || dated.length <= 10;
  return days > 0 && days <= LONGEST_LIFE;
}

/** The date as stated, or with day and month the other way round where only that fits. */
function turned({ iso, day, otherDay }: Moment, dating: Dating): string {
  if (otherDay === null) return iso;
  const fits = (candidate: string) =>
    [
      dating.dated?.slice(0, 10),
      dating.addressed,
      dating.modified?.day,
      dating.modified?.otherDay,
    ].includes(candidate);
  const turn =
    !fits(day) && (fits(otherDay) || (!isPossible(day, dating) && isPossible(otherDay, dating)));
  return turn ? otherDay + iso.slice(10) : iso;
}

function isPossible(day: string, { numbered, pictured, addressed }: Dating): boolean {
  if (addressed !== null) return Math.abs(daysBetween(addressed, day)) <= SLACK;
  if (pictured !== null && day.slice(0, 7) < pictured) return false;
  if (numbered === null) return true;
  const { from, until } = numbered;
  return (
    (from === null || daysBetween(from, day) >= -SLACK) &&
    (until === null || daysBetween(day, until) >= -SLACK)
  );
}
