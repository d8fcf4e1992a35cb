export { type AnswerOptions, answerLines } from "./answer-lines.js";
export { failureOf } from "./content.js";
export { BatchError } from "./error.js";
export { contentOf } from "./inputs/compression.js";
export { readJsonLines } from "./inputs/jsonl.js";
export {
  type CarriedFields,
  failed,
  isFailure,
  type PageFailure,
  type PageResult,
  type PageSource,
  type PageSuccess,
} from "./page.js";
export {
  GROUPS_PER_WORKER,
  type PageInput,
  type ParseManyOptions,
  parseMany,
} from "./parse-many.js";
export { type Manner, type PoolOptions, WorkerPool } from "./pool.js";
export { DEAD_LETTERS, type GroupReader, type Reading, type RunContext } from "./reader.js";
export type { OutputFormat, Rendering } from "./render.js";
export { joinResults, resultOfFailures } from "./results.js";
export { type BatchOptions, type BatchProgress, type BatchReport, runBatch } from "./run-batch.js";
export type { Summary } from "./summary.js";
export type { Group, GroupResult } from "./worker.js";
