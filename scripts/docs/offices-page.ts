import {
  ABBREVIATIONS,
  type AbbreviationKind,
  JOINED_ABBREVIATIONS,
} from "../../src/mentions/officials/lexicon/abbreviations.js";
import { HONORIFICS, type Standing } from "../../src/mentions/officials/lexicon/honorifics.js";
import {
  BODIES,
  COMPANIES,
  DEPARTMENTS,
  MINISTRIES,
  SCHOOLS,
} from "../../src/mentions/officials/lexicon/organizations.js";
import { STATUS_WORDS, type Takes, TITLES } from "../../src/mentions/officials/lexicon/titles.js";

const KINDS: Readonly<Record<AbbreviationKind, string>> = {
  title: "title",
  body: "body",
  department: "agency",
  school: "school or hospital",
  company: "enterprise",
  topic: "what an agency is about",
};

const TAKES: Readonly<Record<Takes, string>> = {
  organization: "an organisation, a unit, or nothing",
  tail: "what its last word is head of",
  "only-organization": "an organisation, which it is no office without",
  place: "the name of the place",
};

const STANDINGS: Readonly<Record<Standing, string>> = {
  courtesy: "courtesy: makes nobody an official",
  rank: "rank: an office by itself",
  degree: "degree or award: makes nobody an official",
};

/** The page as Markdown, made from the lexicon alone. */
export function officesPage(): string {
  const parts = [
    "# Offices: what is read and how it is written out",
    "Made from `src/mentions/officials/lexicon/` by `npx tsx scripts/docs/offices.ts`; a test holds it to the data. Matching is blind to tone placement, to final i or y and, but for short forms, to case.",
    "## Short forms",
    "The level stands where the short form itself names one; else a word after it does (“UBND huyện”).",
    table(
      ["short", "written out", "is a", "level"],
      sorted(
        ABBREVIATIONS.map(([short, full, kind, level]) => [short, full, KINDS[kind], level ?? ""]),
      ),
    ),
    "Short forms of several parts are read however they are joined (“NN&PTNT”, “NN-PTNT”, “NN và PTNT”, “NNPTNT”).",
    table(
      ["parts", "written out"],
      JOINED_ABBREVIATIONS.map((row) => [...row]),
    ),
    "## Titles",
    "Before each of them: “Phó”; “nguyên”, “quyền” and the like; after it “Thường trực”, “chuyên trách”, “phụ trách”.",
    table(["title", "takes"], sorted(TITLES.map(([title, takes]) => [title, TAKES[takes]]))),
    "### Words of status",
    table(
      ["as read", "in the title", "status"],
      STATUS_WORDS.map((row) => [...row]),
    ),
    "## Organisations",
    "Bodies known by their whole name; the others open a name that goes on with what they are about, or with a proper name.",
    table(
      ["body", "level told by its name"],
      sorted(BODIES.map(([name, level]) => [name, level ?? ""])),
    ),
    list(
      "Ministries and departments of provinces",
      MINISTRIES.map(([name]) => name),
    ),
    list(
      "Agencies and their parts",
      DEPARTMENTS.map(([name]) => name),
    ),
    list("Schools and hospitals", SCHOOLS),
    list("Enterprises, papers, sites", COMPANIES),
    "## Forms of address, ranks, degrees",
    table(
      ["as read", "in the record", "says"],
      sorted(HONORIFICS.map(([read, text, standing]) => [read, text, STANDINGS[standing]])),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

type Row = readonly string[];

const sorted = (rows: readonly Row[]): readonly Row[] =>
  [...rows].sort(([a = ""], [b = ""]) => a.localeCompare(b, "vi"));

const line = (cells: Row): string => `| ${cells.join(" | ")} |`;

const table = (head: Row, rows: readonly Row[]): string =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

const list = (name: string, words: readonly string[]): string =>
  `**${name}**: ${words.join(", ")}.`;
