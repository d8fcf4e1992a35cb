import type { Match, Parsed } from "../../../grammar/index.js";
import type { TokenRange } from "../../kind.js";
import { DOTTED_DEGREES } from "../lexicon/honorifics.js";
import type { OfficeParse, OfficialParse } from "../parse.js";

type Capture = ReturnType<Match["all"]>[number];

const DOTTED: ReadonlySet<string> = new Set(DOTTED_DEGREES);

/** One person with all offices of the match. */
export function onePerson(match: Match): OfficialParse {
  const name = match.get("name");
  const offices = officesOf(match.captures);
  return {
    core: name === undefined ? titleOf(match) : { start: name.start, end: name.end },
    name: name === undefined ? null : match.tokens.slice(name.start, name.end),
    honorific: joinHonorifics(match.all("honorific").map(({ value }) => value as string)),
    offices,
  };
}

/** What makes an office alone a mention is its title: the place in "Bí thư Đảng ủy xã Lạc Lương" is a place too. */
function titleOf(match: Match): TokenRange {
  const { start } = match.get("office") ?? match;
  return { start, end: start + 1 };
}

/** One person whose mention is a part of the match: the verb that confers an office is none of it. */
export function onePersonOf(match: Match): readonly Parsed<OfficialParse>[] | null {
  const whole = match.get("whole");
  return whole === undefined
    ? null
    : [{ start: whole.start, end: whole.end, parse: onePerson(match) }];
}

function officesOf(captures: readonly Capture[]): OfficeParse[] {
  return captures.flatMap(({ name, value }) => {
    if (name === "office") return [value as OfficeParse];
    if (name === "appointed") return [{ ...(value as OfficeParse), status: "appointed" as const }];
    return [];
  });
}

/** "đồng chí Trung tướng", "PGS.TS"; what is said twice stands once. */
function joinHonorifics(said: readonly (string | null)[]): string | null {
  let text = "";
  let last = "";
  for (const one of new Set(said)) {
    if (one === null) continue;
    const glue = text === "" ? "" : DOTTED.has(last) && DOTTED.has(one) ? "." : " ";
    text += glue + one;
    last = one;
  }
  return text === "" ? null : text;
}

/**
 * Every person of a list with the offices said of its group: "A, B, Phó Chủ tịch UBND tỉnh; C, Giám
 * đốc Sở Y tế". An office said of several is each one's.
 */
export function severalPersons(match: Match): readonly Parsed<OfficialParse>[] | null {
  const address = match.get("address")?.value as string | null | undefined;
  const people: Parsed<OfficialParse>[] = [];
  const shared = match.captures.filter(({ name }) => name === "shared");
  for (const { whole, said } of groupsOf(match.captures)) {
    const offices = officesOf([
      ...shared.map((capture) => ({ ...capture, name: "office" })),
      ...said,
    ]);
    const members = peopleOf(said).map((one) => read(match, one, offices, address ?? null));
    people.push(...stretch(members, whole));
  }
  return people.length === 0 ? null : people;
}

interface Group {
  readonly whole: Capture;
  readonly said: Capture[];
}

/** Captures of each group, in order. */
function groupsOf(captures: readonly Capture[]): Group[] {
  const groups: Group[] = [];
  for (const capture of captures) {
    if (capture.name === "group") groups.push({ whole: capture, said: [] });
    else groups[groups.length - 1]?.said.push(capture);
  }
  return groups;
}

/** Offices lie in the span of whom they stand beside: the first of a group, or the last. */
function stretch(
  members: readonly Parsed<OfficialParse>[],
  { start, end }: Capture,
): Parsed<OfficialParse>[] {
  return members.map((member, at) => ({
    ...member,
    start: at === 0 ? start : member.start,
    end: at === members.length - 1 ? end : member.end,
  }));
}

interface Member {
  readonly name: Capture;
  readonly honorifics: readonly Capture[];
}

function peopleOf(group: readonly Capture[]): Member[] {
  const members: Member[] = [];
  let honorifics: Capture[] = [];
  for (const capture of group) {
    if (capture.name === "honorific") honorifics.push(capture);
    if (capture.name !== "name") continue;
    members.push({ name: capture, honorifics });
    honorifics = [];
  }
  return members;
}

function read(
  match: Match,
  { name, honorifics }: Member,
  offices: readonly OfficeParse[],
  address: string | null,
): Parsed<OfficialParse> {
  const start = Math.min(name.start, ...honorifics.map((capture) => capture.start));
  return {
    start,
    end: name.end,
    parse: {
      core: { start: name.start, end: name.end },
      name: match.tokens.slice(name.start, name.end),
      honorific: joinHonorifics([address, ...honorifics.map(({ value }) => value as string)]),
      offices,
    },
  };
}
