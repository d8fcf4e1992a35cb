/** An ISO day, or null where the calendar has none. */
export function isoDay(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  if (Number.isNaN(time) || month < 1 || month > 12 || date < 1) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return day.endsWith(`-${String(date).padStart(2, "0")}`) && year <= 2099 && year >= 1000
    ? day
    : null;
}
