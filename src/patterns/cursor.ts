import { PatternError } from "./error.js";

const SPACE = /\s/u;
/** What ends a word wherever it stands. */
const DELIMITERS: ReadonlySet<string> = new Set(["(", ")", "[", "]", "|"]);

/** One character of a word; escaped ones ("\?") lose what they mean in the syntax. */
export interface Written {
  readonly character: string;
  readonly escaped: boolean;
  readonly position: number;
}

/** Where the reading of a pattern stands. */
export class Cursor {
  position = 0;

  constructor(readonly source: string) {}

  get character(): string {
    return this.source[this.position] ?? "";
  }

  get atEnd(): boolean {
    return this.position >= this.source.length;
  }

  /** Whether an item of the pattern is over here. */
  get atBreak(): boolean {
    return this.atEnd || SPACE.test(this.character) || DELIMITERS.has(this.character);
  }

  skipSpace(): void {
    while (!this.atEnd && SPACE.test(this.character)) this.position++;
  }

  looksAt(text: string): boolean {
    return this.source.startsWith(text, this.position);
  }

  /** Reads the text if it stands here. */
  take(text: string): boolean {
    if (!this.looksAt(text)) return false;
    this.position += text.length;
    return true;
  }

  /** Reads what a sticky expression matches here. */
  takeMatch(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.position;
    const found = expression.exec(this.source);
    if (found !== null) this.position += found[0].length;
    return found;
  }

  /** The characters up to the next space or bracket. */
  takeWord(): Written[] {
    const word: Written[] = [];
    while (!this.atBreak && !this.looksAt("&&")) {
      const escaped = this.character === "\\" && this.position + 1 < this.source.length;
      if (escaped) this.position++;
      word.push({ character: this.character, escaped, position: this.position });
      this.position++;
    }
    return word;
  }

  fail(reason: string, position = this.position): never {
    throw new PatternError(reason, this.source, position);
  }
}
