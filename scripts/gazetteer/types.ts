/** Codes of unit types in the data: one letter each. */
export const TYPE_LETTERS = {
  tỉnh: "t",
  "thành phố trung ương": "T",
  quận: "q",
  huyện: "h",
  "thị xã": "s",
  "thành phố": "p",
  xã: "x",
  phường: "f",
  "thị trấn": "r",
  "đặc khu": "k",
} as const;
export type TypeLetter = (typeof TYPE_LETTERS)[keyof typeof TYPE_LETTERS];

/** A unit as one source lists it. */
export interface SourceUnit {
  readonly code: string;
  readonly type: TypeLetter;
  readonly name: string;
  readonly parent: string;
}

export type Units = ReadonlyMap<string, SourceUnit>;

/** All units of one map at one time. */
export interface Layer {
  readonly provinces: Units;
  readonly districts: Units;
  readonly communes: Units;
}

/** A row of the published crosswalk. */
export interface CrosswalkRow {
  /** "" of a unit merged away before 2025. */
  readonly code: string;
  readonly unit: SourceUnit;
  readonly districtName: string;
  readonly province: string;
  /** Code of the commune of the new map, resolved by its name. */
  readonly target: string;
}

/** A unit over the days in which code, type, name and parent stayed the same. */
export interface UnitRecord extends SourceUnit {
  readonly from: string | null;
  readonly to: string | null;
}
