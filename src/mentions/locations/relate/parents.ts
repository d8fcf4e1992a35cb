import type { LocationMention, LocationType } from "../../../records.js";

/** From the smallest to what may hold it. */
const RANKS: Readonly<Record<LocationType, number>> = {
  site: 0,
  street: 0,
  water: 0,
  mountain: 0,
  road: 0,
  village: 1,
  commune: 2,
  district: 3,
  province: 4,
  other: 4,
  region: 5,
  country: 6,
};
/** Streets and villages upward lie in units, and in nothing else that is smaller than they. */
const LEAST_HOLDER = RANKS.village;

/** What stands between a place and its holder. */
const TO_HOLDER: ReadonlySet<string> = new Set([
  "",
  ",",
  "(",
  "-",
  "–",
  ", thuộc",
  "thuộc",
  "(thuộc",
  "của",
  "ở",
  "tại",
  ", ở",
  ";",
  "),",
]);
/** What stands between places that share a holder. */
const TO_SIBLING: ReadonlySet<string> = new Set([",", ";", "và", ", và", "cùng", "-", "–"]);

/** Sets `within`, from the last record to the first: of siblings the last is followed by the holder. */
export function linkParents(
  records: readonly LocationMention[],
  text: string,
): readonly LocationMention[] {
  const linked = [...records];
  for (let at = records.length - 2; at >= 0; at--) {
    const record = linked[at] as LocationMention;
    const next = linked[at + 1] as LocationMention;
    const within = holderOf(record, next, between(text, record, next), linked);
    if (within !== null) linked[at] = { ...record, within };
  }
  return linked;
}

function holderOf(
  record: LocationMention,
  next: LocationMention,
  link: string,
  records: readonly LocationMention[],
): string | null {
  if (TO_HOLDER.has(link)) {
    if (holds(next, record)) return next.id;
  }
  const shares = record.unit !== null || record.type === "village" || record.type === "street";
  if (
    !shares ||
    !TO_SIBLING.has(link) ||
    next.within === null ||
    RANKS[next.type] !== RANKS[record.type]
  ) {
    return null;
  }
  const holder = records.find(({ id }) => id === next.within);
  return holder !== undefined && holds(holder, record) ? holder.id : null;
}

function holds(holder: LocationMention, inner: LocationMention): boolean {
  if (inner.type === "road" || holder.type === "region") return false;
  if (RANKS[holder.type] <= Math.max(RANKS[inner.type], LEAST_HOLDER)) return false;
  if (inner.unit === null || holder.unit === null)
    return inner.unit === null || holder.type === "country";
  return inner.unit.path.some(({ code }) => code === holder.unit?.code);
}

/** The text between two mentions, unless it is long. */
function between(text: string, { span }: LocationMention, next: LocationMention): string {
  const length = next.span.start - span.end;
  return length > 12 ? "…" : text.slice(span.end, next.span.start).trim();
}
