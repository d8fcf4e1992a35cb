import type { CaseLine, SplitCase } from "../../../../scripts/split/cases.js";

/** A way in which a site builds its pages. */
export interface Layout {
  readonly name: string;
  /** Which pages it is for: a story with others after it, or a list. */
  readonly of: "story" | "list";
  readonly render: (content: Content) => string;
}

/** What a page says, whatever its layout. */
export interface Content {
  readonly title: string;
  readonly date: string;
  /** The lead after its title and date, in order. */
  readonly lines: readonly CaseLine[];
  /** Heading of the other stories. */
  readonly heading: string;
  readonly others: readonly Other[];
}

export interface Other {
  readonly title: string | null;
  readonly sapo: string | null;
  /** "25/08/2022". */
  readonly date: string | null;
  readonly url: string;
  /** The words of its link: title, or the sapo where it has none. */
  readonly linked: string;
}

export function contentOf({ lines }: SplitCase): Content {
  const lead = lines.filter(({ item }) => item === 0);
  const text = (part: string) => lead.find((line) => line.part === part)?.text ?? "";
  const count = Math.max(0, ...lines.map(({ item }) => item));
  return {
    title: text("title"),
    date: text("date"),
    lines: lead.filter(({ part }) => part !== "title" && part !== "date"),
    heading: lines.find(({ part }) => part === "#")?.text ?? "",
    others: Array.from({ length: count }, (_, at) => otherOf(lines, at + 1)),
  };
}

function otherOf(lines: readonly CaseLine[], item: number): Other {
  const own = lines.filter((line) => line.item === item);
  const title = own.find(({ part }) => part === "title");
  const sapo = own.find(({ part }) => part === "sapo")?.paragraph ?? null;
  return {
    title: title?.paragraph ?? null,
    sapo,
    date: /\((\d[\d/]+)\)/.exec(title?.text ?? "")?.[1] ?? null,
    url: `/11/${180_000 + item * 7}/tin-${item}.htm`,
    linked: title?.paragraph ?? sapo ?? "",
  };
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** One line a paragraph of the lead, by what the layout makes of each part. */
export function leadOf(
  { lines }: Content,
  parts: Readonly<
    Record<"sapo" | "body" | "caption" | "heading" | "byline", (text: string) => string>
  >,
): string {
  return lines.map(({ part, text }) => parts[part as "body"](escaped(text))).join("\n");
}

export const eachOther = ({ others }: Content, render: (other: Other) => string): string =>
  others.map(render).join("\n");

/** A date in brackets where the story has one. */
export const dateOf = ({ date }: Other): string => (date === null ? "" : ` (${date})`);
