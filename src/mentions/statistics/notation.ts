import { endsSentence, readDigits, Shape, type Tokens } from "../../text/index.js";
import type { Numeral, UnitKind } from "./grammar/parse.js";

/** Numbers this many tokens away still tell how a number is written. */
const NEAR = 40;

export interface Decision {
  readonly value: number;
  /** Whether the mark was taken to be slipped. */
  readonly slipped: boolean;
}

/**
 * What an unclear number means. A count and a sum of money without a scale are whole ("12,579 hồ
 * sơ"), a share of more than 100 times is none ("1.250%"); of other measures the notation of the
 * neighbours decides, else the standard one.
 */
export function decide(numeral: Numeral, kind: UnitKind, tokens: Tokens): Decision {
  const { value, other, scale } = numeral;
  const standard = { value, slipped: false };
  if (other === null) return standard;
  const slipped = { value: other, slipped: true };
  const isWhole = scale === 1 && (kind === "counted" || kind === "money" || kind === "time");
  if (isWhole) return Number.isInteger(value) ? standard : slipped;
  if (kind === "share") return value >= 1000 ? slipped : standard;
  return neighboursSlip(tokens, numeral) ? slipped : standard;
}

/** Whether the clear numbers of the sentence have dot and comma the other way round: "1.2", "1,000,000". */
function neighboursSlip(tokens: Tokens, { start, end }: Numeral): boolean {
  let votes = 0;
  for (let at = start - 1; at >= start - NEAR && !endsSentence(tokens, at); at--) {
    votes += vote(tokens, at);
  }
  for (let at = end; at < end + NEAR && !endsSentence(tokens, at); at++) votes += vote(tokens, at);
  return votes > 0;
}

/** 1 for a number whose marks are slipped, -1 for one in standard notation, 0 for one that tells nothing. */
function vote(tokens: Tokens, at: number): number {
  if (tokens.shape(at) !== Shape.Number || tokens.shape(at + 2) !== Shape.Number) return 0;
  if (tokens.glued(at) && tokens.shape(at - 2) === Shape.Number) return 0;
  const numeral = readDigits(tokens, at);
  if (numeral === null || numeral.end === at + 1) return 0;
  const first = tokens.slice(at + 1);
  switch (numeral.notation) {
    case "decimal":
      return first === "." ? 1 : -1;
    case "thousands":
    case "both":
      return first === "," ? 1 : -1;
    default:
      return 0;
  }
}
