/** A page with its gold marked, for the eye of an annotator. */
import { storiesOf } from "../../src/page/stories.js";
import type { Span } from "../../src/records.js";
import { type Gold, type GoldItem, KINDS, type Kind } from "./shape.js";

const COLOURS: Readonly<Record<Kind, number>> = {
  dates: 33,
  officials: 36,
  locations: 32,
  statistics: 35,
};
const DIM = 2;

/** Every paragraph with its role, its mentions in brackets, and below it what they mean. */
export function showGold(name: string, gold: Gold, text: string, colours: boolean): string {
  const paint = (code: number, words: string) =>
    colours ? `\u001b[${code}m${words}\u001b[0m` : words;
  const { part, options, publishedAt, publisher, title, language, home } = gold;
  const head = JSON.stringify({
    part,
    options,
    publishedAt,
    publisher,
    title,
    language,
    home: home?.code,
  });
  const lines = [`═══ ${name} ${head}`];
  let shown = 0;
  for (const item of [...storiesOf(gold)].sort((one, other) => one.span.start - other.span.start)) {
    lines.push(...residue(text, shown, item.span.start, paint), `─── ${describeItem(item)}`);
    for (const paragraph of item.paragraphs) {
      const speaker = paragraph.speaker === null ? "" : ` (${paragraph.speaker})`;
      const marked = markMentions(item, text, paragraph.span, paint);
      lines.push(`${paint(DIM, `${paragraph.kind}${speaker} │`)} ${marked}`);
      lines.push(...describeMentions(item, paragraph.span, paint));
    }
    shown = Math.max(shown, item.span.end);
  }
  lines.push(...residue(text, shown, text.length, paint));
  return lines.join("\n");
}

type Paint = (code: number, words: string) => string;

function residue(text: string, from: number, to: number, paint: Paint): readonly string[] {
  const lines = text.slice(from, Math.max(from, to)).split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => paint(DIM, `residue │ ${line}`));
}

function describeItem({ role, title, url, credit, byline, publishedAt }: GoldItem): string {
  return `${role} ${JSON.stringify({ title, url, credit: credit?.text ?? null, byline: byline?.names ?? null, publishedAt })}`;
}

interface Mark {
  readonly at: number;
  readonly words: string;
  /** Where marks meet, those that close come first, inner ones before outer ones. */
  readonly rank: number;
}

function markMentions(item: GoldItem, text: string, within: Span, paint: Paint): string {
  const marks: Mark[] = [];
  for (const kind of KINDS) {
    for (const { id, span, optional } of item.mentions[kind]) {
      if (span.start < within.start || span.end > within.end) continue;
      const length = span.end - span.start;
      const open = `[${id}${optional ? "?" : ""} `;
      marks.push({ at: span.start, words: paint(COLOURS[kind], open), rank: 1e6 - length });
      marks.push({ at: span.end, words: paint(COLOURS[kind], "]"), rank: length - 1e6 });
    }
  }
  marks.sort((one, other) => one.at - other.at || one.rank - other.rank);
  let marked = "";
  let done = within.start;
  for (const { at, words } of marks) {
    marked += text.slice(done, at) + words;
    done = at;
  }
  return (marked + text.slice(done, within.end)).replaceAll("\n", " ⏎ ");
}

function describeMentions(item: GoldItem, within: Span, paint: Paint): readonly string[] {
  return KINDS.flatMap((kind) =>
    item.mentions[kind]
      .filter(({ span }) => span.start >= within.start && span.end <= within.end)
      .map(({ id, text, span: _span, ...fields }) => {
        const values = Object.entries(fields).map(([key, value]) => `${key} ${brief(value)}`);
        return `    ${paint(COLOURS[kind], id)} “${text}”: ${values.join(", ")}`;
      }),
  );
}

/** Values as a reviewer compares them: units by code and name, positions in a row. */
function brief(value: unknown): string {
  if (Array.isArray(value)) return value.map(brief).join(" + ");
  if (typeof value !== "object" || value === null) return String(value);
  const fields = value as Readonly<Record<string, unknown>>;
  if ("code" in fields) return `${fields.code} ${fields.fullName ?? ""}`.trim();
  const known = Object.entries(fields).filter(([, field]) => field !== null);
  return known.map(([key, field]) => `${key} ${String(field)}`).join(" · ");
}
