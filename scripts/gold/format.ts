/** Writes a gold file so that people can review it: one mention or paragraph a line. */

const INDENT = "  ";
/** Lists whose members stand on a line each, however long. */
const LINE_EACH = new Set(["paragraphs", "dates", "officials", "locations", "statistics"]);
/** Always written out, so that files of all pages look alike. */
const OPEN = new Set(["", "lead", "teasers", "items", "mentions"]);

/** JSON with a closing line break; what fits nowhere else stands on one line. */
export function formatGold(value: unknown): string {
  return `${format(value, "", "")}\n`;
}

function format(value: unknown, key: string, indent: string): string {
  const opens = OPEN.has(key) || LINE_EACH.has(key);
  if (!opens || typeof value !== "object" || value === null) return inline(value);
  const deeper = indent + INDENT;
  if (Array.isArray(value)) {
    const member = LINE_EACH.has(key) ? inline : (one: unknown) => format(one, "", deeper);
    return wrap("[", value.map(member), "]", indent);
  }
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${format(field, name, deeper)}`,
  );
  return wrap("{", fields, "}", indent);
}

function wrap(open: string, members: readonly string[], close: string, indent: string): string {
  if (members.length === 0) return open + close;
  const lines = members.map((member) => indent + INDENT + member);
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}: ${inline(field)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
