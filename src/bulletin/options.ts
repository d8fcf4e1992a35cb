import { findUnits, LAST_DAY_OF_DISTRICTS } from "../gazetteer/index.js";
import { isEncoding, isSelector, SELECTOR_NAMES } from "../page/index.js";
import type { AdministrativeUnit, ExtractOptions, ParseOptions } from "../records.js";
import { dateOf, inVietnam, isRealDay, monthOf, yearOf } from "../text/calendar.js";
import { rejectOption, show } from "./error.js";

const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Whether it is an ISO date or date-time that the calendar and the clock have. */
function isMoment(value: unknown): value is string {
  if (typeof value !== "string" || !ISO_DATE_TIME.test(value)) return false;
  const isDay = isRealDay(yearOf(value), monthOf(value), dateOf(value));
  return isDay && !Number.isNaN(Date.parse(value));
}

const ZONED = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** The day of an ISO date or date-time in Vietnam, where 23:30 UTC is of the next day. */
export function dayInVietnam(moment: string): string {
  return (ZONED.test(moment) ? inVietnam(Date.parse(moment)) : moment).slice(0, 10);
}

/** Throws unless the options are of the documented form. */
export function checkOptions(
  options: ParseOptions | ExtractOptions,
  known: readonly string[],
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    rejectOption('options must be an object: leave them out or pass { publishedAt: "2023-10-16" }');
  }
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name))
      rejectOption(`there is no option "${name}": use ${known.join(", ")}`);
    if (value !== undefined) checkOption(name, value);
  }
}

function checkOption(name: string, value: unknown): void {
  switch (name) {
    case "publishedAt":
    case "asOf":
      if (!isMoment(value))
        rejectOption(
          `${name} must be an ISO date or date-time such as "2023-10-16", not ${show(value)}`,
        );
      return;
    case "format":
      if (value !== "html" && value !== "text")
        rejectOption(`format must be "html" or "text", not ${show(value)}`);
      return;
    case "explain":
      if (typeof value !== "boolean")
        rejectOption(`explain must be true or false, not ${show(value)}`);
      return;
    case "encoding":
      if (typeof value !== "string" || !isEncoding(value))
        rejectOption(
          `encoding must be a label such as "utf-8", "windows-1258" or "tcvn3", not ${show(value)}`,
        );
      return;
    case "selectors":
      checkTable(name, value);
      checkSelectors(value as Readonly<Record<string, string>>);
      return;
    case "patterns":
      checkTable(name, value);
      return;
    default:
      if (typeof value !== "string") rejectOption(`${name} must be a string, not ${show(value)}`);
  }
}

function checkTable(name: string, value: unknown): void {
  const strings =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === "string");
  if (!strings) rejectOption(`${name} must be an object of strings, not ${show(value)}`);
}

function checkSelectors(selectors: Readonly<Record<string, string>>): void {
  for (const [name, selector] of Object.entries(selectors)) {
    if (!SELECTOR_NAMES.some((known) => known === name))
      rejectOption(`there is no selector "${name}": use ${SELECTOR_NAMES.join(", ")}`);
    if (!isSelector(selector))
      rejectOption(
        `the selector of ${name} must be one of CSS such as "#content > p", not ${show(selector)}`,
      );
  }
}

/**
 * The unit that `place` names: "Hòa Bình", "huyện Lạc Sơn, Hòa Bình". A province goes before all
 * else of its name, then the map of the day before the last one of three levels.
 */
export function placeUnit(place: string, asOf: string | null): AdministrativeUnit {
  const [name = "", parent] = place.split(",").map((part) => part.trim());
  const within = parent === undefined ? {} : { within: parent };
  const found = [asOf, LAST_DAY_OF_DISTRICTS].flatMap((day) =>
    findUnits(name, { ...within, asOf: day }),
  );
  const unit = found.find(({ level }) => level === "province") ?? found[0];
  if (unit === undefined) {
    rejectOption(
      `no administrative unit is called ${show(place)}: name one such as "Hòa Bình" or "huyện Lạc Sơn, Hòa Bình"`,
    );
  }
  return unit;
}
