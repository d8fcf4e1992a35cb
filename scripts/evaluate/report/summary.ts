/** The tables of the evaluation. */
import type { Kind } from "../../gold/shape.js";
import type { Interval } from "../bootstrap.js";
import { type Figures, type Ratio, shareOf } from "../figures.js";
import { layTable, showShare } from "./table.js";

export interface Section {
  /** "tune", "2023", "Báo Hòa Bình". */
  readonly name: string;
  readonly figures: Figures;
  readonly intervals: Readonly<Record<string, Interval>>;
}

export function showSections(sections: readonly Section[], kinds: readonly Kind[]): string {
  return [
    "Pages split exactly",
    layTable([["", "pages", "exact", "share", "95%"], ...sections.map(splitRow)]),
    "",
    "Mentions: finding, and the full value",
    layTable([
      ["", "gold", "read", "P", "R", "F1", "95%", "P", "R", "F1", "95%"],
      ...sections.flatMap((section) => kinds.map((kind) => kindRow(section, kind))),
    ]),
  ].join("\n");
}

function splitRow({ name, figures, intervals }: Section): readonly string[] {
  const { right, of } = figures.split;
  return [
    name,
    String(of),
    String(right),
    showShare(shareOf(figures.split)),
    showInterval(intervals.split),
  ];
}

function kindRow({ name, figures, intervals }: Section, kind: Kind): readonly string[] {
  const { gold, parsed, find, fullValue } = figures.kinds[kind];
  const accuracy = ({ precision, recall, f1 }: typeof find, figure: string) => [
    showShare(precision),
    showShare(recall),
    showShare(f1),
    showInterval(intervals[`${kind} ${figure}`]),
  ];
  return [
    `${name} ${kind}`,
    String(gold),
    String(parsed),
    ...accuracy(find, "find"),
    ...accuracy(fullValue, "full"),
  ];
}

function showInterval(interval: Interval | undefined): string {
  return interval === undefined ? "" : `${showShare(interval[0])}–${showShare(interval[1])}`;
}

/** Fields of the mentions found, checks of the split and facts of the page: the share that is right. */
export function showFields(figures: Figures, kinds: readonly Kind[]): string {
  const fields = kinds.flatMap((kind) =>
    Object.entries(figures.kinds[kind].fields).map(([field, ratio]) =>
      ratioRow(`${kind} ${field}${ratio.judged ? "" : " (reported only)"}`, ratio),
    ),
  );
  const named = (table: Readonly<Record<string, Ratio>>) =>
    Object.entries(table).map(([name, ratio]) => ratioRow(name, ratio));
  return [
    "Fields of the mentions found",
    layTable(fields),
    "",
    "Checks of the split",
    layTable(named(figures.splitChecks)),
    "",
    "Facts beside the split (reported only)",
    layTable(named(figures.facts)),
  ].join("\n");
}

function ratioRow(name: string, ratio: Ratio): readonly string[] {
  return [name, `${ratio.right}/${ratio.of}`, showShare(shareOf(ratio))];
}

/** One row a group: its split, and of each kind F1 of finding / of the full value. */
export function showGroups(
  title: string,
  sections: readonly Section[],
  kinds: readonly Kind[],
): string {
  const rows = sections.map(({ name, figures }) => {
    const cells = kinds.map((kind) => {
      const { find, fullValue } = figures.kinds[kind];
      return `${showShare(find.f1)} / ${showShare(fullValue.f1)}`;
    });
    return [name, String(figures.pages), showShare(shareOf(figures.split)), ...cells];
  });
  return `${title}\n${layTable([["", "pages", "split", ...kinds], ...rows])}`;
}
