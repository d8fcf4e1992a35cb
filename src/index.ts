export { BantinError, type BantinErrorCode } from "./bulletin/error.js";
export { extract } from "./bulletin/extract.js";
export { parseBulletin } from "./bulletin/parse-bulletin.js";
export type * from "./records.js";
