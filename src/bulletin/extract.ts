import type { ReferenceDay } from "../mentions/index.js";
import { markRows } from "../page/rows/index.js";
import type { CustomMention, ExtractOptions, Mentions, Span } from "../records.js";
import { type Canonical, canonicalize } from "../text/index.js";
import { CustomReader, compilePatterns } from "./custom.js";
import { BantinError } from "./error.js";
import { finder } from "./find.js";
import { Ids, mapDayFrom, readMentions, referenceFrom } from "./mentions.js";
import { checkOptions, dayInVietnam, placeUnit } from "./options.js";
import { linkPeriods, sentenceOffsets } from "./periods.js";
import { joinPersons } from "./persons.js";

const OPTIONS = ["publishedAt", "asOf", "place", "patterns"] as const;

/**
 * The records of any Vietnamese text. Spans count UTF-16 code units of `text` as given, in whatever
 * normal form it is.
 * @throws BantinError where an argument is not of the documented form.
 */
export function extract(text: string, options: ExtractOptions = {}): Mentions {
  if (typeof text !== "string") {
    throw new BantinError("bad-source", "extract reads a string: pass the text itself");
  }
  checkOptions(options, OPTIONS);
  const { patterns } = options;
  if (patterns !== undefined) compilePatterns(patterns);
  const canonical = canonicalOf(text);
  const { tokens, findIn } = finder(canonical.text);
  const whole = [{ start: 0, end: canonical.text.length }];
  const found = findIn(whole);
  const published = options.publishedAt === undefined ? null : dayInVietnam(options.publishedAt);
  const reference: ReferenceDay | null =
    published === null
      ? referenceFrom(found.dates, null, tokens)
      : { day: published, from: "publication" };
  const asOf =
    options.asOf === undefined
      ? (published ?? mapDayFrom(found.locations, reference))
      : dayInVietnam(options.asOf);
  const ids = new Ids();
  const read = readMentions(
    found,
    {
      tokens,
      reference,
      asOf,
      home: options.place === undefined ? null : placeUnit(options.place, asOf),
      warn: () => {},
    },
    ids,
  );
  const linked = linkPeriods(read, canonical.text, sentenceOffsets(tokens));
  const [joined = linked] = joinPersons([linked]).items;
  const complete =
    patterns === undefined
      ? joined
      : { ...joined, custom: new CustomReader(patterns, tokens).read(whole, joined, ids) };
  return inSource(complete, canonical, text);
}

/** Canonical text in which the rows of tables are written as they are in that of a page. */
function canonicalOf(source: string): Canonical {
  const rows = markRows(source);
  const canonical = canonicalize(rows.text);
  return {
    text: canonical.text,
    toSource: (offset) => rows.toSource(canonical.toSource(offset)),
  };
}

/** The same records with every span counted in the source. */
function inSource(mentions: Mentions, canonical: Canonical, source: string): Mentions {
  if (canonical.text === source) return mentions;
  const moved = ({ start, end }: Span) => ({
    start: canonical.toSource(start),
    end: canonical.toSource(end),
  });
  const move = <Part extends { readonly text: string; readonly span: Span }>(part: Part): Part => {
    const span = moved(part.span);
    return { ...part, span, text: source.slice(span.start, span.end) };
  };
  const moveCustom = (custom: CustomMention): CustomMention => {
    const groups = Object.entries(custom.groups).map(([name, group]) => [name, move(group)]);
    return { ...move(custom), groups: Object.fromEntries(groups) };
  };
  return {
    dates: mentions.dates.map(move),
    officials: mentions.officials.map((official) => ({
      ...move(official),
      positions: official.positions.map(move),
    })),
    locations: mentions.locations.map(move),
    statistics: mentions.statistics.map(move),
    ...(mentions.custom === undefined ? {} : { custom: mentions.custom.map(moveCustom) }),
  };
}
