import { addressOf, officeKeys, personKey, standsAlone } from "../mentions/index.js";
import type { Mentions, OfficialMention, Person, Position } from "../records.js";

/** The mentions of each item with `person` filled in, and every person once. */
export interface JoinedPersons {
  readonly items: readonly Mentions[];
  readonly persons: readonly Person[];
}

/** One person of the page on the way to its record. */
interface Group {
  readonly id: string;
  readonly mentions: OfficialMention[];
}

/**
 * Joins the mentions of one person across the items of a page: full names anywhere, shortened ones
 * within their item, offices alone where one person of the page holds them. Somebody who is named
 * with a form of address alone is an official only where the page tells so elsewhere.
 */
export function joinPersons(items: readonly Mentions[]): JoinedPersons {
  const page = new Page();
  for (const { officials } of items) for (const mention of officials) page.meet(mention);
  const joined = items.map((mentions) => {
    const item = new ItemNames(mentions.officials, page);
    const officials = mentions.officials.flatMap((mention) => {
      const group = item.groupOf(mention);
      if (group === null) return [];
      group.mentions.push(mention);
      return [{ ...mention, person: group.id }];
    });
    return { ...mentions, officials };
  });
  return { items: joined, persons: page.persons() };
}

/** Who is an official on the page, by whole name and by office. */
class Page {
  readonly #groups: Group[] = [];
  readonly #byName = new Map<string, Group>();
  readonly #byOffice = new Map<string, Group>();
  /** Name of who holds an office; null where several do. */
  readonly #holders = new Map<string, string | null>();

  /** Takes note of a mention that tells by itself that somebody is an official. */
  meet(mention: OfficialMention): void {
    if (mention.name === null || !standsAlone(mention)) return;
    const name = personKey(mention.name);
    this.#names.add(name);
    for (const key of mention.positions.flatMap(officeKeys)) {
      const holder = this.#holders.get(key);
      this.#holders.set(key, holder === undefined || holder === name ? name : null);
    }
  }

  readonly #names = new Set<string>();

  /** Whether the page tells somewhere that whoever has this name is an official. */
  knows(name: string): boolean {
    return this.#names.has(name);
  }

  named(name: string): Group {
    return this.#grouped(this.#byName, name);
  }

  /** Who holds the office, where the page names one such person; else the office itself. */
  holding(position: Position): Group {
    const keys = officeKeys(position);
    for (const key of keys) {
      const holder = this.#holders.get(key);
      if (typeof holder === "string") return this.named(holder);
    }
    return this.#grouped(this.#byOffice, keys[0] ?? "");
  }

  persons(): Person[] {
    return this.#groups.filter(({ mentions }) => mentions.length > 0).map(toPerson);
  }

  #grouped(map: Map<string, Group>, key: string): Group {
    let group = map.get(key);
    if (group === undefined) {
      group = { id: `p${this.#groups.length + 1}`, mentions: [] };
      this.#groups.push(group);
      map.set(key, group);
    }
    return group;
  }
}

/** Shortened names of one item: "Lưu Quang" and "Quang" of "Trần Lưu Quang". */
class ItemNames {
  readonly #page: Page;
  /** By form of address and short name, the first person of the item whom they fit. */
  readonly #first = new Map<string, string>();
  /** The last one named so far. */
  readonly #latest = new Map<string, string>();

  constructor(officials: readonly OfficialMention[], page: Page) {
    this.#page = page;
    for (const mention of officials) {
      if (mention.name === null || !page.knows(personKey(mention.name))) continue;
      for (const key of shortened(mention.name, addressOf(mention))) {
        if (!this.#first.has(key)) this.#first.set(key, personKey(mention.name));
      }
    }
  }

  /** The person of a mention; null where it is no official's. */
  groupOf(mention: OfficialMention): Group | null {
    if (mention.name === null) {
      const [position] = mention.positions;
      return position === undefined ? null : this.#page.holding(position);
    }
    const name = personKey(mention.name);
    const address = addressOf(mention);
    const whole = this.#find(`${address}|${name}`) ?? this.#find(`|${name}`, address);
    if (whole !== undefined) return this.#page.named(whole);
    if (!this.#page.knows(name)) return null;
    for (const key of shortened(mention.name, address)) this.#latest.set(key, name);
    return this.#page.named(name);
  }

  #find(key: string, address = ""): string | undefined {
    if (FAMILIAR.has(address)) return undefined;
    return this.#latest.get(key) ?? this.#first.get(key);
  }
}

/** Private persons are called so too: who was not introduced so is another. */
const FAMILIAR: ReadonlySet<string> = new Set(["anh", "chị", "cô", "chú", "bác", "cụ", "em"]);

/** What may be left of a name, its last words, under the form of address and under none. */
function shortened(name: string, address: string): string[] {
  const words = personKey(name).split(" ");
  const ends = words.slice(1).map((_word, at) => words.slice(at + 1).join(" "));
  return ends.flatMap((end) => (address === "" ? [`|${end}`] : [`${address}|${end}`, `|${end}`]));
}

function toPerson({ id, mentions }: Group): Person {
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
