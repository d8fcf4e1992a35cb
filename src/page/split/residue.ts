import { Shape, type Tokens } from "../../text/index.js";
import { isSign } from "./credit.js";
import type { Words } from "./words.js";

/** Why a line is residue of the site. */
export type ResidueForm =
  | "words"
  | "opening"
  | "sections"
  | "site"
  | "path"
  | "pager"
  | "address"
  | "junk"
  | "count";

/** Residue openings ("Bản quyền …") head lines of the site up to this many tokens. */
const LONGEST_OPENING = 90;
/** Encrypted junk: runs of this length without spaces, where a Vietnamese syllable has at most 7. */
const JUNK_LENGTH = 60;
const JUNK_SPACING = 40;
/** Junk is told from its beginning. */
const JUNK_SAMPLE = 400;
const PATH_SIGN = /[>»›→/|•]/;

/** Reads tokens `from` to `to`, which are one line, as residue of the site; null where it is none. */
export function readResidue(
  tokens: Tokens,
  from: number,
  to: number,
  words: Words,
): ResidueForm | null {
  if (isJunk(tokens, from, to)) return "junk";
  let at = from;
  while (at < to && isOrnament(tokens, at)) at++;
  if (at === to) return "pager";
  if (isPager(tokens, at, to, words)) return "pager";
  if (isSite(tokens, at, to, words)) return "site";
  const covered = coverage(tokens, at, to, words);
  if (covered !== null) return covered;
  const counted =
    tokens.shape(at) === Shape.Number ? words.countedResidue.match(tokens, at + 1) : null;
  if (counted !== null && to - counted.end <= 3) return "count";
  if (to - at <= LONGEST_OPENING && words.residuePrefixes.match(tokens, at) !== null) {
    return "opening";
  }
  if (isAddress(tokens, at, to)) return "address";
  return callsToFollow(tokens, at, to, words) ? "opening" : null;
}

/** A call to follow the site is no longer in tokens. */
const LONGEST_CALL = 16;

/** "Theo dõi Báo Hòa Bình trên Google News". */
function callsToFollow(tokens: Tokens, from: number, to: number, words: Words): boolean {
  if (to - from > LONGEST_CALL) return false;
  for (let at = to - 3; at > from && at >= to - 4; at--) {
    if (words.followedOn.match(tokens, at)?.end === to) return true;
  }
  return words.followedOn.match(tokens, to - 2)?.end === to;
}

/** Names of sites are no longer. */
const LONGEST_SITE = 14;

/** "Báo Hòa Bình điện tử", "baohoabinh.com.vn", "Đài Phát thanh và Truyền hình tỉnh". */
function isSite(tokens: Tokens, from: number, to: number, words: Words): boolean {
  if (words.siteNames.match(tokens, from)?.end === to) return true;
  const opener = to - from <= LONGEST_SITE ? words.siteOpeners.match(tokens, from) : null;
  if (opener === null || opener.end >= to || !tokens.capitalized(from)) return false;
  for (let at = opener.end; at < to; at++) {
    const small = tokens.shape(at) === Shape.Lower || tokens.shape(at) === Shape.Number;
    if (small && words.siteWords.match(tokens, at) === null) return false;
  }
  return true;
}

const isOrnament = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Sign && !/[("“”'‘©]/.test(tokens.slice(at));

/** "4bqsU+G6uEXDleG7qEYs…": letters and digits in runs that no language has. */
function isJunk(tokens: Tokens, from: number, to: number): boolean {
  const start = tokens.start(from);
  const end = Math.min(tokens.end(to - 1), start + JUNK_SAMPLE);
  if (end - start < JUNK_LENGTH) return false;
  let spaces = 0;
  let digits = 0;
  for (let at = from; at < to && tokens.start(at) < end; at++) {
    if (!tokens.glued(at)) spaces++;
    if (tokens.shape(at) === Shape.Number) digits++;
  }
  return spaces * JUNK_SPACING < end - start && digits > 0;
}

/** A pager with words has no more tokens; one of numbers alone may have any. */
const LONGEST_PAGER = 24;

/** "1 2 3 … 12 »", "Trang 1 2 3 … 96", "Hiển thị 1 - 10 của 96 kết quả". */
function isPager(tokens: Tokens, from: number, to: number, words: Words): boolean {
  let numbers = 0;
  for (let at = from; at < to; ) {
    const shape = tokens.shape(at);
    if (shape === Shape.Number) numbers++;
    if (shape === Shape.Number || shape === Shape.Sign) {
      at++;
      continue;
    }
    const entry = to - from <= LONGEST_PAGER ? words.pagerWords.match(tokens, at) : null;
    if (entry === null) return false;
    at = entry.end;
  }
  return numbers > 0 || !hasLetters(tokens, from, to);
}

function hasLetters(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.shape(at) !== Shape.Sign) return true;
  return false;
}

/** Whether phrases of the site, numbers and signs cover the whole line. */
function coverage(tokens: Tokens, from: number, to: number, words: Words): ResidueForm | null {
  let sections = 0;
  let phrases = 0;
  let paths = 0;
  for (let at = from; at < to; ) {
    const line = words.residueLines.match(tokens, at);
    const section = words.sections.match(tokens, at);
    const end = Math.max(line?.end ?? 0, section?.end ?? 0);
    if (end > at && end <= to) {
      if (section !== null && section.end === end) sections++;
      else phrases++;
      at = end;
    } else if (tokens.shape(at) === Shape.Number || tokens.shape(at) === Shape.Sign) {
      if (PATH_SIGN.test(tokens.slice(at))) paths++;
      at++;
    } else {
      return isPath(tokens, { at, to, paths, matched: sections + phrases }) ? "path" : null;
    }
  }
  return phrases > 0 || sections >= LEAST_MENU ? "words" : "sections";
}

/** So many sections in one line are a menu. */
const LEAST_MENU = 3;

interface Walk {
  readonly at: number;
  readonly to: number;
  readonly paths: number;
  readonly matched: number;
}

/** A breadcrumb may end in a name that no table holds: "Trang chủ > Chính trị > Tin huyện Lạc Sơn". */
function isPath(tokens: Tokens, { at, to, paths, matched }: Walk): boolean {
  if (matched === 0 || paths === 0) return false;
  return PATH_SIGN.test(tokens.slice(at - 1)) && to - at <= 12;
}

/** A web or mail address and little else. */
function isAddress(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.slice(from);
  if (first === "http" || first === "https" || first === "www") return to - from < 60;
  if (to - from > 16) return false;
  for (let at = from; at < to; at++) if (isSign(tokens, at, "@") && tokens.glued(at)) return true;
  return false;
}
