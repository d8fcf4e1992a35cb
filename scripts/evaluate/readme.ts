/** The figures of the README: written by the evaluation, and held to its output by a test. */
import { KINDS } from "../gold/shape.js";
import { shareOf } from "./figures.js";
import type { Section } from "./report/summary.js";
import { showShare } from "./report/table.js";

export const README = "README.md";
const BEGIN = "<!-- figures: written by `npm run evaluate -- --readme` -->";
const END = "<!-- end of figures -->";

/** The README with the figures of these parts; throws where its markers are gone. */
export function writeFigures(readme: string, sections: readonly Section[]): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${README} lacks ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin + BEGIN.length)}\n${table(sections)}\n${readme.slice(end)}`;
}

function table(sections: readonly Section[]): string {
  const row = (name: string, cell: (section: Section) => string | number) =>
    `| ${name} | ${sections.map(cell).join(" | ")} |`;
  return [
    row("", ({ name }) => name),
    `| --- |${sections.map(() => " --- |").join("")}`,
    row("pages", ({ figures }) => figures.pages),
    row("pages split exactly", ({ figures }) => showShare(shareOf(figures.split))),
    ...KINDS.flatMap((kind) => [
      row(`${kind} found, F1`, ({ figures }) => showShare(figures.kinds[kind].find.f1)),
      row(`${kind} right in full, F1`, ({ figures }) =>
        showShare(figures.kinds[kind].fullValue.f1),
      ),
    ]),
  ].join("\n");
}
