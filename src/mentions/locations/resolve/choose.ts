import { byProminence, type Unit } from "../../../gazetteer/index.js";
import type { Said } from "../grammar/said.js";
import { nearness, type Surroundings } from "./home.js";
import {
  bearsOwnName,
  endedBefore,
  isCurrent,
  isToCome,
  liesIn,
  liesInFormer,
  provinceOf,
  unitsSaid,
} from "./units.js";
import { MARGIN, WEIGHTS } from "./weights.js";

/** The unit that a name means among those that share it. */
export interface Choice {
  readonly unit: Unit;
  /** Others that stay possible, best first. */
  readonly others: readonly Unit[];
  /** Units named as its holders, or beside it under the same holder. */
  readonly held: boolean;
  readonly beside: boolean;
  /** The holder of those beside it is its own district. */
  readonly neighbouring: boolean;
  /** And one of those beside it has a type word: "xã Khao Mang, Kim Nọi". */
  readonly listed: boolean;
  /** Units named before it lie in it. */
  readonly holding: boolean;
  /** A village is named right before it as lying in it: "thôn Đoài, Mê Linh". */
  readonly holdsVillage: boolean;
}

/** How far a row is searched for holders and siblings of one of its places. */
const REACH = 8;

/** Links over which no holder follows. */
const SIDE_BY_SIDE: ReadonlySet<string> = new Set(["và", ", và", "đến", "tới", "cùng"]);

export function choose(row: readonly Said[], at: number, context: Surroundings): Choice | null {
  const said = row[at] as Said;
  const pool = onMaps(unitsSaid(said), said, context);
  if (pool.length === 0) return null;
  const holders = holdersOf(row, at);
  const siblings = siblingsOf(row, at);
  const inner = innerOf(row, at);
  const weighed = pool
    .map((unit) => weigh(unit, said, { holders, siblings, inner }, context))
    .sort((a, b) => b.weight - a.weight || byProminence(a.unit, b.unit));
  const [best, ...rest] = weighed as [Weighed, ...Weighed[]];
  const others = rest
    .filter(({ weight, unit }) => best.weight - weight < MARGIN && unit.code !== best.unit.code)
    .map(({ unit }) => unit);
  return { ...best, others, holdsVillage: holdsVillage(row, at) };
}

/** What each place around one may mean. */
interface Neighbours {
  readonly holders: readonly (readonly Unit[])[];
  readonly siblings: readonly Sibling[];
  readonly inner: readonly (readonly Unit[])[];
}

interface Sibling {
  readonly named: readonly Unit[];
  readonly isTyped: boolean;
}

interface Weighed {
  readonly unit: Unit;
  readonly weight: number;
  readonly held: boolean;
  readonly beside: boolean;
  readonly neighbouring: boolean;
  readonly listed: boolean;
  readonly holding: boolean;
}

/** "cũ" asks for what ended, "mới" for what holds or is to come. */
function onMaps(units: readonly Unit[], said: Said, { asOf }: Surroundings): readonly Unit[] {
  if (said.map === null) return units;
  const wanted = units.filter((unit) => endedBefore(unit, asOf) === (said.map === "before"));
  return wanted.length > 0 ? wanted : units;
}

function weigh(
  unit: Unit,
  said: Said,
  { holders, siblings, inner }: Neighbours,
  context: Surroundings,
): Weighed {
  const isHolder = (holder: Unit) =>
    liesIn(unit, holder) || (isCurrent(unit, context.asOf) && liesInFormer(unit, holder));
  const held = holders.filter((named) => named.some(isHolder)).length;
  // Places beside it are of the map of the day, and tell nothing of one to come.
  const likely = isToCome(unit, context.asOf) ? [] : siblings;
  const weights = likely.map(({ named }) => besideWeight(unit, named));
  const besides = Math.max(0, ...weights);
  const holding = inner.some((named) => named.some((other) => liesIn(other, unit)));
  const weight =
    held * WEIGHTS.holder +
    (holding ? WEIGHTS.holding : 0) +
    besides +
    levelWeight(unit, said, context.asOf) +
    homeWeight(unit, said, context) +
    mapWeight(unit, context.asOf);
  const neighbouring = besides === WEIGHTS.siblingDistrict;
  const listed = likely.some(
    ({ isTyped }, of) => isTyped && weights[of] === WEIGHTS.siblingDistrict,
  );
  return { unit, weight, held: held > 0, beside: besides > 0, neighbouring, listed, holding };
}

