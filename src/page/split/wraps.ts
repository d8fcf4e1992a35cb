/** Measures of one line of the source. */
interface RawLine {
  readonly text: string;
  /** Letters and signs that take room; combining marks do not. */
  readonly width: number;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/** So many lines tell whether a page is wrapped. */
const SAMPLE = 3000;
/** No page is wrapped at more columns than this. */
const WIDEST = 200;
/** A page is wrapped where this many lines, and this share of them, end for want of room. */
const LEAST_FULL = 4;
const FULL_SHARE = 0.45;
/** Of the lines that are full, this share goes on with a small letter. */
const SMALL_SHARE = 0.2;
/** A line of this width that breaks off before a small letter goes on there on any page. */
const BROKEN_OFF = 40;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const SMALL = /^["“(]?\p{Ll}/u;
const CLOSED = /[.!?…:;]["”’')\]]*$/;
/** What opens a paragraph of its own, however full the line before: bullets, markers, labels. */
const OPENS = /^(?:[-+*•–—]\s|\([\p{L}\d&. ]{2,24}\)|\p{Lu}[\p{Lu}.]{1,9}\s*[-–:]\s)/u;

/**
 * Joins the lines that a crawl broke at a fixed width: told by how many lines end where the next
 * word had no room, and by small letters after the break. Blank lines part paragraphs. The line end
 * becomes a space, so no other character moves.
 */
export function joinWrappedLines(source: string): string {
  if (!/[\n\r\u2028\u2029]/.test(source)) return source;
  const width = wrapWidth(sampleOf(source));
  let joined = "";
  let before: RawLine | null = null;
  for (const line of linesOf(source)) {
    if (before !== null) joined += goesOn(before, line, width) ? " " : "\n";
    joined += line.text;
    before = line;
  }
  return joined;
}

function* linesOf(source: string): Generator<RawLine> {
  let from = 0;
  let apart = false;
  while (from <= source.length) {
    LINE_END.lastIndex = from;
    const match = LINE_END.exec(source);
    const to = match === null ? source.length : match.index;
    const text = source.slice(from, to).trim();
    if (text === "") apart = true;
    else {
      yield { text, width: widthOf(text), apart };
      apart = false;
    }
    if (match === null) return;
    from = to + match[0].length;
  }
}

function sampleOf(source: string): RawLine[] {
  const sample: RawLine[] = [];
  for (const line of linesOf(source)) {
    sample.push(line);
    if (sample.length === SAMPLE) break;
  }
  return sample;
}

/** Marks of NFD text take no room. */
function widthOf(text: string): number {
  if (text.length > WIDEST * 3) return text.length;
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300 || unit > 0x36f) width++;
  }
  return width;
}

/** The width that the page was broken at; 0 where it was not. */
function wrapWidth(lines: readonly RawLine[]): number {
  if (lines.length <= LEAST_FULL) return 0;
  const widths = lines.map((line) => line.width).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.9)] as number;
  if (width > WIDEST || width < BROKEN_OFF) return 0;
  let [pairs, full, small] = [0, 0, 0];
  for (let at = 1; at < lines.length; at++) {
    const [line, next] = [lines[at - 1] as RawLine, lines[at] as RawLine];
    if (next.apart) continue;
    pairs++;
    if (!isFull(line, next, width)) continue;
    full++;
    if (SMALL.test(next.text)) small++;
  }
  const wrapped = full >= LEAST_FULL && full >= pairs * FULL_SHARE && small >= full * SMALL_SHARE;
  return wrapped ? width : 0;
}

/** Whether the next line's first word had no room on this one. */
function isFull(line: RawLine, next: RawLine, width: number): boolean {
  const space = next.text.indexOf(" ");
  const word = space < 0 ? next.width : Math.min(space, next.width);
  return line.width <= width + 8 && line.width + 1 + word > width - 2;
}

function goesOn(line: RawLine, next: RawLine, width: number): boolean {
  if (next.apart || isRow(line) || isRow(next)) return false;
  const small = SMALL.test(next.text);
  const closed = CLOSED.test(line.text.slice(-4));
  if (width === 0) return small && !closed && line.width >= BROKEN_OFF && !OPENS.test(next.text);
  if (OPENS.test(next.text)) return false;
  if (small && !closed) return true;
  return isFull(line, next, width);
}

/** A bar parts cells and labels; a sentence that was wrapped has none. */
const isRow = ({ text }: RawLine): boolean => text.includes("|");
