/** An article as JSON-LD describes it. */
export interface StructuredArticle {
  readonly headline: string | null;
  readonly url: string | null;
  readonly datePublished: string | null;
  readonly dateModified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

const ARTICLE_TYPES: ReadonlySet<string> = new Set([
  "AnalysisNewsArticle",
  "Article",
  "BackgroundNewsArticle",
  "BlogPosting",
  "NewsArticle",
  "OpinionNewsArticle",
  "ReportageNewsArticle",
  "ReviewNewsArticle",
]);
/** Where articles stand in what is not one. */
const HOLDERS = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] as const;
const DEEPEST = 5;
const MOST = 40;
const LONGEST_SCRIPT = 1_000_000;

/** The articles of a JSON-LD script; none where it is broken beyond mending. */
export function readArticle(source: string): StructuredArticle[] {
  if (source.length > LONGEST_SCRIPT) return [];
  const found: StructuredArticle[] = [];
  collect(parse(source), 0, found);
  return found;
}

/** Sites wrap scripts into comments, and leave line ends and tabs within strings. */
function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, "");
  for (const text of [bare, bare.replace(/\p{Cc}+/gu, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(text);
    } catch {
      // The next reading mends it, or it is left out.
    }
  }
  return null;
}

function collect(value: unknown, depth: number, found: StructuredArticle[]): void {
  if (depth > DEEPEST || found.length >= MOST) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, MOST)) collect(entry, depth + 1, found);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  const entry = value as Record<string, unknown>;
  if ([entry["@type"]].flat().some((type) => ARTICLE_TYPES.has(String(type)))) {
    found.push(articleOf(entry));
    return;
  }
  for (const holder of HOLDERS) collect(entry[holder], depth + 1, found);
}

function articleOf(entry: Record<string, unknown>): StructuredArticle {
  return {
    headline: textOf(entry.headline) ?? textOf(entry.name),
    url: textOf(entry.url) ?? idOf(entry.mainEntityOfPage),
    datePublished: textOf(entry.datePublished),
    dateModified: textOf(entry.dateModified),
    publisher: nameOf(entry.publisher),
    language: textOf(entry.inLanguage),
  };
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** A thing is given by its address, or as an object that bears it. */
function idOf(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return textOf(value);
  return textOf((value as Record<string, unknown>)["@id"]);
}

function nameOf(value: unknown): string | null {
  const [first] = [value].flat();
  if (typeof first !== "object" || first === null) return textOf(first);
  return textOf((first as Record<string, unknown>).name);
}
