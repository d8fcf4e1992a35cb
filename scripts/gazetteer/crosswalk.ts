import { nameKey } from "../../src/gazetteer/name-key.js";
import { communeUnit, districtUnit, provinceUnit, type RawCrosswalkRow } from "./sources.js";
import { COMMUNE_TARGETS, PROVINCES_2025 } from "./tables.js";
import type { CrosswalkRow, SourceUnit, Units } from "./types.js";

const NOW_BY_BEFORE: ReadonlyMap<string, string> = new Map(
  PROVINCES_2025.flatMap(([now, before]) => before.map((code) => [code, now])),
);

/** The province since July 2025 that covers a former one. */
export function provinceNow(code: string): string {
  const now = NOW_BY_BEFORE.get(code);
  if (now === undefined) throw new Error(`Province ${code} leads nowhere`);
  return now;
}

const unitKey = (parent: string, { type, name }: Pick<SourceUnit, "type" | "name">) =>
  `${parent}|${type}|${nameKey(name)}`;

/**
 * The published crosswalk with each target found by province and name: 431 of its rows carry the
 * code of another unit than the one that they name.
 */
export function readCrosswalk(
  rows: readonly RawCrosswalkRow[],
  provinces: Units,
  newProvinces: Units,
  newCommunes: Units,
): CrosswalkRow[] {
  const before = new Map([...provinces.values()].map((unit) => [nameKey(unit.name), unit.code]));
  before.set(nameKey("Huế"), "46");
  const now = new Map([...newProvinces.values()].map((unit) => [nameKey(unit.name), unit.code]));
  const targets = new Map(
    [...newCommunes.values()].map((unit) => [unitKey(unit.parent, unit), unit.code]),
  );
  return rows.flatMap((row): CrosswalkRow[] => {
    const { old_ward_name, old_district_name, old_province_name } = row;
    // Five rows tell of island districts, which had no communes.
    if (old_ward_name === null || old_district_name === null || old_province_name === null) {
      return [];
    }
    const newProvince = now.get(nameKey(bareProvince(row.new_province_name)));
    const target = targets.get(unitKey(newProvince ?? "", communeUnit(row.new_ward_name)));
    const province = before.get(nameKey(bareProvince(old_province_name)));
    if (target === undefined || province === undefined) {
      throw new Error(`Row ${old_ward_name}, ${old_district_name} of the crosswalk leads nowhere`);
    }
    const unit = { code: row.old_ward_code, parent: "", ...communeUnit(old_ward_name) };
    return [
      {
        code: row.old_ward_code,
        unit,
        districtName: districtUnit(old_district_name).name,
        province,
        target,
      },
    ];
  });
}

const bareProvince = (name: string): string =>
  /^(?:Tỉnh|Thành phố) /iu.test(name.normalize("NFC")) ? provinceUnit(name).name : name;

/** Finds the commune of the new map that took in a former one, or most of it. */
export class Crosswalk {
  readonly #byCode: ReadonlyMap<string, string>;
  readonly #byName: ReadonlyMap<string, string>;

  constructor(rows: readonly CrosswalkRow[]) {
    this.#byCode = new Map([
      ...rows.filter(({ code }) => code !== "").map((row) => [row.code, row.target] as const),
      ...Object.entries(COMMUNE_TARGETS),
    ]);
    this.#byName = new Map(
      rows.map((row) => [communeKey(row.province, row.districtName, row.unit), row.target]),
    );
  }

  /** By name first: codes were given anew, names in one district were not. */
  targetOf(unit: SourceUnit, district: SourceUnit, isLast: boolean): string | null {
    const byName = this.#byName.get(communeKey(district.parent, district.name, unit)) ?? null;
    return byName ?? (isLast ? (this.#byCode.get(unit.code) ?? null) : null);
  }
}

const communeKey = (province: string, district: string, unit: Pick<SourceUnit, "type" | "name">) =>
  `${province}|${nameKey(district)}|${unitKey("", unit)}`;
