/** The final form of a gold file: completed, and its units named as on the map of the page's day. */
import { type Completion, completeGold } from "./complete.js";
import type { Gold, GoldItem, GoldLocation, GoldUnit } from "./shape.js";
import type { Units } from "./units.js";

/** A filled file comes back as it is; of a draft, or of a filled file with drafted mentions, the rest is added. */
export function fillGold(json: string, text: string, units: Units): Completion {
  const completion = completeGold(json, text);
  if (completion.gold === null) return completion;
  return { ...completion, gold: nameUnits(completion.gold, units) };
}

function nameUnits(gold: Gold, units: Units): Gold {
  const day = gold.options.asOf ?? gold.publishedAt ?? gold.options.publishedAt ?? null;
  const nameUnit = (unit: GoldUnit, name: string | null): GoldUnit =>
    units.find(unit.code, day, name) ?? unit;
  const nameLocation = (location: GoldLocation): GoldLocation =>
    location.unit === null || location.unit === undefined
      ? location
      : { ...location, unit: nameUnit(location.unit, location.name) };
  const nameItem = (item: GoldItem): GoldItem => ({
    ...item,
    mentions: { ...item.mentions, locations: item.mentions.locations.map(nameLocation) },
  });
  return {
    ...gold,
    ...(gold.home ? { home: nameUnit(gold.home, null) } : {}),
    lead: gold.lead === null ? null : nameItem(gold.lead),
    teasers: gold.teasers.map(nameItem),
  };
}
