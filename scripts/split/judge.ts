/** Whether a page is split as its case says. */
import { readPage } from "../../src/page/index.js";
import type { Page, PageItem } from "../../src/page/page.js";
import { canonicalize } from "../../src/text/index.js";
import type { CaseLine, SplitCase } from "./cases.js";

export interface Verdict {
  /** The lead's paragraphs, captions, byline and credit, and the place and credit of every teaser. */
  readonly exact: boolean;
  /** The kind of every paragraph as well. */
  readonly kinds: boolean;
  /** "- " what was expected and not found, "+ " what was found and not expected. */
  readonly differences: readonly string[];
}

export function judge(split: SplitCase, source: string = split.text): Verdict {
  const page = readPage(source, split.url === null ? {} : { url: split.url });
  const expected = describeCase(split);
  const got = describePage(page);
  const differences = [
    ...compare(expected.facts, got.facts),
    ...compare(expected.kinds, got.kinds),
  ];
  return {
    exact: compare(expected.facts, got.facts).length === 0,
    kinds: differences.length === 0,
    differences,
  };
}

/** What decides exactness, and the kinds of all paragraphs, each as one line. */
interface Description {
  readonly facts: readonly string[];
  readonly kinds: readonly string[];
}

interface Told {
  readonly kind: string;
  readonly text: string;
}

function describeCase({ lines }: SplitCase): Description {
  const items = new Map<number, CaseLine[]>();
  for (const line of lines) {
    if (line.item >= 0) items.set(line.item, [...(items.get(line.item) ?? []), line]);
  }
  const facts: string[] = [];
  const kinds: string[] = [];
  for (const [number, item] of items) {
    const bylines = item.filter(({ part }) => part === "byline");
    describe(facts, kinds, number, {
      paragraphs: joinBylines(item),
      credit: canonical(item.find(({ credit }) => credit !== null)?.credit ?? "none"),
      names: bylines.flatMap(({ names }) => names),
      organization: bylines.find(({ organization }) => organization)?.organization ?? null,
    });
  }
  return { facts, kinds };
}

/** As pages are read: "(HBÐT)" with U+00D0 is "(HBĐT)". */
const canonical = (text: string): string => canonicalize(text).text;

/** Neighbouring lines of a byline are one paragraph; a dated line is none. */
function joinBylines(item: readonly CaseLine[]): Told[] {
  const told: Told[] = [];
  item.forEach(({ part, paragraph }, at) => {
    if (part === "date") return;
    const text = canonical(paragraph);
    const last = told[told.length - 1];
    if (part === "byline" && item[at - 1]?.part === "byline" && last !== undefined) {
      told[told.length - 1] = { kind: part, text: `${last.text} / ${text}` };
    } else {
      told.push({ kind: part, text });
    }
  });
  return told;
}

function describePage({ text, lead, teasers }: Page): Description {
  const facts: string[] = [];
  const kinds: string[] = [];
  const add = (item: PageItem, number: number) =>
    describe(facts, kinds, number, {
      paragraphs: item.paragraphs.map(({ kind, span }) => ({
        kind,
        text: text.slice(span.start, span.end).replace(/\n/g, " / "),
      })),
      credit: item.credit?.text ?? null,
      names: item.byline?.names ?? [],
      organization: item.byline?.organization ?? null,
    });
  if (lead !== null) add(lead, 0);
  teasers.forEach((teaser, at) => {
    add(teaser, at + 1);
  });
  return { facts, kinds };
}

interface Shown {
  readonly paragraphs: readonly Told[];
  readonly credit: string | null;
  readonly names: readonly string[];
  readonly organization: string | null;
}

function describe(facts: string[], kinds: string[], number: number, item: Shown): void {
  const { paragraphs, credit, names, organization } = item;
  kinds.push(...paragraphs.map(({ kind, text }) => `${number} ${kind}> ${text}`));
  facts.push(`${number} credit> ${credit ?? "none"}`);
  if (number > 0) {
    const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
    facts.push(`${number} teaser> ${first?.text} … ${last?.text}`);
    return;
  }
  facts.push(`${number} signed> ${names.join("; ")} | ${organization ?? ""}`);
  for (const { kind, text } of paragraphs) {
    facts.push(`${number} ${kind === "caption" ? "caption" : "paragraph"}> ${text}`);
  }
}

function compare(expected: readonly string[], got: readonly string[]): string[] {
  return [
    ...expected.filter((line) => !got.includes(line)).map((line) => `- ${line}`),
    ...got.filter((line) => !expected.includes(line)).map((line) => `+ ${line}`),
  ].map((line) => line.normalize("NFC"));
}
