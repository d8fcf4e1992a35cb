import type { DateRule } from "./expression.js";
import { PARTS_OF_YEAR } from "./parts-of-year.js";
import { STRETCHES } from "./stretches.js";

/** Periods that are no single unit of the calendar. */
export const PERIODS: readonly DateRule[] = [...PARTS_OF_YEAR, ...STRETCHES];
