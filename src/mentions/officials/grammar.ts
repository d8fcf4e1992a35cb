export { rules } from "./grammar/people.js";
export type { OfficialParse } from "./parse.js";
