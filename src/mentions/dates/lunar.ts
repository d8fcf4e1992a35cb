/**
 * The Vietnamese lunar calendar, 1900 to 2100: months begin on the day of new moon, and the month of
 * the winter solstice is the eleventh, both by the clock of UTC+7. That clock alone makes it differ
 * from the Chinese calendar: Tết 1985 fell a month, Tết 2007 a day earlier.
 *
 * The method and the series are those of Hồ Ngọc Đức, "Thuật toán tính âm lịch"
 * (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html), after Jean Meeus,
 * "Astronomical Algorithms" (1998); this is an implementation of its own.
 */

/** A day of the lunar calendar; `year` is the Gregorian year in which the lunar year begins. */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  readonly leap: boolean;
  readonly year: number;
}

const HOURS_EAST = 7;
const SYNODIC_MONTH = 29.530588853;
/** Julian day of the new moon of January 1900. */
const FIRST_NEW_MOON = 2415021.076998695;
/** Julian day number of 1970-01-01, from its noon. */
const UNIX_EPOCH = 2440588;
const DAY_LENGTH = 86_400_000;
const DEGREE = Math.PI / 180;

const toJulian = (iso: string): number => Date.parse(iso) / DAY_LENGTH + UNIX_EPOCH;
const toIso = (julian: number): string =>
  new Date((julian - UNIX_EPOCH) * DAY_LENGTH).toISOString().slice(0, 10);

/** Julian date (at Greenwich) of the k-th new moon after that of January 1900. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t * t -
    0.000000155 * t ** 3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * DEGREE);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t ** 3) * DEGREE;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t ** 3) * DEGREE;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t ** 3) * DEGREE;
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  return mean + correction - clockDrift(t);
}

/** Days by which dynamical time runs before universal time. */
function clockDrift(t: number): number {
  return t < -11
    ? 0.001 + 0.000839 * t + 0.0002261 * t * t - 0.00000845 * t ** 3 - 0.000000081 * t ** 4
    : -0.000278 + 0.000265 * t + 0.000262 * t * t;
}

/** The day, by the Vietnamese clock, of the k-th new moon. */
const newMoonDay = (k: number): number => Math.floor(newMoon(k) + 0.5 + HOURS_EAST / 24);

/** Which twelfth of its course the sun stands in as a day begins: 9 from the winter solstice on. */
function solarTerm(julian: number): number {
  const t = (julian - 2451545.5 - HOURS_EAST / 24) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t ** 3) * DEGREE;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (((mean + centre) % 360) + 360) % 360;
  return Math.floor(longitude / 30);
}

const monthsSince1900 = (julian: number): number =>
  Math.floor((julian - FIRST_NEW_MOON) / SYNODIC_MONTH);

/** Which new moon opens the eleventh month that begins in a Gregorian year: it holds the solstice. */
function eleventhMonth(year: number): number {
  const k = monthsSince1900(toJulian(`${year}-12-31`));
  return solarTerm(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** A leap month is the first in which the sun enters no new twelfth; -1 where the year has none. */
function leapOffset(first: number, next: number): number {
  if (next - first < 13) return -1;
  for (let offset = 1; offset < 14; offset++) {
    const here = solarTerm(newMoonDay(first + offset));
    if (here === solarTerm(newMoonDay(first + offset + 1))) return offset;
  }
  return -1;
}

/** The Gregorian day of a lunar day, or null where the lunar year has none such. */
export function toGregorian({ day, month, leap, year }: LunarDay): string | null {
  const first = eleventhMonth(month < 11 ? year - 1 : year);
  const next = eleventhMonth(month < 11 ? year : year + 1);
  const gap = leapOffset(first, next);
  let offset = month < 11 ? month + 1 : month - 11;
  if (leap && offset + 1 !== gap) return null;
  if (gap >= 0 && (leap || offset >= gap)) offset++;
  const start = newMoonDay(first + offset);
  const julian = start + day - 1;
  return day >= 1 && julian < newMoonDay(first + offset + 1) ? toIso(julian) : null;
}

/** The lunar day that a Gregorian day is. */
export function toLunar(iso: string): LunarDay {
  const julian = toJulian(iso);
  let k = monthsSince1900(julian) + 1;
  while (newMoonDay(k) > julian) k--;
  const year = Number(iso.slice(0, 4));
  const ownFirst = eleventhMonth(year);
  const begins = k >= ownFirst ? year : year - 1;
  const first = k >= ownFirst ? ownFirst : eleventhMonth(year - 1);
  const gap = leapOffset(first, eleventhMonth(begins + 1));
  const offset = k - first;
  const regular = gap >= 0 && offset >= gap ? offset - 1 : offset;
  const month = ((regular + 10) % 12) + 1;
  return {
    day: julian - newMoonDay(k) + 1,
    month,
    leap: offset === gap,
    year: month >= 11 && offset < 4 ? begins : begins + 1,
  };
}

/** Number of days of a lunar month, or null where the year has none such. */
export function lengthOfMonth(month: Omit<LunarDay, "day">): number | null {
  if (toGregorian({ ...month, day: 1 }) === null) return null;
  return toGregorian({ ...month, day: 30 }) === null ? 29 : 30;
}

/** Tết: the first day of the lunar year. */
export const newYear = (year: number): string =>
  toGregorian({ day: 1, month: 1, leap: false, year }) as string;
