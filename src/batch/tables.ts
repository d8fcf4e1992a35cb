import { storiesOf } from "../page/stories.js";
import type { AdministrativeUnit, Item } from "../records.js";
import type { NumberedPage } from "./render.js";

/** What a cell holds; "date" is an ISO day, "json" a value of its own shape. */
export type CellType = "string" | "integer" | "double" | "date" | "json";
export type Cell = string | number | null;
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  readonly type: CellType;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
}

const columns = (type: CellType, ...names: readonly string[]): Column[] =>
  names.map((name) => ({ name, type }));

const mention = (...own: readonly Column[]): Column[] => [
  ...columns("string", "id"),
  ...columns("integer", "bulletin"),
  ...columns("string", "item", "text"),
  ...columns("integer", "span_start", "span_end"),
  ...own,
];

/**
 * The tables. `bulletin` is the page's number in the order of the inputs; ids of items, mentions and
 * persons begin with it ("17-d1"), so that they are unique over the whole output.
 */
export const TABLES: readonly Table[] = [
  {
    name: "bulletins",
    columns: [
      ...columns("integer", "id"),
      ...columns("string", "source", "url", "publisher", "published_at", "published_at_from"),
      ...columns("date", "published_on"),
      ...columns("string", "title", "language", "home_code", "home_name"),
      ...columns("json", "warnings", "fields"),
    ],
  },
  {
    name: "items",
    columns: [
      ...columns("string", "id"),
      ...columns("integer", "bulletin", "number"),
      ...columns("string", "role", "title", "url", "credit", "credit_publisher"),
      ...columns("string", "byline", "organization", "published_at", "fingerprint", "text"),
    ],
  },
  {
    name: "dates",
    columns: mention(
      ...columns("string", "edtf"),
      ...columns("date", "start_date", "end_date"),
      ...columns("string", "precision", "time", "part_of_day", "modifier", "year_from", "kind"),
      ...columns("string", "calendar"),
    ),
  },
  {
    name: "officials",
    // The person's fullest name on the page stands beside the one that is written here.
    columns: mention(...columns("string", "name", "honorific", "person", "person_name")),
  },
  {
    name: "positions",
    columns: [
      ...columns("string", "official"),
      ...columns("integer", "bulletin", "number"),
      ...columns("string", "title", "organization", "place", "status", "text"),
    ],
  },
  {
    name: "locations",
    columns: mention(
      ...columns("string", "name", "type", "unit_code", "unit_name", "unit_level"),
      ...columns("string", "province_code", "province_name", "within"),
      ...columns("json", "successor", "candidates"),
    ),
  },
  {
    name: "statistics",
    columns: mention(
      ...columns("double", "value", "min", "max"),
      ...columns("string", "unit", "unit_code", "per", "counted", "measure", "subject"),
      ...columns("string", "qualifier", "change"),
      ...columns("double", "of"),
      ...columns("string", "period", "comparison", "comparison_statistic"),
      ...columns("double", "comparison_change"),
    ),
  },
];

/** The rows of a page, table by table in the order of `TABLES`. */
export function rowsOf(page: NumberedPage): readonly (readonly Row[])[] {
  const persons = new Map(page.bulletin.persons.map(({ id, name }) => [id, name]));
  const items = storiesOf(page.bulletin).map((item, number) =>
    itemRows(page, item, number, persons),
  );
  return [
    [bulletinRow(page)],
    ...TABLES.slice(1).map((_, at) => items.flatMap((it) => it[at] ?? [])),
  ];
}

function bulletinRow({ number, source, fields, bulletin }: NumberedPage): Row {
  const { url, publisher, publishedAt, publishedAtFrom, title, language, home } = bulletin;
  return [
    ...[number, source, url, publisher, publishedAt, publishedAtFrom],
    publishedAt?.slice(0, 10) ?? null,
    ...[title, language, home?.code ?? null, home?.fullName ?? null],
    ...[JSON.stringify(bulletin.warnings), JSON.stringify(fields)],
  ];
}

/** The item's own row and the rows of its mentions, in the order of `TABLES` after the first. */
function itemRows(
  page: NumberedPage,
  item: Item,
  number: number,
  persons: ReadonlyMap<string, string | null>,
): readonly (readonly Row[])[] {
  const bulletin = page.number;
  const id = `${bulletin}-${number}`;
  const name = (local: string | null) => (local === null ? null : `${bulletin}-${local}`);
  const head = (one: {
    readonly id: string;
    readonly text: string;
    readonly span: Item["span"];
  }) => [...[name(one.id), bulletin, id, one.text, one.span.start, one.span.end]];
  const { dates, officials, locations, statistics } = item.mentions;
  return [
    [itemRow(page, item, id, number)],
    dates.map((one) => [
      ...[...head(one), one.edtf, one.start, one.end, one.precision, one.time],
      ...[one.partOfDay, one.modifier, one.yearFrom, one.kind, one.calendar],
    ]),
    officials.map((one) => [
      ...[...head(one), one.name, one.honorific, name(one.person)],
      persons.get(one.person ?? "") ?? null,
    ]),
    officials.flatMap((one) =>
      one.positions.map(({ title, organization, place, status, text }, at) => [
        ...[name(one.id), bulletin, at, title, organization, place, status, text],
      ]),
    ),
    locations.map((one) => [
      ...[...head(one), one.name, one.type, ...unitCells(one.unit), name(one.within)],
      ...[JSON.stringify(one.successor), JSON.stringify(one.candidates)],
    ]),
    statistics.map((one) => [
      ...[...head(one), one.value, one.min, one.max, one.unit, one.unitCode, one.per],
      ...[one.counted, one.measure, one.subject, one.qualifier, one.change, one.of],
      ...[name(one.period), one.comparison?.relation ?? null],
      ...[name(one.comparison?.statistic ?? null), one.comparison?.change ?? null],
    ]),
  ];
}

function itemRow({ bulletin }: NumberedPage, item: Item, id: string, number: number): Row {
  const { role, title, url, credit, byline, publishedAt, fingerprint, span } = item;
  return [
    ...[id, Number.parseInt(id, 10), number, role, title, url],
    ...[credit?.text ?? null, credit?.publisher ?? null],
    ...[byline?.names.join("; ") ?? null, byline?.organization ?? null],
    ...[publishedAt, fingerprint, bulletin.text.slice(span.start, span.end)],
  ];
}

function unitCells(unit: AdministrativeUnit | null): Cell[] {
  if (unit === null) return [null, null, null, null, null];
  const province = unit.path[unit.path.length - 1] ?? unit;
  return [unit.code, unit.fullName, unit.level, province.code, province.fullName];
}
