/** The part of JSON Schema 2020-12 that the schema of the gold files needs. */

export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean;
  readonly items?: JsonSchema;
}

export interface Violation {
  /** "lead.mentions.dates[0].start" */
  readonly path: string;
  readonly message: string;
}

/** Everything in `value` that the schema does not allow. */
export function validate(value: unknown, schema: JsonSchema): readonly Violation[] {
  const violations: Violation[] = [];
  visit(value, schema, "");
  return violations;

  function visit(current: unknown, given: JsonSchema, path: string): void {
    const rule = given.$ref === undefined ? given : resolve(given.$ref, schema);
    const message = complaint(current, rule);
    if (message !== null) violations.push({ path: path === "" ? "the file" : path, message });
    else if (Array.isArray(current)) visitItems(current, rule, path);
    else if (isObject(current)) visitProperties(current, rule, path);
  }

  function visitItems(list: readonly unknown[], rule: JsonSchema, path: string): void {
    const { items } = rule;
    if (items === undefined) return;
    for (const [i, item] of list.entries()) visit(item, items, `${path}[${i}]`);
  }

  function visitProperties(
    object: Readonly<Record<string, unknown>>,
    rule: JsonSchema,
    path: string,
  ): void {
    const at = (key: string) => (path === "" ? key : `${path}.${key}`);
    for (const key of rule.required ?? []) {
      if (!(key in object)) violations.push({ path: at(key), message: "is missing" });
    }
    for (const [key, item] of Object.entries(object)) {
      const property = rule.properties?.[key];
      if (property !== undefined) visit(item, property, at(key));
      else if (rule.additionalProperties === false) {
        violations.push({ path: at(key), message: "is no field of the format" });
      }
    }
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is wrong with the value itself, whatever it holds. */
function complaint(value: unknown, rule: JsonSchema): string | null {
  const shown = JSON.stringify(value);
  const types = typeof rule.type === "string" ? [rule.type] : rule.type;
  if (types !== undefined && !types.some((type) => hasType(value, type))) {
    return `${shown} is not ${types.join(" or ")}`;
  }
  if (rule.const !== undefined && value !== rule.const) {
    return `${shown} is not ${JSON.stringify(rule.const)}`;
  }
  if (rule.enum !== undefined && !rule.enum.includes(value)) {
    return `${shown} is none of ${rule.enum.map((one) => JSON.stringify(one)).join(", ")}`;
  }
  if (typeof value === "number" && value < (rule.minimum ?? -Infinity)) {
    return `${shown} is below ${rule.minimum}`;
  }
  if (Array.isArray(value) && value.length < (rule.minItems ?? 0)) {
    return `has fewer than ${rule.minItems} items`;
  }
  return typeof value === "string" ? complaintOfString(value, rule) : null;
}

function complaintOfString(value: string, rule: JsonSchema): string | null {
  if (value.length < (rule.minLength ?? 0)) return "is empty";
  if (rule.pattern === undefined || new RegExp(rule.pattern, "u").test(value)) return null;
  return `${JSON.stringify(value)} does not match ${rule.pattern}`;
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    case "number":
      return Number.isFinite(value);
    default:
      return type === "string" && typeof value === "string";
  }
}

function resolve(reference: string, root: JsonSchema): JsonSchema {
  const name = reference.replace("#/$defs/", "");
  const found = root.$defs?.[name];
  if (found === undefined) throw new Error(`the schema has no definition ${reference}`);
  return found;
}
