export { BantinError, type BantinErrorCode } from "./bulletin/error.js";
export { extract } from "./bulletin/extract.js";
export type * from "./records.js";
