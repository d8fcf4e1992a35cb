import type { Byline, Credit, Paragraph, ParagraphKind, Span } from "../../records.js";
import type { Tokens } from "../../text/index.js";
import { fingerprint } from "../fingerprint.js";
import type { PageItem } from "../page.js";
import { readByline } from "./byline.js";
import type { Line } from "./line.js";
import type { Role } from "./roles.js";
import type { Words } from "./words.js";

/** A block with the part it plays. */
export interface Part {
  readonly line: Line;
  readonly role: Role;
}

/** What items are made from. */
export interface Making {
  readonly tokens: Tokens;
  readonly words: Words;
  /** All lines of the page. */
  readonly lines: readonly Line[];
  /** The publisher's own place, or null. */
  readonly home: string | null;
}

const KINDS: Readonly<Partial<Record<Role, ParagraphKind>>> = {
  "lead-title": "title",
  "top-byline": "byline",
  "lead-note": "note",
  "lead-sapo": "sapo",
  "lead-caption": "caption",
  "lead-body": "body",
  "lead-heading": "heading",
  "lead-byline": "byline",
  "teaser-title": "title",
  "teaser-sapo": "sapo",
  "teaser-more": "body",
  "teaser-byline": "byline",
};

const isDate = (role: Role): boolean => role === "lead-date" || role === "teaser-date";

/** Makes one item of the blocks that belong to it; null where none of them is a paragraph. */
export function makeItem(
  role: "lead" | "teaser",
  parts: readonly Part[],
  making: Making,
): PageItem | null {
  const paragraphs = paragraphsOf(parts, making);
  if (paragraphs.length === 0) return null;
  const text = making.tokens.text;
  const credit = creditOf(parts);
  const titles = paragraphs.filter(({ kind }) => kind === "title");
  const title = longest(titles.map(({ span }) => text.slice(span.start, span.end)));
  const spans = parts.filter(({ role: part }) => KINDS[part] || isDate(part));
  return {
    role,
    span: { start: spans[0]?.line.start ?? 0, end: spans[spans.length - 1]?.line.end ?? 0 },
    title,
    url: role === "teaser" ? urlOf(parts) : null,
    credit,
    paragraphs,
    byline: bylineOf(parts, paragraphs, making),
    publishedAt: dateOf(parts),
    fingerprint: fingerprint(storyText(paragraphs, credit, text)),
  };
}

function longest(texts: readonly string[]): string | null {
  let best: string | null = null;
  for (const text of texts) if (best === null || text.length > best.length) best = text;
  return best;
}

/** Paragraphs in text order; neighbouring lines of a byline are one. */
function paragraphsOf(parts: readonly Part[], making: Making): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const speakers = speakersOf(parts, making);
  let told = false;
  parts.forEach(({ line, role }, at) => {
    if (isDate(role)) {
      const signed = signedDate(line, making);
      if (signed !== null) paragraphs.push({ kind: "byline", span: signed.span, speaker: null });
      return;
    }
    let kind = KINDS[role];
    if (kind === undefined) return;
    if (kind === "sapo" && told && line.credit === null) kind = "body";
    else if (kind === "body" && !told && role === "lead-body" && speakers[at] === null)
      kind = "sapo";
    if (kind === "sapo" || kind === "note") told = true;
    const last = paragraphs[paragraphs.length - 1];
    if (kind === "byline" && last?.kind === "byline" && isByline(parts[at - 1])) {
      paragraphs[paragraphs.length - 1] = { ...last, span: { ...last.span, end: line.end } };
    } else {
      paragraphs.push({ kind, span: paragraphSpan(line), speaker: speakers[at] ?? null });
    }
  });
  return paragraphs;
}

const isByline = (part: Part | undefined): boolean =>
  part !== undefined && KINDS[part.role] === "byline";

/** The line without its date in brackets. */
function paragraphSpan({ start, end, bracketed, from, head, credit, block }: Line): Span {
  if (bracketed === null || (from === head && credit === null && bracketed.atHead)) {
    return { start, end };
  }
  const { text } = block;
  if (bracketed.atHead) {
    const after = bracketed.end - start;
    const spaces = (/^\s*/.exec(text.slice(after)) as RegExpExecArray)[0].length;
    return { start: bracketed.end + spaces, end };
  }
  return { start, end: start + text.slice(0, bracketed.start - start).trimEnd().length };
}

