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

/** What a place is read by besides its row: the map of a day, and the home of the page. */
export type Surroundings = Pick<Context, "asOf" | "home">;

/** How near to the page's home a unit lies. */
export type Nearness = "district" | "province" | "elsewhere";

/**
 * Whether a unit lies in the home of the page, or in what its province became or was made of: pages
 * of the new Phú Thọ tell of the old districts of Hòa Bình.
 */
export function nearness(unit: Unit, { home, asOf }: Surroundings): Nearness {
  if (home === null) return "elsewhere";
  const names = [home, ...home.path];
  const district = home.level === "province" ? undefined : names[names.length - 2];
  for (let at: Unit | null = unit; at !== null && district !== undefined; at = at.parent) {
    if (at.code === district.code && fullNameOf(at) === district.fullName) return "district";
  }
  return provincesAround(home, asOf).has(keyOf(provinceOf(unit))) ? "province" : "elsewhere";
}

type Home = NonNullable<Context["home"]>;

/** By home and day: a page asks of one home at one day, or two. */
const kept = new WeakMap<Home, Map<string | null, ReadonlySet<string>>>();

function provincesAround(home: Home, asOf: string | null): ReadonlySet<string> {
  const byDay = kept.get(home) ?? new Map<string | null, ReadonlySet<string>>();
  kept.set(home, byDay);
  const keys = byDay.get(asOf) ?? findAround(home, asOf);
  byDay.set(asOf, keys);
  return keys;
}

/** The keys of the home's province, of those that it was made of and of that which it became. */
function findAround(home: Home, asOf: string | null): ReadonlySet<string> {
  const { code, fullName } = home.path[home.path.length - 1] ?? home;
  const called = [asOf, LAST_DAY_OF_DISTRICTS, null].map((day) => unitByCode(code, day));
  const province = called.find((unit) => unit !== null && fullNameOf(unit) === fullName) ?? null;
  if (province === null) return new Set();
  const around = [province, ...predecessorsOf(province), ...successorsOf(province)];
  return new Set(around.map(keyOf));
}

const keyOf = ({ code, until }: Unit): string => `${code} ${until ?? ""}`;
