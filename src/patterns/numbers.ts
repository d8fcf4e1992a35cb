import { Shape, type Tokens } from "../text/index.js";

/** Digits, but not those of a name or a unit: "m2", "G7". */
export const isNumber = (tokens: Tokens, at: number): boolean =>
  tokens.shape(at) === Shape.Number && !(tokens.glued(at) && isLetters(tokens.shape(at - 1)));

const isLetters = (shape: Shape): boolean => shape >= Shape.Lower && shape <= Shape.Mixed;
