import { nameKey, unitNames } from "../../../gazetteer/index.js";
import { type Lexicon, lexicon } from "../../../grammar/index.js";
import type { KnownName } from "./said.js";

/** Every name that counts without a type word before it; made when the grammar is first compiled. */
export const KNOWN_NAMES: Lexicon<KnownName> = lexicon<KnownName>(knownNames);

function knownNames(): Iterable<readonly [string, KnownName]> {
  const meanings = new Map<string, { levels: number; other: KnownName["other"] }>();
  const rows = new Map<string, { levels: number; other: KnownName["other"] }>();
  const meaningOf = (name: string) => {
    const key = nameKey(name);
    const meaning = meanings.get(key) ?? { levels: 0, other: null };
    meanings.set(key, meaning);
    for (const spelling of spellings(name)) rows.set(spelling, meaning);
    return meaning;
  };
  for (const [name, levels] of unitNames()) {
    if (isWritten(name)) meaningOf(name).levels |= levels;
  }
  return rows;
}

/** Numbers name wards only after a type word: "phường 12". */
const isWritten = (name: string): boolean => !/^\d/.test(name);

/** Double names stand with a dash or without: "Bà Rịa - Vũng Tàu". */
function spellings(name: string): readonly string[] {
  return name.includes("-") ? [name, name.replace(/\s*-\s*/g, " ")] : [name];
}
