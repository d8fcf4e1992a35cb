/** What a term can be told to be. The first six are mentions, or parts of them. */
export const TAGS = [
  "Date",
  "Official",
  "Person",
  "Position",
  "Location",
  "Statistic",
  "Number",
  "Unit",
  "ProperNoun",
  "Acronym",
  "Punctuation",
] as const;
export type Tag = (typeof TAGS)[number];

/** Tags whose terms make up wholes: `<Date>` is one date from its first term to its last. */
export const CHUNKS = ["Date", "Official", "Person", "Position", "Location", "Statistic"] as const;
export type Chunk = (typeof CHUNKS)[number];

/** The name of one whole among those of its kind: "Date:d1", "Position:o2.1". */
export const chunkLabel = (chunk: Chunk, id: string): string => `${chunk}:${id}`;

/** The id of the record that a whole belongs to, where it is of this kind. */
export function recordOf(label: string, chunk: Chunk): string | null {
  const [kind, id = ""] = label.split(":");
  return kind === chunk ? id : null;
}