function levelWeight(unit: Unit, said: Said, asOf: string | null): number {
  const own = bearsOwnName(unit, said) ? 0 : WEIGHTS.otherName;
  if (said.as !== "name") return own;
  if (unit.level === "province") {
    // The city of Huế is no province before it became one.
    const known = own === 0 && !isToCome(unit, asOf);
    return own + (known ? WEIGHTS.bareProvince : WEIGHTS.bareDistrict);
  }
  if (unit.level === "commune") return own;
  return own + (isCurrent(unit, asOf) ? WEIGHTS.bareDistrict : WEIGHTS.bareFormerDistrict);
}

function homeWeight(unit: Unit, said: Said, context: Surroundings): number {
  const near = nearness(unit, context);
  if (near === "elsewhere") return 0;
  const isBare = said.as === "name" && unit.level !== "province";
  if (isBare && isCurrent(unit, context.asOf)) return WEIGHTS.bareAtHome;
  if (near === "district") return WEIGHTS.homeDistrict;
  return WEIGHTS.homeProvince;
}

function mapWeight(unit: Unit, asOf: string | null): number {
  if (isCurrent(unit, asOf)) return WEIGHTS.current;
  return isToCome(unit, asOf) ? WEIGHTS.future : 0;
}

/** The best that a place beside says for a unit: the same holder. */
function besideWeight(unit: Unit, named: readonly Unit[]): number {
  let best = 0;
  for (const other of named) {
    if (other.level !== unit.level) continue;
    if (unit.level === "province") return WEIGHTS.siblingProvince;
    if (unit.level === "commune" && unit.parent !== null && sameUnit(unit.parent, other.parent)) {
      return WEIGHTS.siblingDistrict;
    }
    if (sameUnit(provinceOf(unit), provinceOf(other))) {
      best = WEIGHTS.siblingProvince;
    }
  }
  return best;
}

const sameUnit = (a: Unit, b: Unit | null): boolean =>
  b !== null && a.code === b.code && a.name === b.name && a.level === b.level;

function holdsVillage(row: readonly Said[], at: number): boolean {
  const before = row[at - 1];
  const { link } = row[at] as Said;
  return before?.as === "feature" && before.type === "village" && TO_HOLDER.has(link);
}
const TO_HOLDER: ReadonlySet<string> = new Set([
  ",",
  "(",
  "-",
  "–",
  "thuộc",
  ", thuộc",
  "(thuộc",
  "ở",
]);

/** What the places right before it may mean that it is written as the holder of. */
function innerOf(row: readonly Said[], at: number): readonly (readonly Unit[])[] {
  const inner: (readonly Unit[])[] = [];
  let { link } = row[at] as Said;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    if (SIDE_BY_SIDE.has(link) && inner.length === 0) break;
    const said = row[before] as Said;
    inner.push(unitsSaid(said).filter(({ level }) => level !== "province"));
    if (said.closes) break;
    link = said.link;
  }
  return inner;
}

/** What the places after it in the row may mean as its holders, place by place. */
function holdersOf(row: readonly Said[], at: number): readonly (readonly Unit[])[] {
  const holders: (readonly Unit[])[] = [];
  for (let next = at + 1; next < row.length && next <= at + REACH; next++) {
    const said = row[next] as Said;
    if (said.closes && !(said.as === "unit" && said.own)) break;
    if (SIDE_BY_SIDE.has(said.link)) continue;
    const named = unitsSaid(said).filter(({ level }) => level !== "commune");
    if (named.length > 0) holders.push(named);
  }
  return holders;
}

function siblingsOf(row: readonly Said[], at: number): readonly Sibling[] {
  const from = Math.max(0, at - REACH);
  return row.slice(from, at + REACH + 1).flatMap((said, index) => {
    if (from + index === at) return [];
    const named = unitsSaid(said);
    return named.length > 0 ? [{ named, isTyped: said.as === "unit" }] : [];
  });
}
