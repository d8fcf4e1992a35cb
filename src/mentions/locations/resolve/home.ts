import {
  fullNameOf,
  LAST_DAY_OF_DISTRICTS,
  predecessorsOf,
  successorsOf,
  type Unit,
  unitByCode,
} from "../../../gazetteer/index.js";
import type { Context } from "../../kind.js";
import { provinceOf } from "./units.js";

/** How near to the page's home a unit lies. */
export type Nearness = "district" | "province" | "elsewhere";

/**
 * Whether a unit lies in the home of the page, or in what its province became or was made of: pages
 * of the new Phú Thọ tell of the old districts of Hòa Bình.
 */
export function nearness(unit: Unit, { home, asOf }: Context): Nearness {
  if (home === null) return "elsewhere";
  const names = [home, ...home.path];
  const district = home.level === "province" ? undefined : names[names.length - 2];
  for (let at: Unit | null = unit; at !== null && district !== undefined; at = at.parent) {
    if (at.code === district.code && fullNameOf(at) === district.fullName) return "district";
  }
  const { code, fullName } = names[names.length - 1] as (typeof names)[number];
  return provincesAround(code, fullName, asOf).has(keyOf(provinceOf(unit)))
    ? "province"
    : "elsewhere";
}

const keyOf = ({ code, until }: Unit): string => `${code} ${until ?? ""}`;
const kept = new Map<string, ReadonlySet<string>>();

/** The keys of a province, of those that it was made of and of that which it became. */
function provincesAround(code: string, fullName: string, asOf: string | null): ReadonlySet<string> {
  const called = [asOf, LAST_DAY_OF_DISTRICTS, null].map((day) => unitByCode(code, day));
  const province = called.find((unit) => unit !== null && fullNameOf(unit) === fullName) ?? null;
  if (province === null) return new Set();
  let keys = kept.get(keyOf(province));
  if (keys === undefined) {
    const around = [province, ...predecessorsOf(province), ...successorsOf(province)];
    keys = new Set(around.map(keyOf));
    kept.set(keyOf(province), keys);
  }
  return keys;
}
