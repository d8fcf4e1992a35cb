import type { Context } from "../mentions/index.js";
import type { Page, PageItem } from "../page/index.js";
import { storiesOf } from "../page/stories.js";
import type { AdministrativeUnit, ParseOptions, Warning } from "../records.js";
import type { Tokens } from "../text/index.js";
import { type FoundMentions, finder } from "./find.js";
import { homeOf } from "./home.js";
import { mapDayFrom, referenceFrom } from "./mentions.js";
import { dayInVietnam } from "./options.js";
import { latestLine, type Publication, publicationOf, referenceOf } from "./publication.js";
import { readSpans } from "./spans.js";

/** What rules found in one item, and in which light it is read: its day, its map, its home. */
export interface ItemFindings {
  readonly item: PageItem;
  readonly found: FoundMentions;
  readonly context: Context;
}

/** What rules found in a page, before it is resolved to records. */
export interface PageFindings {
  readonly tokens: Tokens;
  readonly publication: Publication;
  readonly home: AdministrativeUnit | null;
  /** The lead, where there is one, then the teasers. */
  readonly items: readonly ItemFindings[];
}

/** Runs the rules of all kinds over a page. Each item is read by what all of them tell together. */
export function findInPage(
  page: Page,
  options: ParseOptions,
  warn: (warning: Warning) => void,
): PageFindings {
  const { tokens, findIn } = finder(page.text);
  const stories = storiesOf(page).map((item) => ({
    item,
    found: findIn(readSpans(page.language, item)),
  }));
  const publication = publicationOf(page, options);
  const listed = latestLine(stories.map(({ item }) => item));
  const all = stories.map(({ found }) => found);
  const everywhere =
    listed ??
    referenceFrom(
      all.flatMap(({ dates }) => dates),
      publication.near,
      tokens,
    );
  const places = all.flatMap(({ locations }) => locations);
  const said = publication.reference ?? listed;
  const homeless: Context = {
    tokens,
    reference: said ?? everywhere,
    asOf:
      options.asOf === undefined
        ? (said?.day ?? mapDayFrom(places, everywhere))
        : dayInVietnam(options.asOf),
    home: null,
    warn: (code, message, start, end) =>
      warn({ code, message, span: { start: tokens.start(start), end: tokens.end(end - 1) } }),
  };
  const home = homeOf(page, all, homeless);
  const items = stories.map(({ item, found }) => {
    const own = referenceOf(item, publication) ?? listed;
    const context = {
      ...homeless,
      home,
      reference: own ?? referenceFrom(found.dates, everywhere, tokens),
    };
    return { item, found, context };
  });
  return { tokens, publication, home, items };
}
