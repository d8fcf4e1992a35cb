import type { ExtractOptions, Mentions, Span } from "../records.js";
import { type Canonical, canonicalize, tokenize } from "../text/index.js";
import { scanner } from "./drafts.js";
import { BantinError } from "./error.js";
import { findIn, Ids, readMentions, referenceFrom } from "./mentions.js";
import { checkOptions, placeUnit } from "./options.js";
import { linkPeriods, sentenceOffsets } from "./periods.js";
import { joinPersons } from "./persons.js";

const OPTIONS = ["publishedAt", "asOf", "place"] as const;

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
  const canonical = canonicalize(text);
  const tokens = tokenize(canonical.text, scanner().vocabulary);
  const found = findIn(tokens, [{ start: 0, end: canonical.text.length }]);
  const published = options.publishedAt?.slice(0, 10) ?? null;
  const asOf = options.asOf?.slice(0, 10) ?? published;
  const { mentions } = readMentions(
    found,
    {
      tokens,
      reference:
        published === null ? referenceFrom(found, found) : { day: published, from: "publication" },
      asOf,
      home: options.place === undefined ? null : placeUnit(options.place, asOf),
      warn: () => {},
    },
    new Ids(),
  );
  const linked = linkPeriods(mentions, canonical.text, sentenceOffsets(tokens));
  const [joined = linked] = joinPersons([linked]).items;
  return inSource(joined, canonical, text);
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
  return {
    dates: mentions.dates.map(move),
    officials: mentions.officials.map((official) => ({
      ...move(official),
      positions: official.positions.map(move),
    })),
    locations: mentions.locations.map(move),
    statistics: mentions.statistics.map(move),
  };
}
