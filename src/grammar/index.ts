export { type Lexicon, lexicon } from "./lexicon.js";
export { type Capture, Match } from "./match.js";
export {
  ahead,
  anyOf,
  behind,
  capture,
  either,
  entry,
  glued,
  notAhead,
  notBehind,
  once,
  optional,
  type Pattern,
  type Reader,
  type Reading,
  repeat,
  type Scan,
  scan,
  sequence,
  spaced,
  token,
  words,
} from "./pattern.js";
export type { Found, Grammar, Parsed, Rule } from "./rule.js";
export { Scanner } from "./scanner.js";
