/** Whether the fields of a gold date can be true together. */
import type { GoldDate } from "./shape.js";

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** "2024-02-29", but not "2023-02-29". */
function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day >= 1 && day <= (MONTH_DAYS[month - 1] ?? -1) + leap;
}

export function checkDate(date: GoldDate, complain: (message: string) => void): void {
  const { start = null, end = null, kind, modifier, precision, time } = date;
  for (const day of [start, end]) {
    if (day !== null && !isDay(day)) complain(`${day} is no day of the calendar`);
  }
  if (start !== null && end !== null && start > end)
    complain(`starts ${start}, after its end ${end}`);
  if (kind === "point" && precision === "day" && start !== end && !hasOneEnd(modifier)) {
    complain(`is one day, but starts ${start} and ends ${end}`);
  }
  if (modifier === "before" && start !== null) complain(`is "before" a day, but has a start`);
  if (modifier === "after" && end !== null) complain(`is "after" a day, but has an end`);
  if (typeof time === "string" && precision !== undefined && !/^(?:hour|minute)$/.test(precision)) {
    complain(`has the time ${time}, but precision ${precision}`);
  }
  if (kind === "vague" && precision !== undefined && precision !== "vague") {
    complain(`is vague, but has precision ${precision}`);
  }
}

function hasOneEnd(modifier: GoldDate["modifier"]): boolean {
  return modifier === "before" || modifier === "after";
}
