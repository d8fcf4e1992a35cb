import type { UnitLevel } from "../records.js";
import { OTHER_NAMES } from "./lexicon/other-names.js";
import { TYPE_WORDS } from "./lexicon/types.js";
import { nameKey, spellingsOf } from "./name-key.js";
import { table } from "./table.js";
import type { Unit, UnitType } from "./unit.js";
import { unitsOf } from "./units.js";

/** Names asked for once are asked for again: as many are kept, the rest is found anew. */
const MOST_KEPT = 4096;
const kept = new Map<string, readonly Unit[]>();

/** Units of all times that bear a name in one of its spellings. */
export function unitsCalled(name: string): readonly Unit[] {
  const key = nameKey(name);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const official = officialNames().get(key);
  const entries = [...table().named(name.normalize("NFC"))];
  if (official !== undefined) entries.push(...table().named(official));
  const units = [...new Set(entries)].flatMap(unitsOf);
  if (kept.size < MOST_KEPT) kept.set(key, units);
  return units;
}

let memo: ReadonlyMap<string, string> | null = null;

/** Official names by the keys of the others. */
function officialNames(): ReadonlyMap<string, string> {
  memo ??= new Map(OTHER_NAMES.map(([other, name]) => [nameKey(other), name]));
  return memo;
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

/** The levels of units, a bit each. */
export const LEVEL_BITS: Readonly<Record<UnitLevel, number>> = {
  province: 1,
  district: 2,
  commune: 4,
};

/**
 * Every name that a unit bears or bore, with the `LEVEL_BITS` of those that do. Spellings that differ in more than tone placement and i/y stand as rows of their own.
 */
export function unitNames(): readonly (readonly [name: string, levels: number])[] {
  const levels = new Map<string, number>();
  const add = (name: string, level: UnitLevel) => {
    for (const spelling of spellingsOf(name)) {
      levels.set(spelling, (levels.get(spelling) ?? 0) | LEVEL_BITS[level]);
    }
  };
  for (let entry = 0; entry < table().count; entry++) {
    add(table().nameOf(entry), table().levelOf(entry));
  }
  for (const [other] of OTHER_NAMES) {
    for (const { level } of unitsCalled(other)) add(other, level);
  }
  return [...levels];
}
