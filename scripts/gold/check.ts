/** What the schema cannot say: whether a gold file agrees with its page, the calendar and the maps. */
import { storiesOf } from "../../src/page/stories.js";
import type { Span } from "../../src/records.js";
import { shorten } from "./anchor.js";
import { checkDate } from "./check-dates.js";
import { findOmissions } from "./check-omissions.js";
import { flatten } from "./locate.js";
import {
  type Gold,
  type GoldItem,
  type GoldOfficial,
  type GoldStatistic,
  type GoldUnit,
  KINDS,
  type Kind,
  type Problem,
} from "./shape.js";
import { fold, sameWords } from "./spelling.js";
import { bearsName, type Units } from "./units.js";

type Complain = (message: string, level?: Problem["level"]) => void;

/** All that is wrong with a completed gold file. */
export function checkGold(gold: Gold, text: string, units: Units): readonly Problem[] {
  const problems: Problem[] = [];
  const at =
    (place: string): Complain =>
    (message, level = "error") =>
      problems.push({ level, place, message });
  const flat = flatten(text);
  const day = gold.options.asOf ?? gold.publishedAt ?? gold.options.publishedAt ?? null;
  checkUnit(gold.home, day, null, units, at("home"));
  let teasers = 0;
  for (const item of storiesOf(gold)) {
    const place = item.role === "lead" ? "lead" : `teaser ${++teasers}`;
    checkStructure(item, flat, at(place));
    for (const { kind, words, context } of findOmissions(item, text)) {
      at(place)(`“${words}” of its ${kind} stands unmarked in “${context}”`, "warning");
    }
    for (const kind of KINDS) checkPlaces(item, kind, flat, place, at);
    for (const date of item.mentions.dates)
      checkDate(date, at(`${place}, ${date.id} “${date.text}”`));
    for (const official of item.mentions.officials) {
      checkOfficial(official, at(`${place}, ${official.id} “${shorten(official.text)}”`));
    }
    for (const location of item.mentions.locations) {
      const complain = at(`${place}, ${location.id} “${location.text}”`);
      checkUnit(location.unit, day, location.name, units, complain);
      checkLevel(location.unit, location.type, complain);
    }
    for (const statistic of item.mentions.statistics) {
      checkStatistic(statistic, at(`${place}, ${statistic.id} “${shorten(statistic.text)}”`));
    }
  }
  return problems;
}

function checkStructure(item: GoldItem, flat: string, complain: Complain): void {
  const { title, byline, paragraphs } = item;
  const of = (kind: string) => paragraphs.filter((paragraph) => paragraph.kind === kind);
  for (const { text, span } of paragraphs) {
    if (flat.slice(span.start, span.end) !== flatten(text)) {
      complain(`paragraph “${shorten(text)}” is not what stands at its span`);
    }
  }
  paragraphs.forEach((paragraph, i) => {
    const before = paragraphs[i - 1];
    if (before !== undefined && before.span.end > paragraph.span.start) {
      complain(`paragraph “${shorten(paragraph.text)}” begins before the one above it ends`);
    }
  });
  const [headline] = of("title");
  if (headline !== undefined && !sameWords(title, headline.text)) {
    complain(`its title is not its paragraph of kind "title"`);
  }
  const signatures = of("byline").map(({ text }) => fold(text));
  if (byline !== null && signatures.length === 0)
    complain("has a byline but no paragraph of kind byline");
  if (byline === null && signatures.length > 0)
    complain("has a paragraph of kind byline but no byline");
  for (const name of byline?.names ?? []) {
    if (!signatures.some((line) => line.includes(fold(name))))
      complain(`“${name}” is not in its byline`);
  }
}

/** Spans agree with the text, lie in a paragraph that is no byline, and never twice. */
function checkPlaces(
  item: GoldItem,
  kind: Kind,
  flat: string,
  place: string,
  at: (place: string) => Complain,
): void {
  const seen = new Set<string>();
  for (const { id, text, span } of item.mentions[kind]) {
    const complain = at(`${place}, ${id} “${shorten(text)}”`);
    if (flat.slice(span.start, span.end) !== flatten(text))
      complain("is not what stands at its span");
    const home = item.paragraphs.find((paragraph) => contains(paragraph.span, span));
    if (home === undefined) complain("lies in no paragraph of its item");
    else if (home.kind === "byline") complain("lies in a byline");
    const key = `${span.start}-${span.end}`;
    if (seen.has(key)) complain("stands twice at the same span");
    seen.add(key);
  }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function checkOfficial(official: GoldOfficial, complain: Complain): void {
  const { name, positions, text } = official;
  if (typeof name === "string" && !fold(text).includes(fold(name))) {
    complain(`its name “${name}” is not in its text`);
  }
  if (name === null && positions.length === 0) complain("has neither name nor position");
  for (const { title } of positions) {
    if (/(?:^|\s)(?:UBND|HĐND|UBKT|BTV|BCH|MTTQ|PCT|GĐ)(?:\s|$)/.test(title)) {
      complain(`the position “${title}” is not written out`);
    }
  }
}

function checkUnit(
  unit: GoldUnit | null | undefined,
  day: string | null,
  name: string | null,
  units: Units,
  complain: Complain,
): void {
  if (unit === null || unit === undefined) return;
  const found = units.find(unit.code, day, name);
  if (found === null) {
    complain(`no map of that day has the code ${unit.code}`);
    return;
  }
  if (name !== null && !bearsName(found, name)) {
    const path = found.path.map(({ fullName }) => `, ${fullName}`).join("");
    complain(`the code ${unit.code} is ${found.fullName}${path}`, "warning");
  }
  if (unit.fullName !== undefined && unit.fullName !== found.fullName) {
    complain(`the code ${unit.code} is ${found.fullName}, not ${unit.fullName}`);
  }
}

const LEVELS_OF_CODES: Readonly<Record<number, string>> = {
  2: "province",
  3: "district",
  5: "commune",
};

function checkLevel(unit: GoldUnit | null | undefined, type: string, complain: Complain): void {
  if (unit === null || unit === undefined) return;
  const level = LEVELS_OF_CODES[unit.code.length];
  if (level !== type)
    complain(`is a ${type}, but its code ${unit.code} is of a ${level}`, "warning");
}

function checkStatistic(statistic: GoldStatistic, complain: Complain): void {
  const { id, value, min = null, max = null, of = null, comparison } = statistic;
  if (value === null && min === null && max === null) complain("has neither value nor min and max");
  if (value !== null && (min !== null || max !== null)) complain("has a value beside min or max");
  if (min !== null && max !== null && min > max) complain(`its min ${min} is above its max ${max}`);
  if (of !== null && value === null) complain("has a whole but no value");
  if (comparison?.statistic === id) complain("is compared with itself");
}
