import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../src/index.js";
import type { ExtractOptions, Mention, Mentions, Position, UnitName } from "../../src/records.js";

export type KindName = Exclude<keyof Mentions, "custom">;

/** What a row is read with where it does not say otherwise. */
const DEFAULTS: ExtractOptions = { publishedAt: "2023-10-16", place: "Hòa Bình" };
const OPTIONS: ReadonlySet<string> = new Set(["publishedAt", "asOf", "place"]);
const NOTHING = "-";

/** One text of `accept.tsv` with the mentions that must be read from it, all and in order. */
export interface AcceptCase {
  readonly text: string;
  readonly options: ExtractOptions;
  /** Columns judged of each mention; a blank cell is not judged. */
  readonly expected: readonly Readonly<Record<string, string>>[];
}

/**
 * Reads `corpus/<kind>/accept.tsv`. The head names the columns: "text", options of `extract`,
 * "mention" (the mention's text) and fields of the record. A row with a blank text goes on with the
 * text above it: one row a mention. "null" is null, a lone "-" in an option takes the default away,
 * and "\\n" in a text is a line end.
 */
export function acceptCases(kind: KindName): AcceptCase[] {
  const [head = [], ...rows] = lines(kind, "accept").map((line) => line.split("\t"));
  const cases: { text: string; options: ExtractOptions; expected: Record<string, string>[] }[] = [];
  for (const cells of rows) {
    if (cells.length > head.length) throw new Error(`too many cells: ${cells.join(" | ")}`);
    const filled = head.flatMap((name, at) => (cells[at] ? [[name, cells[at]] as const] : []));
    const { text, ...rest } = Object.fromEntries(filled);
    const fields = Object.entries(rest);
    if (text !== undefined) {
      const given = fields.filter(([name]) => OPTIONS.has(name));
      const options = Object.entries({ ...DEFAULTS, ...Object.fromEntries(given) });
      const kept = options.filter(([, value]) => value !== NOTHING);
      cases.push({ text, options: Object.fromEntries(kept), expected: [] });
    }
    const judged = fields.filter(([name]) => !OPTIONS.has(name));
    cases[cases.length - 1]?.expected.push(Object.fromEntries(judged));
  }
  return cases;
}

/** The texts of `corpus/<kind>/reject.tsv`, in which nothing of the kind may be read. */
export const rejectCases = (kind: KindName): string[] => lines(kind, "reject");

/** What is read from a text, as cells: only the columns that the case judges. */
export function readCells(kind: KindName, { text, options, expected }: AcceptCase) {
  const mentions: readonly Mention[] = extract(text, options)[kind];
  const texts = new Map(mentions.map((mention) => [mention.id, mention.text]));
  return mentions.map((mention, at) => {
    const cells: Record<string, string> = { ...toCells(mention, texts), mention: mention.text };
    const columns = Object.keys(expected[at] ?? { mention: "" });
    return Object.fromEntries(columns.map((name) => [name, cells[name] ?? "no such field"]));
  });
}

export const readAll = (kind: KindName, text: string): string[] =>
  extract(text, DEFAULTS)[kind].map((mention) => mention.text);

function lines(kind: KindName, table: "accept" | "reject"): string[] {
  const file = join(__dirname, `../../corpus/${kind}/${table}.tsv`);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.replaceAll("\\n", "\n"));
}

/** Every field as one cell: nested records are written short, ids of mentions as their texts. */
function toCells(mention: Mention, texts: ReadonlyMap<string, string>): Record<string, string> {
  const cell = (value: unknown, name: string): string => {
    if (value === null) return "null";
    if (name === "positions") return (value as readonly Position[]).map(showPosition).join("; ");
    // A place's unit is a record, a figure's a word.
    if (name === "unit" && typeof value === "object") return (value as UnitName).code;
    if (Array.isArray(value)) return value.map(({ code }: UnitName) => code).join(" ") || NOTHING;
    if (typeof value !== "object") return texts.get(String(value)) ?? String(value);
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => (key === "relation" ? part : `${key} ${texts.get(part) ?? part}`))
      .join(", ");
  };
  return Object.fromEntries(
    Object.entries(mention).map(([name, value]) => [name, cell(value, name)]),
  );
}

/** "Phó Chủ tịch + Ủy ban nhân dân tỉnh @ Hòa Bình (former)". */
function showPosition({ title, organization, place, status }: Position): string {
  const own = organization === null ? title : `${title} + ${organization}`;
  const where = place === null ? own : `${own} @ ${place}`;
  return status === "current" ? where : `${where} (${status})`;
}
