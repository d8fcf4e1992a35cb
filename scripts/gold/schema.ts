/** The JSON Schema of a gold file. Its word lists are held to the contract's types by the compiler. */
import type {
  Comparison,
  DateKind,
  DateModifier,
  DatePrecision,
  LocationType,
  ParagraphKind,
  PartOfDay,
  PositionStatus,
  Qualifier,
  UnitLevel,
} from "../../src/records.js";
import { PARTS } from "./shape.js";
import type { JsonSchema } from "./validate.js";

const DATE_KINDS = words<DateKind>({
  point: 1,
  range: 1,
  duration: 1,
  "same-period": 1,
  recurring: 1,
  vague: 1,
});
const PRECISIONS = words<DatePrecision>({
  minute: 1,
  hour: 1,
  day: 1,
  week: 1,
  month: 1,
  quarter: 1,
  year: 1,
  decade: 1,
  century: 1,
  vague: 1,
});
const PARTS_OF_DAY = words<PartOfDay>({
  dawn: 1,
  morning: 1,
  noon: 1,
  afternoon: 1,
  evening: 1,
  night: 1,
});
const MODIFIERS = words<DateModifier>({
  early: 1,
  mid: 1,
  late: 1,
  approximate: 1,
  before: 1,
  after: 1,
  "as-of": 1,
});
const STATUSES = words<PositionStatus>({ current: 1, former: 1, acting: 1, appointed: 1 });
const LOCATION_TYPES = words<LocationType>({
  country: 1,
  region: 1,
  province: 1,
  district: 1,
  commune: 1,
  village: 1,
  street: 1,
  water: 1,
  mountain: 1,
  road: 1,
  site: 1,
  other: 1,
});
const LEVELS = words<UnitLevel>({ province: 1, district: 1, commune: 1 });
const QUALIFIERS = words<Qualifier>({
  exact: 1,
  about: 1,
  "more-than": 1,
  "less-than": 1,
  "at-least": 1,
  "at-most": 1,
  nearly: 1,
});
const RELATIONS = words<Comparison["relation"]>({
  "same-period": 1,
  previous: 1,
  target: 1,
  "from-to": 1,
});
const PARAGRAPH_KINDS = words<ParagraphKind>({
  title: 1,
  sapo: 1,
  body: 1,
  caption: 1,
  heading: 1,
  note: 1,
  byline: 1,
});

function words<Word extends string>(table: Readonly<Record<Word, 1>>): readonly string[] {
  return Object.keys(table);
}

const STRING: JsonSchema = { type: "string", minLength: 1 };
const STRING_OR_NULL: JsonSchema = { type: ["string", "null"], minLength: 1 };
const NUMBER_OR_NULL: JsonSchema = { type: ["number", "null"] };
const ISO_DAY = "^\\d{4}-\\d{2}-\\d{2}$";
const ISO_DAY_OR_TIME = "^\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+(Z|[+-]\\d{2}:\\d{2})?)?$";
const SPAN: JsonSchema = { $ref: "#/$defs/span" };

const oneOf = (values: readonly unknown[]): JsonSchema => ({ enum: values });
const orNull = (values: readonly unknown[]): JsonSchema => ({ enum: [...values, null] });
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items });
const day = (pattern: string): JsonSchema => ({ type: ["string", "null"], pattern });

function record(
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  type: JsonSchema["type"] = "object",
): JsonSchema {
  return { type, properties, required, additionalProperties: false };
}

function mention(
  letter: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  const own: Readonly<Record<string, JsonSchema>> = {
    id: { type: "string", pattern: `^${letter}[1-9]\\d*$` },
    text: STRING,
    span: SPAN,
    optional: { const: true },
  };
  return record({ ...own, ...properties }, ["id", "text", "span", ...required]);
}

const UNIT_NAME = { code: { type: "string", pattern: "^\\d{2}(\\d|\\d{3})?$" }, fullName: STRING };

const ITEM = record(
  {
    role: oneOf(["lead", "teaser"]),
    span: SPAN,
    title: STRING_OR_NULL,
    url: STRING_OR_NULL,
    credit: record({ text: STRING, span: SPAN }, ["text", "span"], ["object", "null"]),
    paragraphs: { type: "array", minItems: 1, items: { $ref: "#/$defs/paragraph" } },
    byline: record(
      { names: list(STRING), organization: STRING_OR_NULL, span: SPAN },
      ["names", "organization", "span"],
      ["object", "null"],
    ),
    publishedAt: day(ISO_DAY_OR_TIME),
    mentions: record(
      {
        dates: list({ $ref: "#/$defs/date" }),
        officials: list({ $ref: "#/$defs/official" }),
        locations: list({ $ref: "#/$defs/location" }),
        statistics: list({ $ref: "#/$defs/statistic" }),
      },
      ["dates", "officials", "locations", "statistics"],
    ),
  },
  ["role", "span", "title", "url", "credit", "paragraphs", "byline", "publishedAt", "mentions"],
);

