export { type AnswerOptions, answerLines } from "./answer-lines.js";
export { BatchError } from "./error.js";
export type { CarriedFields, PageFailure, PageResult, PageSuccess } from "./page.js";
export { type PageInput, type ParseManyOptions, parseMany } from "./parse-many.js";
export type { PoolOptions } from "./pool.js";
export type { OutputFormat, Rendering } from "./render.js";
export { type BatchOptions, type BatchProgress, type BatchReport, runBatch } from "./run-batch.js";
export type { Summary } from "./summary.js";
