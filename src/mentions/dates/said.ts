import type { DateMention, DateModifier, PartOfDay } from "../../records.js";
import type { CoreParse } from "../kind.js";

/**
 * A year as written, or counted from the one at hand ("năm ngoái" is a shift of -1), or from the one
 * that the text names before ("cùng năm"), or the nearest on one side ("tháng 3 tới").
 */
export type Year =
  | { readonly written: number; readonly from?: "context" }
  | { readonly shift: number }
  | { readonly named: number }
  | { readonly toward: -1 | 1 };

/** A day that the text names before, from which others are counted. */
export interface ToldDay {
  readonly day: string;
  readonly yearFrom: DateMention["yearFrom"];
}

/** "7h30"; "7h" leaves the minute open. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
}

export type Unit = "day" | "week" | "month" | "quarter" | "year";

/** "16/10/2023", "ngày 16 tháng 10": what is not written is null. */
export interface DaySaid {
  readonly type: "day";
  /** Whether it is counted from the day at hand too, whatever year is told of: "đêm nay (21/7)". */
  readonly near?: true;
  readonly day: number;
  readonly month: number | null;
  readonly year: Year | null;
}

/** "tháng 9/2023". */
export interface MonthSaid {
  readonly type: "month";
  readonly month: number;
  readonly year: Year | null;
}

/** "quý III/2022". */
export interface QuarterSaid {
  readonly type: "quarter";
  readonly quarter: number;
  readonly year: Year | null;
}

/** Months counted from an end of a year: "9 tháng năm 2023", "6 tháng cuối năm". */
export interface MonthsSaid {
  readonly type: "months";
  readonly count: number;
  readonly from: "first" | "last";
  readonly year: Year | null;
}

/** Days counted from an end of a longer unit: "25 ngày đầu tháng 12"; `count` null is the half of it. */
export interface FirstDaysSaid {
  readonly type: "first-days";
  readonly count: number | null;
  readonly from: "first" | "last";
  readonly of: Said;
}

export interface YearSaid {
  readonly type: "year";
  readonly year: Year;
}

/** Several calendar years: "những năm 1990", "thế kỷ XX". */
export interface YearsSaid {
  readonly type: "years";
  readonly first: number;
  readonly last: number;
  readonly precision: "year" | "decade" | "century";
}

/** "năm học 2023 - 2024", "năm học trước". */
export interface SchoolYearSaid {
  readonly type: "school-year";
  readonly first: Year;
}

/** EDTF counts the seasons from spring. */
export interface SeasonSaid {
  readonly type: "season";
  readonly season: 1 | 2 | 3 | 4;
  readonly year: Year;
}

/** A unit counted from the day at hand: "hôm qua", "tuần trước", "tháng này". */
export interface ShiftedSaid {
  readonly type: "shifted";
  readonly unit: Unit;
  readonly shift: number;
  /** "tuần qua": the last that is over, or the one at hand where it is about to be. */
  readonly over?: true;
  /** Whether "so với" stands before it: then it is counted from the period that is compared. */
  readonly compared?: true;
  /** Where it is not the day at hand that it is counted from. */
  readonly of?: ToldDay;
}

/** Days counted up to the day at hand or on from it: "10 ngày qua", "3 năm tới". */
export interface LastSaid {
  readonly type: "last";
  readonly unit: Unit;
  readonly count: number;
  readonly direction: -1 | 1;
  /** Whether it follows on the day that the text names before: "trong 2 ngày tiếp theo". */
  readonly following?: true;
  /** That day, once it is known. */
  readonly of?: ToldDay;
}

/** 1 is Monday. `week` counts from the one at hand; null is the nearest, "last" and "next" the nearest that way. */
export interface WeekdaySaid {
  readonly type: "weekday";
  readonly weekday: number;
  readonly week: number | "last" | "next" | null;
}

/** "cuối tuần qua"; null is the one at hand, or just over. */
export interface WeekendSaid {
  readonly type: "weekend";
  readonly week: number | null;
}

/** A day or month of the lunar calendar; `day` 30 of Tết is the last of the year. */
export interface LunarSaid {
  readonly type: "lunar";
  readonly day: number | null;
  /** 0 of a whole year; "named" is that of the last lunar day before: "đêm mùng 7". */
  readonly month: number | "named";
  readonly leap: boolean;
  /** Gregorian year in which the lunar year begins. */
  readonly year: Year | null;
  /** Place of a can chi name in its round of 60: Giáp Tý is 0. */
  readonly cycle: number | null;
  /** The last day of the lunar year before: "30 Tết", "đêm giao thừa". */
  readonly eve: boolean;
}

/** "nay" of "đến nay": the day at hand. */
export interface NowSaid {
  readonly type: "now";
}

/** Counted from the day that the text names before: "chiều cùng ngày", "hôm sau", and what a time alone is of. */
export interface SameDaySaid {
  readonly type: "same-day";
  readonly shift: number;
  /** That day, once it is known. */
  readonly of?: ToldDay;
}

/** Two-ended; a missing end is null. */
export interface RangeSaid {
  readonly type: "range";
  readonly from: Said | null;
  readonly to: Said | null;
}

/** "cùng kỳ năm 2022": `of` is what it names, if anything. */
export interface SamePeriodSaid {
  readonly type: "same-period";
  readonly of: Said | null;
}

export interface LooseSaid {
  readonly type: "vague" | "recurring";
}

/** What can be said of any of these. */
export interface Circumstance {
  readonly modifier?: DateModifier;
  readonly part?: PartOfDay;
  readonly clock?: Clock;
}

/** A date or time as the text says it, before any calendar is asked. */
export type Said = Circumstance &
  (
    | DaySaid
    | MonthSaid
    | QuarterSaid
    | MonthsSaid
    | FirstDaysSaid
    | YearSaid
    | YearsSaid
    | SchoolYearSaid
    | SeasonSaid
    | ShiftedSaid
    | LastSaid
    | WeekdaySaid
    | WeekendSaid
    | LunarSaid
    | NowSaid
    | SameDaySaid
    | RangeSaid
    | SamePeriodSaid
    | LooseSaid
  );

export interface DateParse extends CoreParse {
  readonly said: Said;
}
