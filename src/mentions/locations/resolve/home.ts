import { predecessorsOf, type Unit, unitByCode } from "../../../gazetteer/index.js";
import type { Context } from "../../kind.js";
import { provinceOf } from "./units.js";

/** How near to the page's home a unit lies. */
export type Nearness = "district" | "province" | "elsewhere";

/**
 * Whether a unit lies in the home of the page, or in what became its province: pages of the new Phú
 * Thọ tell of the old districts of Hòa Bình.
 */
export function nearness(unit: Unit, { home, asOf }: Context): Nearness {
  if (home === null) return "elsewhere";
  const codes = [home.code, ...home.path.map(({ code }) => code)];
  const district = home.level === "province" ? null : codes[codes.length - 2];
  for (let at: Unit | null = unit; at !== null; at = at.parent) {
    if (at.level === "district" && at.code === district) return "district";
  }
  const province = codes[codes.length - 1] as string;
  return provincesBehind(province, asOf).has(provinceOf(unit).code) ? "province" : "elsewhere";
}

const kept = new Map<string, ReadonlySet<string>>();

/** The code of a province with those of the provinces that it was made of. */
function provincesBehind(code: string, asOf: string | null): ReadonlySet<string> {
  const unit = unitByCode(code, asOf) ?? unitByCode(code);
  const key = `${code} ${unit?.from}`;
  let codes = kept.get(key);
  if (codes === undefined) {
    codes = new Set([code, ...(unit === null ? [] : predecessorsOf(unit).map((it) => it.code))]);
    kept.set(key, codes);
  }
  return codes;
}
