import { Shape, type Tokens } from "../../text/index.js";
import { isDash, isSign } from "./credit.js";
import { readSlip } from "./slip.js";
import type { Words } from "./words.js";

/**
 * What makes a line a byline: a role word ("Bài, ảnh:"), a source ("Theo TTXVN"), a desk or agency
 * ("P.V"), initials ("H.D"), full names, a body in brackets, or a single word, which is weak.
 */
export type BylineForm = "role" | "source" | "desk" | "initials" | "names" | "body" | "weak";

export interface BylineReading {
  readonly form: BylineForm;
  readonly names: readonly string[];
  readonly organization: string | null;
}

/** A byline has few words; longer lines are not tried. */
const MOST_TOKENS = 40;
const MOST_SYLLABLES = 5;
/** "H.D", "Ph.L", "N.T.H". */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){1,3}\p{Lu}\p{Ll}?$/u;

/** Reads tokens `from` to `to` as a byline; null where anything else stands there. */
export function readByline(
  tokens: Tokens,
  from: number,
  to: number,
  words: Words,
): BylineReading | null {
  if (to - from > MOST_TOKENS || to <= from) return null;
  const reader = new BylineReader(tokens, from, to, words);
  return reader.read();
}

class BylineReader {
  readonly #names: string[] = [];
  #organization: string | null = null;
  #form: BylineForm | null = null;
  /** Whether one of the names opens with a family name. */
  #familyNamed = false;
  /** Where the organisation begins, if it stands in the line itself and not in brackets. */
  #bodyFrom = -1;
  #namesBefore = 0;
  #at: number;
  #to: number;

  constructor(
    readonly tokens: Tokens,
    from: number,
    to: number,
    readonly words: Words,
  ) {
    this.#at = from;
    this.#to = to;
  }

