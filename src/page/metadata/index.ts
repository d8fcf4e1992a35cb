import type { Bulletin } from "../../records.js";
import type { Element } from "../html/tree.js";
import type { PublisherProfile } from "../publishers/index.js";
import { publisherOfName, publisherOfUrl } from "../publishers/index.js";
import { absolute, dayOfAddress } from "./address.js";
import { collect, type Statements } from "./collect.js";
import type { StructuredArticle } from "./json-ld.js";
import { type Moment, readMoment } from "./moment.js";
import { cleanTitle } from "./title.js";

export { dayOfAddress, monthOfPicture } from "./address.js";
export { settle } from "./publication.js";
export { sameTitle } from "./title.js";

/** What a page states of itself outside its text; null where it states nothing. */
export interface PageMetadata {
  readonly url: string | null;
  /** Addresses in the page count from here. */
  readonly base: string | null;
  readonly publisher: string | null;
  readonly profile: PublisherProfile | null;
  /** Cleaned of the site's name. */
  readonly title: string | null;
  readonly published: Moment | null;
  readonly modified: Moment | null;
  readonly language: Bulletin["language"] | null;
}

/** What is looked at. */
interface Evidence {
  readonly statements: Statements;
  readonly article: StructuredArticle | null;
}

type Source = (evidence: Evidence) => string | null | undefined;

const meta =
  (name: string): Source =>
  ({ statements }) =>
    statements.meta.get(name);

/** Where a page states its address: the caller's word goes before all of them. */
const ADDRESSES: readonly Source[] = [
  ({ statements }) => statements.canonical,
  meta("og:url"),
  ({ article }) => article?.url,
  meta("twitter:url"),
];

/** Where a page states its title. */
const TITLES: readonly Source[] = [
  ({ article }) => article?.headline,
  meta("og:title"),
  meta("twitter:title"),
  meta("headline"),
  ({ statements }) => statements.title,
];

/** Where a page states the day of its publication, best evidence first; the first that is a date holds. */
const DATES: readonly Source[] = [
  ({ article }) => article?.datePublished,
  meta("article:published_time"),
  meta("og:article:published_time"),
  meta("datepublished"),
  meta("pubdate"),
  meta("publishdate"),
  meta("publish-date"),
  meta("article.published"),
  meta("dc.date.issued"),
  meta("dc.date"),
  meta("parsely-pub-date"),
  meta("sailthru.date"),
  ({ statements }) => onlyTime(statements),
];

const MODIFIED: readonly Source[] = [
  ({ article }) => article?.dateModified,
  meta("article:modified_time"),
  meta("og:updated_time"),
  meta("datemodified"),
  meta("lastmod"),
];

/** Where a page names its publisher; the host of its address goes before all of them. */
const PUBLISHERS: readonly Source[] = [
  meta("og:site_name"),
  ({ article }) => article?.publisher,
  meta("application-name"),
  meta("publisher"),
  meta("copyright"),
  meta("author"),
];

const LANGUAGES: readonly Source[] = [
  ({ statements }) => statements.language,
  ({ article }) => article?.language,
  meta("content-language"),
  meta("og:locale"),
];

/** Reads what a page states of itself. */
export function readMetadata(root: Element, address: string | undefined): PageMetadata {
  const statements = collect(root);
  const evidence: Evidence = { statements, article: null };
  const url = address ?? addressOf(evidence);
  const known: Evidence = { statements, article: articleOf(statements, url) };
  const page = url ?? addressOf(known);
  const profile = profileOf(known, page);
  return {
    url: page,
    base: absolute(statements.base, page) ?? page,
    publisher: profile?.name ?? publisherNamed(known),
    profile,
    title: titleOf(known, profile),
    published: first(DATES, known, readMoment) ?? momentOfAddress(page),
    modified: first(MODIFIED, known, readMoment),
    language: first(LANGUAGES, known, languageOf),
  };
}

function first<T>(
  sources: readonly Source[],
  evidence: Evidence,
  read: (text: string) => T | null,
): T | null {
  for (const source of sources) {
    const text = source(evidence);
    const value = text === null || text === undefined ? null : read(text);
    if (value !== null) return value;
  }
  return null;
}

/** A canonical address of the front page is a slip of the site. */
function addressOf(evidence: Evidence): string | null {
  const { base } = evidence.statements;
  const found = ADDRESSES.map((source) => absolute(source(evidence) ?? null, base)).filter(
    (address) => address !== null,
  );
  return found.find((address) => new URL(address).pathname !== "/") ?? found[0] ?? null;
}

/** The article that the page is about; of several the one with its address or title. */
function articleOf(
  { articles, meta: named, title }: Statements,
  url: string | null,
): StructuredArticle | null {
  if (articles.length <= 1) return articles[0] ?? null;
  const stated = named.get("og:title") ?? title ?? "";
  return (
    articles.find((article) => article.url !== null && article.url === url) ??
    articles.find(({ headline }) => headline !== null && stated.startsWith(headline)) ??
    null
  );
}

function profileOf(evidence: Evidence, url: string | null): PublisherProfile | null {
  return (
    publisherOfUrl(url) ??
    first(PUBLISHERS, evidence, publisherOfName) ??
    profileOfTitle(evidence.statements.title)
  );
}

/** "Story - Section - Báo Hòa Bình điện tử". */
function profileOfTitle(title: string | null): PublisherProfile | null {
  const parts = title?.slice(0, 500).split(/\s*[|–—»:]\s*|\s+-\s+/) ?? [];
  for (const part of [parts[parts.length - 1], parts[0]]) {
    const profile = part === undefined || part === "" ? null : publisherOfName(part);
    if (profile !== null) return profile;
  }
  return null;
}

function publisherNamed(evidence: Evidence): string | null {
  return evidence.statements.meta.get("og:site_name") ?? evidence.article?.publisher ?? null;
}

function titleOf(evidence: Evidence, profile: PublisherProfile | null): string | null {
  const named = publisherNamed(evidence)?.toLowerCase();
  const isSiteName = (text: string) => {
    const found = publisherOfName(text);
    if (found !== null) return profile === null || found === profile;
    return text.toLowerCase() === named || profile?.hosts.includes(text.toLowerCase()) === true;
  };
  return first(TITLES, evidence, (text) => cleanTitle(text, isSiteName) || null);
}

/** The one time that says it is the publication's, or the only time there is. */
function onlyTime({ times }: Statements): string | null {
  const published = times.filter((time) => time.published);
  const days = new Set((published.length > 0 ? published : times).map(({ datetime }) => datetime));
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

function momentOfAddress(url: string | null): Moment | null {
  const day = url === null ? null : dayOfAddress(url);
  return day === null ? null : { iso: day, day, otherDay: null };
}

const LANGUAGE_CODES: Readonly<Record<string, Bulletin["language"]>> = {
  vi: "vi",
  en: "en",
  mu: "mu",
  mtq: "mu",
};

function languageOf(code: string): Bulletin["language"] | null {
  return LANGUAGE_CODES[code.toLowerCase().split(/[-_]/)[0] ?? ""] ?? null;
}
