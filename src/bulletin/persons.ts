import type { Mentions, OfficialMention, Person, Position } from "../records.js";

/** The mentions of each item with `person` filled in, and every person once. */
export interface JoinedPersons {
  readonly items: readonly Mentions[];
  readonly persons: readonly Person[];
}

/** Joins the mentions of one person across the items of a page. */
export function joinPersons(items: readonly Mentions[]): JoinedPersons {
  const groups: { id: string; mentions: OfficialMention[] }[] = [];
  const joined = items.map((mentions) => ({
    ...mentions,
    officials: mentions.officials.map((official) => {
      let group = groups.find(({ mentions: [first] }) => first?.name === official.name);
      if (group === undefined) {
        group = { id: `p${groups.length + 1}`, mentions: [] };
        groups.push(group);
      }
      group.mentions.push(official);
      return { ...official, person: group.id };
    }),
  }));
  return { items: joined, persons: groups.map(({ id, mentions }) => toPerson(id, mentions)) };
}

function toPerson(id: string, mentions: readonly OfficialMention[]): Person {
  const names = mentions.flatMap(({ name }) => (name === null ? [] : [name]));
  const positions = new Map<string, Position>();
  for (const position of mentions.flatMap((mention) => mention.positions)) {
    const key = [position.title, position.organization, position.place].join("|");
    if (!positions.has(key)) positions.set(key, position);
  }
  return {
    id,
    name: names.reduce<string | null>((a, b) => (a === null || b.length > a.length ? b : a), null),
    positions: [...positions.values()],
    mentions: mentions.map((mention) => mention.id),
  };
}
