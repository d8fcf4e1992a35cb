export type { Program } from "./compile.js";
export { PatternError } from "./error.js";
export { Labels } from "./labels.js";
export { compilePattern, type PatternMatch, PatternSet, type Sentence } from "./pattern-set.js";
export { type Bounds, type Matched, run, type TermRange } from "./run.js";
export { type Chunk, recordOf, TAGS, type Tag } from "./tags.js";
export type { Term } from "./term.js";
export { normalForm, type PlacedTerm, readTerms } from "./terms.js";
