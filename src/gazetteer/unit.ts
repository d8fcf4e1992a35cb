import type { UnitLevel } from "../records.js";

/** The type words of units, in lower case. */
export type UnitType =
  | "tỉnh"
  | "thành phố"
  | "quận"
  | "huyện"
  | "thị xã"
  | "xã"
  | "phường"
  | "thị trấn"
  | "đặc khu";

/** A unit over the days in which its code, type, name and parent stayed the same. */
export interface Unit {
  /** General Statistics Office code; no identity across maps: a unit is its code on a day. */
  readonly code: string;
  readonly level: UnitLevel;
  readonly type: UnitType;
  /** Without its type word, in canonical spelling. */
  readonly name: string;
  /** First ISO day; null from before what the gazetteer knows. */
  readonly from: string | null;
  /** Last ISO day; null where it holds today. */
  readonly until: string | null;
  readonly parent: Unit | null;
}
