/** New pages of written ones: the lead of one before the teasers of another that bears the same marker. */
import type { CaseLine, SplitCase } from "./cases.js";

/** So many other pages lend their teasers to each lead. */
const TAILS = 4;

interface Halves {
  readonly name: string;
  readonly marker: string;
  readonly lead: readonly CaseLine[];
  readonly tail: readonly CaseLine[];
}

export function recombine(cases: readonly SplitCase[]): SplitCase[] {
  const halves = cases.flatMap((split) => halve(split) ?? []);
  return halves.flatMap(({ name, marker, lead }, at) => {
    const others = halves.filter((other, place) => place !== at && other.marker === marker);
    return Array.from({ length: Math.min(TAILS, others.length) }, (_, turn) => {
      const other = others[(at * 7 + turn * 5) % others.length] as Halves;
      const lines = [...lead, ...other.tail];
      const text = lines.map((line) => line.text).join("\n");
      return { name: `${name} + ${other.name}`, url: null, text, lines };
    });
  });
}

/** Null where a page has no lead or no teasers. */
function halve({ name, url, lines }: SplitCase): Halves | null {
  const turn = lines.findIndex(({ part, item }) => part === "#" || item > 0);
  if (url !== null || turn <= 0 || lines[0]?.item === undefined) return null;
  const [lead, tail] = [lines.slice(0, turn), lines.slice(turn)];
  const marker = lines.find(({ credit }) => credit !== null)?.credit?.replace(/[^\p{L}]/gu, "");
  return lead.some(({ item }) => item === 0) ? { name, marker: marker ?? "", lead, tail } : null;
}