/** Who speaks in each part: from a label on until the next, over the paragraphs of one answer. */
function speakersOf(parts: readonly Part[], { tokens, words }: Making): (string | null)[] {
  const lines = parts.map(({ line }) => line);
  const interview = lines.some(({ speaker }) => speaker?.asks === true && speaker.sure);
  let current: string | null = null;
  let asker: string | null = null;
  return parts.map(({ line, role }) => {
    const label = line.speaker;
    if (label?.asks && label.sure) asker = label.speaker;
    if (label !== null && (label.sure || interview)) {
      current = label.speaker;
    } else if (role !== "lead-body" && role !== "lead-sapo") {
      if (KINDS[role] === "byline") current = null;
      return null;
    } else if (current !== null && asker !== null && line.words <= 16) {
      // "Xin cảm ơn đồng chí!": whoever asked says it.
      if (words.thanks.match(tokens, line.head) !== null) current = asker;
    }
    return current;
  });
}

function creditOf(parts: readonly Part[]): Credit | null {
  for (const { line, role } of parts) {
    if (line.credit === null || KINDS[role] === undefined) continue;
    const { start, publisher } = line.credit;
    const end = line.noteEnd ?? line.credit.end;
    return {
      text: line.block.text.slice(start - line.start, end - line.start),
      publisher,
      span: { start, end },
    };
  }
  return null;
}

const urlOf = (parts: readonly Part[]): string | null =>
  parts.find(({ line, role }) => KINDS[role] === "title" && line.block.href !== null)?.line.block
    .href ??
  parts.find(({ line }) => line.block.href !== null)?.line.block.href ??
  null;

function dateOf(parts: readonly Part[]): string | null {
  for (const { line, role } of parts) {
    if (isDate(role) && line.dated !== null) return line.dated.iso;
    if (line.bracketed !== null && KINDS[role] !== undefined) return line.bracketed.iso;
  }
  return null;
}

/** "Đỗ Hà | 16/10/2023 15:20": the name beside the date signs the story. */
function signedDate(line: Line, { tokens, words }: Making): Byline | null {
  const rest = line.dated?.rest ?? "";
  if (rest === "") return null;
  const start = line.start + line.block.text.indexOf(rest);
  const span = { start, end: start + rest.length };
  const reading = readByline(tokens, tokens.at(span.start), tokens.at(span.end), words);
  if (reading === null || reading.form === "weak" || reading.form === "body") return null;
  return { names: reading.names, organization: reading.organization, span };
}

/** The byline at the end of the story, or the one at its head where there is none. */
function bylineOf(
  parts: readonly Part[],
  paragraphs: readonly Paragraph[],
  making: Making,
): Byline | null {
  const spans = paragraphs.filter(({ kind }) => kind === "byline").map(({ span }) => span);
  const span = spans[spans.length - 1];
  if (span === undefined) return null;
  const names: string[] = [];
  let organization: string | null = null;
  for (const { line, role } of parts) {
    if (line.end <= span.start || line.start >= span.end) continue;
    const reading = isDate(role) ? signedDate(line, making) : line.byline;
    if (reading === null) {
      names.push(line.block.text);
    } else {
      names.push(...reading.names);
      organization ??= reading.organization;
    }
  }
  return { names, organization, span };
}

/** What makes a story the same story: its running text, else its captions, else its title. */
function storyText(
  paragraphs: readonly Paragraph[],
  credit: Credit | null,
  text: string,
): string[] {
  const of = (...kinds: ParagraphKind[]) =>
    paragraphs
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ span }) =>
        credit !== null && credit.span.start >= span.start && credit.span.end <= span.end
          ? `${text.slice(span.start, credit.span.start)} ${text.slice(credit.span.end, span.end)}`
          : text.slice(span.start, span.end),
      );
  const running = of("sapo", "body", "note", "heading");
  if (running.length > 0) return running;
  const captions = of("caption");
  return captions.length > 0 ? captions : of("title", "byline");
}
