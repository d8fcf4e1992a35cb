import { findUnits, LAST_DAY_OF_DISTRICTS } from "../gazetteer/index.js";
import type { AdministrativeUnit, ExtractOptions, ParseOptions } from "../records.js";
import { BantinError } from "./error.js";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function reject(message: string): never {
  throw new BantinError("bad-option", message);
}

function isRealDay(day: string): boolean {
  const [, year, month, date] = ISO_DAY.exec(day) ?? [];
  if (year === undefined) return false;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return new Date(time).toISOString().startsWith(day);
}

/** Throws unless the options are of the documented form. */
export function checkOptions(
  options: ParseOptions | ExtractOptions,
  known: readonly string[],
): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    reject('options must be an object: leave them out or pass { publishedAt: "2023-10-16" }');
  }
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) reject(`there is no option "${name}": use ${known.join(", ")}`);
    if (value !== undefined) checkOption(name, value);
  }
}

function checkOption(name: string, value: unknown): void {
  switch (name) {
    case "publishedAt":
    case "asOf":
      if (typeof value !== "string" || !ISO_DATE_TIME.test(value) || !isRealDay(value.slice(0, 10)))
        reject(`${name} must be an ISO date or date-time such as "2023-10-16", not ${show(value)}`);
      return;
    case "format":
      if (value !== "html" && value !== "text")
        reject(`format must be "html" or "text", not ${show(value)}`);
      return;
    case "explain":
      if (typeof value !== "boolean") reject(`explain must be true or false, not ${show(value)}`);
      return;
    case "selectors":
    case "patterns":
      checkTable(name, value);
      return;
    default:
      if (typeof value !== "string") reject(`${name} must be a string, not ${show(value)}`);
  }
}

function checkTable(name: string, value: unknown): void {
  const strings =
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((entry) => typeof entry === "string");
  if (!strings) reject(`${name} must be an object of strings, not ${show(value)}`);
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

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
    reject(
      `no administrative unit is called ${show(place)}: name one such as "Hòa Bình" or "huyện Lạc Sơn, Hòa Bình"`,
    );
  }
  return unit;
}
