/** The verdicts on the mentions of one item, all kinds. */
import type { Mention, Mentions } from "../../../src/records.js";
import { type GoldMentions, KINDS, type Kind } from "../../gold/shape.js";
import { pairConsecutiveDays } from "../consecutive-days.js";
import { pairMentions } from "../pairing.js";
import { type Outcome, overlap, type Pairing, type Verdict } from "../verdict.js";
import { dates } from "./dates.js";
import type { KindRules, Links } from "./field.js";
import { locations } from "./locations.js";
import { officials } from "./officials.js";
import { statistics } from "./statistics.js";

export type ParsedMentions = Pick<Mentions, Kind>;

const NONE = { dates: [], officials: [], locations: [], statistics: [] };

/** Either side may be missing: all gold of an item that was not found is missed, and so the other way. */
export function judgeItem(
  place: string,
  gold: GoldMentions | null,
  parsed: ParsedMentions | null,
  links: Links,
  kinds: readonly Kind[] = KINDS,
): readonly Verdict[] {
  const expected = gold ?? NONE;
  const got = parsed ?? NONE;
  const judges: Readonly<Record<Kind, () => readonly Verdict[]>> = {
    dates: () => {
      const runs = pairConsecutiveDays(expected.dates, got.dates);
      const rest = pairMentions(runs.missed, runs.spurious, dates.isNamedAlike);
      const pairing = { ...rest, pairs: [...runs.pairs, ...rest.pairs] };
      return judge("dates", place, pairing, expected.dates, dates, links);
    },
    officials: () =>
      pairAndJudge("officials", place, expected.officials, got.officials, officials, links),
    locations: () =>
      pairAndJudge("locations", place, expected.locations, got.locations, locations, links),
    statistics: () =>
      pairAndJudge("statistics", place, expected.statistics, got.statistics, statistics, links),
  };
  return kinds.flatMap((kind) => judges[kind]());
}

function pairAndJudge<G extends Mention, P extends Mention>(
  kind: Kind,
  place: string,
  golds: readonly G[],
  parsed: readonly P[],
  rules: KindRules<G, P>,
  links: Links,
): readonly Verdict[] {
  const pairing = pairMentions(golds, parsed, rules.isNamedAlike);
  return judge(kind, place, pairing, golds, rules, links);
}

function judge<G extends Mention, P extends Mention>(
  kind: Kind,
  place: string,
  { pairs, missed, spurious }: Pairing<G, P>,
  golds: readonly G[],
  rules: KindRules<G, P>,
  links: Links,
): readonly Verdict[] {
  const verdict = (outcome: Outcome, one: G | null, other: P | null): Verdict => {
    const { span, text } = one ?? (other as P);
    const ids = { goldId: one?.id ?? null, parsedId: other?.id ?? null };
    return { kind, outcome, place, span, text, ...ids, fields: [] };
  };
  const paired = pairs
    .filter(({ gold }) => !rules.isOptional(gold))
    .map(({ gold, parsed, asGood }) => {
      const fields = asGood ? [] : rules.compare(gold, parsed, links);
      const right = fields.every((field) => field.right || !field.judged);
      return { ...verdict(right ? "right" : "wrong", gold, parsed), fields };
    });
  const lost = missed.filter((gold) => !rules.isOptional(gold));
  const invented = spurious.filter(
    (one) => !rules.isForgiven(one) && !isDebated(one, golds, rules),
  );
  return [
    ...paired,
    ...lost.map((gold) => verdict("missed", gold, null)),
    ...invented.map((one) => verdict("spurious", null, one)),
  ].sort((one, other) => one.span.start - other.span.start);
}

/** Whether it lies over nothing but gold that readers would argue about: another reading of that. */
function isDebated<G extends Mention, P extends Mention>(
  parsed: P,
  golds: readonly G[],
  rules: KindRules<G, P>,
): boolean {
  const under = golds.filter((gold) => overlap(gold.span, parsed.span) > 0);
  return under.length > 0 && under.every((gold) => rules.isOptional(gold));
}