  read(): BylineReading | null {
    this.#trim();
    if (this.words.weekdays.match(this.tokens, this.#at) !== null) return null;
    const whole = this.#bracketAlone() ?? readSlip(this.tokens, this.#at, this.#to);
    if (whole !== null) return whole;
    const source = this.#source();
    if (!source) this.#role();
    if (!this.#people()) return null;
    if (this.#names.length === 0 && this.#organization === null) return null;
    if (source && this.#organization === null) return this.#asSource();
    return {
      form: this.#form ?? this.#shape(),
      names: this.#names,
      organization: this.#organization,
    };
  }

  /** Bullets and dashes before it, full stops after it. */
  #trim(): void {
    while (this.#at < this.#to && this.#isMark(this.#at, /[-–—*+•·|]/)) this.#at++;
    while (this.#to > this.#at && this.#isMark(this.#to - 1, /[.,;:/|]/)) this.#to--;
    const { tokens } = this;
    if (!isSign(tokens, this.#at, "(") || !isSign(tokens, this.#to - 1, ")")) return;
    const inner = this.words.sources.match(tokens, this.#at + 1);
    const role = this.words.bylineRoles.match(tokens, this.#at + 1);
    if (inner === null && role === null) return;
    this.#at++;
    this.#to--;
  }

  #isMark(at: number, signs: RegExp): boolean {
    return this.tokens.shape(at) === Shape.Sign && signs.test(this.tokens.slice(at));
  }

  /** "(Bộ CHQS tỉnh)" on a line of its own, under the name it belongs to. */
  #bracketAlone(): BylineReading | null {
    const { tokens } = this;
    if (!isSign(tokens, this.#at, "(") || !isSign(tokens, this.#to - 1, ")")) return null;
    const inner = { from: this.#at + 1, to: this.#to - 1 };
    for (let at = inner.from; at < inner.to; at++) if (isSign(tokens, at, ")")) return null;
    const home = this.words.homes.match(tokens, inner.from) !== null;
    const names = new BylineReader(tokens, inner.from, inner.to, this.words).read();
    if (names !== null && names.form !== "weak" && !home) return names;
    if (!home && !this.#isBody(inner.from) && tokens.shape(inner.from) !== Shape.Upper) return null;
    return { form: "body", names: [], organization: tokens.slice(inner.from, inner.to) };
  }

  #source(): boolean {
    const entry = this.words.sources.match(this.tokens, this.#at);
    if (entry === null || entry.end >= this.#to) return false;
    this.#at = entry.end;
    while (this.#isMark(this.#at, /[:-]/)) this.#at++;
    this.#form = "source";
    return true;
  }

  /** "Theo TTXVN", "Nguồn: Báo Tin tức": what is named is the organisation. */
  #asSource(): BylineReading {
    return { form: "source", names: [], organization: this.#names.join(", ") };
  }

  /** "Bài, ảnh:"; of two words and more also without its colon. */
  #role(): boolean {
    const { tokens, words } = this;
    const entry = words.bylineRoles.match(tokens, this.#at);
    if (entry === null || entry.end >= this.#to) return false;
    let next = entry.end;
    if (isSign(tokens, next, "(")) {
      while (next < this.#to && !isSign(tokens, next, ")")) next++;
      next++;
    }
    if (isSign(tokens, next, ":")) next++;
    else if (
      entry.end - this.#at < 2 ||
      (entry.end - this.#at < 3 && tokens.slice(entry.end - 1) !== "của") ||
      words.pseudonyms.match(tokens, this.#at)
    )
      return false;
    this.#at = next;
    this.#form = "role";
    return true;
  }

  /** Names and bodies up to the end; false where something else is met. */
  #people(): boolean {
    const { tokens } = this;
    while (this.#at < this.#to) {
      if (this.#role()) continue;
      if (isSign(tokens, this.#at, "(")) {
        if (!this.#bracket()) return false;
      } else if (!this.#field() && !this.#desk() && !this.#body() && !this.#name()) {
        return false;
      }
      if (this.#at >= this.#to || isSign(tokens, this.#at, "(")) continue;
      if (!this.#separator()) return false;
    }
    return true;
  }

  #separator(): boolean {
    const { tokens } = this;
    const from = this.#at;
    while (this.#at < this.#to) {
      const word = tokens.slice(this.#at);
      if (!isDash(tokens, this.#at) && !/^(?:[,;/&+|.]|và|với)$/.test(word)) break;
      this.#at++;
    }
    return this.#at > from;
  }

  /** "(CTV)", "(Trung tâm VH-TT huyện)"; "(tổng hợp)" is a remark. */
  #bracket(): boolean {
    const { tokens, words } = this;
    const from = this.#at + 1;
    let close = from;
    while (close < this.#to && !isSign(tokens, close, ")")) close++;
    if (close === from) return false;
    this.#at = Math.min(close + 1, this.#to);
    if (words.bylineRemarks.match(tokens, from)?.end === close) return true;
    const source = words.sources.match(tokens, from);
    const start = source === null ? from : source.end;
    if (start >= close || (this.#names.length === 0 && this.#form === null)) return false;
    this.#organization ??= tokens.slice(start, close);
    return true;
  }

  /** "P.V", "Nhóm PV", "TTXVN". */
  #desk(): boolean {
    const { tokens, words } = this;
    if (this.#slashed()) return true;
    const entry =
      words.pseudonyms.match(tokens, this.#at) ?? words.agencies.match(tokens, this.#at);
    if (entry === null || entry.end > this.#to || this.#goesOn(entry.end)) return false;
    const agency = words.pseudonyms.match(tokens, this.#at) === null;
    const name = tokens.slice(this.#at, entry.end).replace(/(?<=\p{L}{2})\.$/u, "");
    if (agency && this.#form !== "source") this.#belongTo(this.#at, entry.end);
    else this.#names.push(name);
    this.#form ??= "desk";
    this.#at = entry.end;
    return true;
  }

  /** "Vừ A Súa/VOV Tây Bắc", "VOV-Miền Trung": behind a slash an agency names its branch too. */
  #slashed(): boolean {
    const { tokens, words } = this;
    if (this.#names.length === 0 || !isSign(tokens, this.#at - 1, "/")) return false;
    const paper = words.markers.match(tokens, this.#at);
    if (paper?.end === this.#to) {
      this.#belongTo(this.#at, paper.end);
      this.#form ??= "desk";
      this.#at = paper.end;
      return true;
    }
    const entry = words.agencies.match(tokens, this.#at);
    let end = entry?.end ?? this.#to;
    if (tokens.glued(end) && isDash(tokens, end) && tokens.glued(end + 1)) end++;
    while (end < this.#to && tokens.capitalized(end)) end++;
    if (entry === null || end === entry.end) return false;
    this.#belongTo(this.#at, end);
    this.#form ??= "desk";
    this.#at = end;
    return true;
  }

  /** "Nhóm PV Kinh tế": the desk's field fills the line. */
  #field(): boolean {
    const { tokens } = this;
    const entry = this.words.deskOpeners.match(tokens, this.#at);
    if (entry === null || entry.end >= this.#to || this.#to - entry.end > MOST_SYLLABLES)
      return false;
    if (!tokens.capitalized(entry.end)) return false;
    for (let at = entry.end; at < this.#to; at++) {
      if (tokens.shape(at) > Shape.Mixed) return false;
    }
    this.#names.push(tokens.slice(this.#at, this.#to));
    this.#form ??= "desk";
    this.#at = this.#to;
    return true;
  }

  #goesOn(at: number): boolean {
    const shape = this.tokens.shape(at);
    return at < this.#to && (shape === Shape.Capital || shape === Shape.Lower) && !this.#isAnd(at);
  }

  #isAnd(at: number): boolean {
    return this.tokens.slice(at) === "và";
  }

  #isBody(at: number): boolean {
    return this.tokens.capitalized(at) && this.words.bodies.match(this.tokens, at) !== null;
  }

  /** "Trung tâm VH-TT huyện Lạc Thủy" after a name. */
  #body(): boolean {
    if (!this.#isBody(this.#at) || (this.#names.length === 0 && this.#form === null)) return false;
    let end = this.#at;
    let lower = 0;
    while (end < this.#to && !this.#isMark(end, /[;,(:]/)) {
      if (this.tokens.shape(end) === Shape.Lower) lower++;
      end++;
    }
    const agencyBefore = this.#organization !== null;
    if (lower === 0 && end - this.#at < 4 && !agencyBefore) return false;
    this.#belongTo(this.#at, end);
    this.#at = end;
    return true;
  }

  /** "VOV - Trung tâm Tin", "TTXVN/Báo Tin tức": bodies that follow one another are one. */
  #belongTo(from: number, to: number): void {
    if (this.#organization === null) {
      this.#bodyFrom = from;
      this.#namesBefore = this.#names.length;
    } else if (this.#bodyFrom < 0 || this.#names.length > this.#namesBefore) {
      return;
    }
    this.#organization = this.tokens.slice(this.#bodyFrom, to);
  }

  /** Capitalised syllables; initials with full stops between them. */
  #name(): boolean {
    const { tokens } = this;
    const from = this.#at;
    let at = from;
    let syllables = 0;
    while (at < this.#to && tokens.capitalized(at) && syllables < MOST_SYLLABLES + 1) {
      if (tokens.shape(at) === Shape.Mixed) return false;
      syllables++;
      at++;
      const initial = tokens.end(at - 1) - tokens.start(at - 1) <= 2;
      if (initial && isSign(tokens, at, ".") && at + 1 < this.#to) at++;
    }
    if (syllables === 0 || syllables > MOST_SYLLABLES) return false;
    this.#familyNamed ||= this.words.familyNames.match(tokens, from) !== null;
    this.#names.push(tokens.slice(from, at));
    this.#at = at;
    return true;
  }

  /** Whether the names are full ones: two syllables and more, and not a line in capitals. */
  #shape(): BylineForm {
    const full = this.#names.every((name) => /\s/.test(name) && name.length <= 30);
    const shouted = this.#names.every((name) => name === name.toUpperCase());
    if (this.#names.length > 0 && this.#names.every((name) => INITIALS.test(name)))
      return "initials";
    if (!full || this.#names.length === 0) return "weak";
    if (!shouted) return "names";
    return this.#familyNamed ? "names" : "weak";
  }
}