const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  span: record({ start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 0 } }, [
    "start",
    "end",
  ]),
  unit: record(
    { ...UNIT_NAME, level: oneOf(LEVELS), path: list(record(UNIT_NAME, ["code", "fullName"])) },
    ["code"],
    ["object", "null"],
  ),
  date: mention(
    "d",
    {
      edtf: STRING_OR_NULL,
      start: day(ISO_DAY),
      end: day(ISO_DAY),
      precision: oneOf(PRECISIONS),
      time: { type: ["string", "null"], pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" },
      partOfDay: orNull(PARTS_OF_DAY),
      modifier: orNull(MODIFIERS),
      yearFrom: orNull(["text", "context", "publication"]),
      kind: oneOf(DATE_KINDS),
      calendar: oneOf(["gregorian", "lunar"]),
    },
    ["start", "end", "kind"],
  ),
  position: record(
    {
      title: STRING,
      organization: STRING_OR_NULL,
      place: STRING_OR_NULL,
      status: oneOf(STATUSES),
      text: STRING,
      span: SPAN,
    },
    ["title"],
  ),
  official: mention(
    "o",
    {
      name: STRING_OR_NULL,
      honorific: STRING_OR_NULL,
      positions: list({ $ref: "#/$defs/position" }),
      person: { type: "string", pattern: "^p[1-9]\\d*$" },
    },
    ["name", "positions"],
  ),
  location: mention(
    "l",
    {
      name: STRING,
      type: oneOf(LOCATION_TYPES),
      unit: { $ref: "#/$defs/unit" },
      within: { type: ["string", "null"], pattern: "^l[1-9]\\d*$" },
    },
    ["name", "type"],
  ),
  comparison: record(
    {
      relation: oneOf(RELATIONS),
      statistic: { type: ["string", "null"], pattern: "^s[1-9]\\d*$" },
      change: NUMBER_OR_NULL,
    },
    ["relation"],
    ["object", "null"],
  ),
  statistic: mention(
    "s",
    {
      value: NUMBER_OR_NULL,
      min: NUMBER_OR_NULL,
      max: NUMBER_OR_NULL,
      unit: STRING_OR_NULL,
      unitCode: STRING_OR_NULL,
      per: STRING_OR_NULL,
      counted: STRING_OR_NULL,
      measure: STRING_OR_NULL,
      subject: STRING_OR_NULL,
      qualifier: oneOf(QUALIFIERS),
      change: orNull(["increase", "decrease"]),
      of: NUMBER_OR_NULL,
      period: { type: ["string", "null"], pattern: "^d[1-9]\\d*$" },
      comparison: { $ref: "#/$defs/comparison" },
    },
    ["value", "unit"],
  ),
  paragraph: record(
    { kind: oneOf(PARAGRAPH_KINDS), text: STRING, span: SPAN, speaker: STRING_OR_NULL },
    ["kind", "text", "span", "speaker"],
  ),
};

export const GOLD_SCHEMA: JsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Gold of one page",
  description:
    "A Bulletin as it should be read from the page beside it, without the text itself. Absent fields are not judged.",
  ...record(
    {
      schema: { const: 1 },
      part: oneOf(PARTS),
      options: record(
        {
          url: STRING,
          publishedAt: { type: "string", pattern: ISO_DAY_OR_TIME },
          publisher: STRING,
          encoding: STRING,
          asOf: { type: "string", pattern: ISO_DAY },
        },
        [],
      ),
      publishedAt: day(ISO_DAY_OR_TIME),
      publisher: STRING_OR_NULL,
      title: STRING_OR_NULL,
      language: oneOf(["vi", "en", "mu", "other"]),
      home: { $ref: "#/$defs/unit" },
      lead: { ...ITEM, type: ["object", "null"] },
      teasers: list(ITEM),
    },
    ["schema", "part", "options", "publishedAt", "language", "lead", "teasers"],
  ),
  $defs: DEFINITIONS,
};
