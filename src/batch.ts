export {
  type CarriedFields,
  type PageFailure,
  type PageInput,
  type PageResult,
  type PageSuccess,
  type ParseManyOptions,
  parseMany,
} from "./batch/index.js";
