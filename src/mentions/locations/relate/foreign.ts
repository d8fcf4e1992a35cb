import { nameKey } from "../../../gazetteer/index.js";
import type { LocationMention } from "../../../records.js";

/**
 * A name that the story gives with a type word and that no unit of Vietnam bears so is of that place
 * wherever it stands alone: "tỉnh Hủa Phăn … và Hủa Phăn", "thành phố Đông Hưng … với Đông Hưng".
 */
export function settleForeign(records: readonly LocationMention[]): readonly LocationMention[] {
  const abroad = new Map<string, LocationMention>();
  for (const record of records) {
    if (isUnitAbroad(record)) abroad.set(nameKey(record.name), record);
  }
  if (abroad.size === 0) return records;
  return records.map((record) => {
    const same = nameKey(record.text) === nameKey(record.name) ? nameKey(record.name) : "";
    const { type } = abroad.get(same) ?? record;
    return type === record.type
      ? record
      : { ...record, type, unit: null, successor: [], candidates: [] };
  });
}

const UNITS: ReadonlySet<string> = new Set(["province", "district", "other"]);

const isUnitAbroad = ({ name, text, type, unit }: LocationMention): boolean =>
  unit === null && UNITS.has(type) && nameKey(text) !== nameKey(name);
