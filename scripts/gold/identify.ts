/** Gives mentions and persons their ids, and turns the names by which a draft refers to them into ids. */
import type { Anchored, AnchoredItem } from "./anchor.js";
import type { Fields, LooseMention } from "./draft.js";
import { KINDS, type Kind, type Problem } from "./shape.js";
import { isObject } from "./validate.js";

/** One letter a kind, as the library numbers them. */
const LETTERS: Readonly<Record<Kind, string>> = {
  dates: "d",
  officials: "o",
  locations: "l",
  statistics: "s",
};

type AnchoredMention = Anchored<LooseMention>;

export interface Identified {
  readonly id: string;
  readonly mention: AnchoredMention;
  /** The record's own fields, references resolved. */
  readonly fields: Fields;
}

export type IdentifiedMentions = Readonly<Record<Kind, readonly Identified[]>>;

/** For every item its mentions in text order, numbered through the page. */
export function identify(
  items: readonly AnchoredItem[],
  problems: Problem[],
): readonly IdentifiedMentions[] {
  const ordered = items.map((item) => byKind((kind) => inTextOrder(item.mentions[kind])));
  const ids = numberMentions(ordered);
  const persons = new Map<string, string>();
  return ordered.map((mentions, i) =>
    byKind((kind) =>
      mentions[kind].map((mention, at) => {
        const find = (of: Kind, name: unknown) => {
          const place = `${items[i]?.place}, ${kind} ${at + 1} “${mention.loose.text}”`;
          return findReference(ordered, i, of, name, ids, (message) =>
            problems.push({ level: "error", place, message }),
          );
        };
        const fields = resolveFields(kind, mention.loose, find, persons);
        return { id: ids.get(mention) ?? "", mention, fields };
      }),
    ),
  );
}

function byKind<T>(of: (kind: Kind) => T): Readonly<Record<Kind, T>> {
  return {
    dates: of("dates"),
    officials: of("officials"),
    locations: of("locations"),
    statistics: of("statistics"),
  };
}

function inTextOrder(mentions: readonly AnchoredMention[]): readonly AnchoredMention[] {
  return [...mentions].sort(
    (one, other) => one.span.start - other.span.start || one.span.end - other.span.end,
  );
}

type OrderedMentions = Readonly<Record<Kind, readonly AnchoredMention[]>>;

function numberMentions(items: readonly OrderedMentions[]): ReadonlyMap<AnchoredMention, string> {
  const ids = new Map<AnchoredMention, string>();
  for (const kind of KINDS) {
    let count = 0;
    for (const item of items) {
      for (const mention of item[kind]) ids.set(mention, `${LETTERS[kind]}${++count}`);
    }
  }
  return ids;
}

type Find = (kind: Kind, name: unknown) => unknown;

/** A name is a draft's `ref` or the id that the file already gives; the item's own mentions come first. */
function findReference(
  items: readonly OrderedMentions[],
  item: number,
  kind: Kind,
  name: unknown,
  ids: ReadonlyMap<AnchoredMention, string>,
  complain: (message: string) => void,
): unknown {
  if (typeof name !== "string") return name;
  const bears = ({ loose }: AnchoredMention) => loose.ref === name || loose.id === name;
  const own = items[item]?.[kind].filter(bears) ?? [];
  const found = own.length > 0 ? own : items.flatMap((other) => other[kind].filter(bears));
  const [only] = found;
  if (only === undefined || found.length > 1) {
    complain(`refers to “${name}”, which ${found.length} of the ${kind} bear`);
    return null;
  }
  return ids.get(only);
}

function resolveFields(
  kind: Kind,
  loose: LooseMention,
  find: Find,
  persons: Map<string, string>,
): Fields {
  const { id: _id, text: _text, span: _span, ref: _ref, optional: _optional, ...fields } = loose;
  switch (kind) {
    case "dates":
      return fields;
    case "officials":
      return resolvePerson(fields, persons);
    case "locations":
      return resolveUnit(
        "within" in fields ? { ...fields, within: find("locations", fields.within) } : fields,
      );
    case "statistics":
      return resolveComparison(
        "period" in fields ? { ...fields, period: find("dates", fields.period) } : fields,
        find,
      );
  }
}

function resolvePerson(fields: Fields, persons: Map<string, string>): Fields {
  const { person: label } = fields;
  if (typeof label !== "string") return fields;
  const person = persons.get(label) ?? `p${persons.size + 1}`;
  persons.set(label, person);
  return { ...fields, person };
}

/** A draft gives only the unit's code. */
function resolveUnit(fields: Fields): Fields {
  const { code, ...rest } = fields;
  if (code === undefined) return fields;
  return { ...rest, unit: code === null ? null : { code } };
}

function resolveComparison(fields: Fields, find: Find): Fields {
  const { comparison } = fields;
  if (!isObject(comparison)) return fields;
  const { relation, with: reference, statistic, ...rest } = comparison;
  const name = reference === undefined ? statistic : reference;
  const resolved = name === undefined ? {} : { statistic: find("statistics", name) };
  return { ...fields, comparison: { relation, ...resolved, ...rest } };
}
