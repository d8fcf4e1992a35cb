import type { OfficialMention, Position } from "../../records.js";
import { foldWord } from "../../text/index.js";
import { HONORIFICS } from "./lexicon/honorifics.js";

const RANKS: readonly string[] = HONORIFICS.flatMap(([, text, standing]) =>
  standing === "rank" ? [text] : [],
);

/** Forms of address that the same writer keeps to for one person. */
const TELLING = ["ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "thầy", "em"] as const;

/** Whether a mention tells by itself that somebody is an official: by an office or a rank. */
export function standsAlone({ name, honorific, positions }: OfficialMention): boolean {
  if (positions.length > 0) return true;
  return name !== null && honorific !== null && RANKS.some((rank) => honorific.includes(rank));
}

/** Who may be meant by a form of address: "anh" and "bà" tell people apart, "đồng chí" does not. */
export function addressOf({ honorific }: OfficialMention): string {
  const words = honorific?.split(" ") ?? [];
  return words.find((word) => (TELLING as readonly string[]).includes(word)) ?? "";
}

/** What all spellings of a name share. */
export function personKey(name: string): string {
  return name
    .split(/[\s'’-]+/u)
    .map(foldWord)
    .join(" ");
}

/** Bodies that a title means without naming them: "Thủ tướng" is "Thủ tướng Chính phủ". */
const UNDERSTOOD = ["chính phủ"];

/** An office by what it is called and where, the more exact first. */
export function officeKeys({ title, organization, place }: Position): string[] {
  const office = [title, organization].filter((part) => part !== null).join(" ");
  const seat = place === null ? "" : personKey(place);
  const whole = personKey(office);
  const bare = UNDERSTOOD.reduce((text, body) => text.replace(` ${personKey(body)}`, ""), whole);
  return [...new Set([`${whole}|${seat}`, `${bare}|${seat}`])];
}
