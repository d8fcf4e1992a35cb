import type { UnitLevel } from "../records.js";
import { OTHER_NAMES } from "./lexicon/other-names.js";
import { TYPE_WORDS } from "./lexicon/types.js";
import { nameKey } from "./name-key.js";
import type { Unit, UnitType } from "./unit.js";
import { units } from "./units.js";

let memo: ReadonlyMap<string, readonly Unit[]> | null = null;

/** Units of all times by the key of each of their names, made at first use. */
export function nameIndex(): ReadonlyMap<string, readonly Unit[]> {
  memo ??= buildIndex();
  return memo;
}

function buildIndex(): ReadonlyMap<string, readonly Unit[]> {
  const index = new Map<string, Unit[]>();
  const add = (name: string, unit: Unit) => {
    const key = nameKey(name);
    const named = index.get(key);
    if (named === undefined) index.set(key, [unit]);
    else if (!named.includes(unit)) named.push(unit);
  };
  for (const unit of units().all) add(unit.name, unit);
  for (const [other, name] of OTHER_NAMES) {
    for (const unit of index.get(nameKey(name)) ?? []) add(other, unit);
  }
  return index;
}

/** A name apart from the type word before it; null where there is none. */
export interface TypedName {
  readonly type: UnitType | null;
  readonly name: string;
}

/** Longer words first: "thị xã" before "thị". */
const TYPE_WORDS_BY_LENGTH = [...TYPE_WORDS].sort(([a], [b]) => b.length - a.length);
/** A short form of one letter is no word of its own without its stop: "T. Hòa Bình". */
const SHORT = 1;

/**
 * @example splitTypeWord("TP. HCM") → { type: "thành phố", name: "HCM" }
 */
export function splitTypeWord(text: string): TypedName {
  const plain = text.normalize("NFC").trim().replace(/\s+/gu, " ");
  const lower = plain.toLocaleLowerCase("vi");
  for (const [word, type] of TYPE_WORDS_BY_LENGTH) {
    if (!lower.startsWith(word)) continue;
    const after = lower.charAt(word.length);
    if (after !== "." && (after !== " " || word.length === SHORT)) continue;
    const name = plain.slice(word.length + 1).trim();
    if (name !== "") return { type, name };
  }
  return { type: null, name: plain };
}

const LEVEL_BITS: Readonly<Record<UnitLevel, number>> = { province: 1, district: 2, commune: 4 };

/**
 * Every name that a unit bears or bore, with bits of the levels that do: 1 province, 2 district,
 * 4 commune. Spellings that differ in more than tone placement and i/y stand as rows of their own.
 */
export function unitNames(): readonly (readonly [name: string, levels: number])[] {
  const levels = new Map<string, number>();
  const add = (name: string, level: UnitLevel) =>
    levels.set(name, (levels.get(name) ?? 0) | LEVEL_BITS[level]);
  for (const { name, level } of units().all) add(name, level);
  for (const [other] of OTHER_NAMES) {
    for (const { level } of nameIndex().get(nameKey(other)) ?? []) add(other, level);
  }
  return [...levels];
}
