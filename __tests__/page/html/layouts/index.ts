import type { Layout } from "./layout.js";
import { LISTS } from "./lists.js";
import { MODERN } from "./modern.js";
import { SOUPS } from "./soups.js";
import { SYSTEMS } from "./systems.js";
import { TABLES } from "./tables.js";

export { type Content, contentOf, type Layout } from "./layout.js";

export const LAYOUTS: readonly Layout[] = [...TABLES, ...SOUPS, ...SYSTEMS, ...MODERN, ...LISTS];
