import { findUnit } from "../gazetteer/index.js";
import type { Context } from "../mentions/index.js";
import type { Page } from "../page/index.js";
import type { AdministrativeUnit, LocationMention } from "../records.js";
import { resolveMentions } from "./drafts.js";
import type { FoundMentions } from "./mentions.js";

/** A story must name a province this often before the page is taken to be at home there. */
const LEAST_NAMED = 2;

/**
 * The locality that a bare "tỉnh" means: the publisher's province, else the province that the lead,
 * else the whole page, names most, itself or by the units in it.
 */
export function homeOf(
  page: Page,
  items: readonly FoundMentions[],
  context: Context,
): AdministrativeUnit | null {
  if (page.province !== null) {
    const home = findUnit(page.province, context.asOf ?? undefined);
    if (home !== null) return home;
  }
  const codes = items.map((found) => provincesNamed(found, context));
  const first = page.lead === null ? [] : (codes[0] ?? []);
  const code = mostNamed(first) ?? mostNamed(codes.flat());
  return code === null ? null : findUnit(code, context.asOf ?? undefined);
}

/** The code of the province of every place that is certain, once per mention. */
function provincesNamed(found: FoundMentions, context: Context): string[] {
  const locations = found.filter(({ kind }) => kind === "location");
  return resolveMentions(locations, { ...context, warn: () => {} }).flatMap((draft) => {
    const { unit, candidates } = draft.fields as LocationMention;
    if (unit === null || candidates.length > 0) return [];
    return [unit.path[unit.path.length - 1]?.code ?? unit.code];
  });
}

function mostNamed(codes: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  let best: string | null = null;
  for (const [code, count] of counts) {
    if (count >= LEAST_NAMED && count > (best === null ? 0 : (counts.get(best) ?? 0))) best = code;
  }
  return best;
}
