import { groupBy } from "./group.js";
import type { Succession } from "./succession.js";
import type { Layer, UnitRecord } from "./types.js";

const PREAMBLE = `// Written by scripts/gazetteer.ts from the sources that NOTICE names. Not to be edited by hand.
`;

const COMMUNE_CODE = 5;

/**
 * An entry: code, letter of the type, name; then where there is something to say ">" first day,
 * "<" day after the last, "^" code of what took it in on the same map, "=" on the next map. A unit
 * that held to the end of its map keeps its code where no "=" stands; after a bare "=" nothing is known.
 */
function entryOf({ record, old, now }: Succession, lastDay: string | null): string {
  const { code, type, name, from, to } = record;
  const endsUnknown = code.length === COMMUNE_CODE && to !== null && to === lastDay && now === null;
  return [
    code,
    type,
    name,
    from === null ? "" : `>${from}`,
    to === null || to === lastDay ? "" : `<${to}`,
    old === null ? "" : `^${old}`,
    now === code || (now === null && !endsUnknown) ? "" : `=${now ?? ""}`,
  ].join("");
}

const plain = (record: UnitRecord): Succession => ({ record, old: null, now: null });

function module(name: string, comment: string, lines: readonly string[]): string {
  return `/** ${comment} */\nexport const ${name} = \`${lines.join("\n")}\`;\n`;
}

/** The data file: the provinces of all times, then each parent's units on one line. */
export function dataFile(
  provinces: readonly Succession[],
  districts: readonly Succession[],
  communes: readonly Succession[],
  newMap: Layer,
  newMapDay: string,
): string {
  const asRecord = (from: string | null) => (unit: { readonly code: string }) =>
    plain({ ...(unit as UnitRecord), from, to: null });
  const newCommunes = [...newMap.communes.values()].map(asRecord(newMapDay));
  return [
    PREAMBLE,
    module(
      "PROVINCES",
      "Provinces of all times.",
      provinces.map((it) => `:${entryOf(it, null)}`),
    ),
    module(
      "DISTRICTS",
      "Districts, until 30 June 2025, by province.",
      groups(districts, newMapDay),
    ),
    module("COMMUNES", "Communes, until 30 June 2025, by district.", groups(communes, newMapDay)),
    module(
      "COMMUNES_2025",
      "Communes since 1 July 2025, by province.",
      groups(newCommunes, null).map((line) => line.replaceAll(`>${newMapDay}`, "")),
    ),
  ].join("\n");
}

function groups(units: readonly Succession[], lastDay: string | null): string[] {
  return [...groupBy(units, ({ record }) => record.parent)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([parent, rows]) => `${parent}:${rows.map((row) => entryOf(row, lastDay)).join(";")}`);
}
