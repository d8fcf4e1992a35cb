import {
  ahead,
  capture,
  either,
  entry,
  lexicon,
  type Match,
  notAhead,
  notBehind,
  optional,
  type Parsed,
  type Reader,
  type Reading,
  type Rule,
  repeat,
  scan,
  sequence,
  words,
} from "../../../grammar/index.js";
import { Shape } from "../../../text/index.js";
import {
  BASELINES,
  COUNT_VERBS,
  COUNTING_VERBS,
  NUMBERED,
  RESPECTIVELY,
} from "../lexicon/comparisons.js";
import { PLACE_WORDS } from "../lexicon/contexts.js";
import { DESIGNATORS } from "../lexicon/designators.js";
import { COUNT_WORDS } from "../lexicon/tables.js";
import { change, claim } from "./claims.js";
import { number, openingNumber } from "./numbers.js";
import {
  type Claim,
  type Numeral,
  type Relation,
  type SaidUnit,
  type StatisticParse,
  toParse,
} from "./parse.js";
import { time } from "./time.js";
import { counted } from "./units.js";
import { anyWord } from "./words.js";

/** A list has no more members than this. */
const LONGEST = 30;
const NAME_WORDS = 6;
/** A count has fewer digits without a mark; more are of telephones and accounts. */
const LONGEST_PLAIN = 8;

/** "Lạc Thuỷ", "TP.HCM", "Bà Rịa - Vũng Tàu": capitalised words, and a sign between two of them. */
function readName({ tokens }: Reader, at: number): Reading<null> | null {
  let end = at;
  while (end - at < NAME_WORDS && tokens.capitalized(end)) {
    const joins = /^[.–-]$/.test(tokens.slice(end + 1)) && tokens.capitalized(end + 2);
    end += joins ? 2 : 1;
  }
  return end > at ? { end, value: null } : null;
}

function readEnd({ tokens }: Reader, at: number): Reading<null> | null {
  const shape = tokens.shape(at);
  const ends = shape === Shape.End || shape === Shape.Newline || /^[,;.)]$/.test(tokens.slice(at));
  return ends ? { end: at, value: null } : null;
}

const name = scan({ shapes: [Shape.Capital, Shape.Upper] }, readName);
const end = scan({ shapes: [Shape.End, Shape.Newline, Shape.Sign] }, readEnd);
const separator = words(",", ";", "và");
const place = sequence(optional(words(...PLACE_WORDS)), name);
/** "Lạc Thủy 2", "Lạc Thủy: 2", in brackets. */
const share = sequence(
  place,
  notBehind(...DESIGNATORS),
  optional(":"),
  capture("item", number),
  ahead(words(",", ";", "và", ")")),
);
/** "Lạc Thủy (2)". */
const shareInBrackets = sequence(place, "(", capture("item", number), ")");
const compared = sequence(words("so với", "so"), capture("relation", entry(lexicon(BASELINES))));
const listInBrackets = sequence(shareInBrackets, repeat(1, LONGEST, separator, shareInBrackets));
/** From a figure to the places that it is made up of: "ca mắc mới, gồm". */
const lead = repeat(0, 10, either(anyWord, words(",", ":")));

/** Numbers without a unit take that of the claim in their list. */
function listOf(match: Match): readonly Parsed<StatisticParse>[] | null {
  const self = match.get("self");
  const claimed = self?.value as Claim | undefined;
  if (self === undefined || claimed === undefined) return null;
  const said = { ...claimed, change: match.value<Claim["change"]>("change") ?? claimed.change };
  const whole: Parsed<StatisticParse> = {
    start: self.start,
    end: self.end,
    parse: toParse(said),
  };
  const items = match.all("item").map(({ start, end, value }) => {
    const amount = { low: value as Numeral, high: null, of: null, unit: said.amount.unit };
    return { start, end, parse: toParse({ ...said, amount, qualifier: "exact" }) };
  });
  return [...items, whole].toSorted((one, other) => one.start - other.start);
}

/** Numbers behind names, counted in the noun before their list. */
function countedList(match: Match): readonly Parsed<StatisticParse>[] | null {
  const unit = match.value<SaidUnit>("unit");
  if (unit === undefined || !unit.isListed) return null;
  return match.all("item").map(({ start, end, value }) => {
    const amount = { low: value as Numeral, high: null, of: null, unit };
    return {
      start,
      end,
      parse: toParse({ amount, qualifier: "exact", change: null, relation: null }),
    };
  });
}

/**
 * A list of changes keeps the direction of its first, and what its last is compared with: "tăng 18%
 * về lượng và 25,3% về giá trị so với cùng kỳ".
 */
function sameDirection(match: Match): readonly Parsed<StatisticParse>[] | null {
  const self = match.get("self");
  const said = self?.value as Claim | undefined;
  const next = match.get("next");
  if (!self || !next || !said?.change) return null;
  const relation = match.value<Relation>("relation");
  const comparison = relation ? ({ role: "compared", relation, core: null } as const) : null;
  const following = { ...(next.value as Claim), change: said.change };
  return [self, next].map(({ start, end }, at) => ({
    start,
    end,
    parse: toParse(at === 0 ? said : following, comparison),
  }));
}

export const lists: readonly Rule<StatisticParse>[] = [
  {
    name: "claim, Name number, Name number",
    example: "2 người, Lạc Thủy 2, Yên Thủy 1",
    pattern: sequence(
      capture("self", claim),
      repeat(
        1,
        LONGEST,
        separator,
        optional(words(...PLACE_WORDS)),
        name,
        notBehind(...DESIGNATORS),
        capture("item", number),
        ahead(end),
      ),
    ),
    produce: listOf,
  },
  {
    name: "claim (Name number, Name number)",
    example: "99 nhà bị ngập, tốc mái (Lạc Thủy 82, Yên Thủy: 17)",
    pattern: sequence(
      capture("self", claim),
      lead,
      "(",
      share,
      repeat(1, LONGEST, separator, share),
      ")",
    ),
    produce: listOf,
  },
  {
    name: "claim Name (number), Name (number)",
    example: "99 ca mắc mới tại Lạc Thủy (82), Yên Thủy (17)",
    pattern: sequence(
      capture("self", claim),
      repeat(0, 10, notAhead(shareInBrackets), either(anyWord, words(",", ":"))),
      listInBrackets,
    ),
    produce: listOf,
  },
  {
    name: "claim), Name (number)",
    example: "(82 ca), Yên Thủy (17)",
    pattern: sequence(
      "(",
      capture("self", claim),
      ")",
      repeat(1, LONGEST, separator, shareInBrackets),
    ),
    produce: listOf,
  },
  {
    name: "noun: Name (number), Name (number)",
    example: "ghi nhận ca bệnh như sau: Lạc Thủy (82), Yên Thủy (17)",
    pattern: sequence(
      notBehind("một"),
      words(...COUNTING_VERBS),
      capture("unit", counted),
      repeat(0, 10, either(anyWord, ",")),
      ":",
      listInBrackets,
    ),
    produce: countedList,
  },
  {
    name: "số noun là number",
    example: "số hộ nghèo còn 1.250",
    pattern: sequence(
      notBehind("một", "con", "dãy"),
      words(...COUNT_WORDS),
      notAhead(words(...NUMBERED)),
      capture("unit", counted),
      repeat(0, 6, notAhead(either(claim, words(...COUNT_VERBS))), anyWord),
      words(...COUNT_VERBS),
      capture("item", openingNumber),
      ahead(either(end, "(")),
    ),
    produce: (match) => {
      const item = match.get("item");
      const isCode = item !== undefined && match.tokens.slice(item.start).length >= LONGEST_PLAIN;
      return isCode || match.value<Numeral>("item")?.words !== 0 ? null : countedList(match);
    },
  },
  {
    name: "change về name và claim",
    example: "tăng 18% về lượng và 25,3% về giá trị",
    pattern: sequence(
      capture("self", claim),
      words("về", "so với", "so"),
      repeat(1, 8, notAhead(words("và", "về", "so")), either(anyWord, time)),
      words("và", ", và"),
      capture("next", claim),
      either(
        sequence("về", repeat(1, 6, notAhead(words("so")), anyWord), optional(compared)),
        compared,
      ),
    ),
    produce: sameDirection,
  },
  {
    name: "change lần lượt claim và claim",
    example: "tăng lần lượt 200 đồng/kg và 500 đồng/kg",
    pattern: sequence(capture("self", claim), words("và", ", và"), capture("next", claim)),
    produce: (match) => {
      const { start, end } = match.get("self") ?? match;
      return match.tokens.slice(start, end).includes("lần lượt") ? sameDirection(match) : null;
    },
  },
  {
    name: "lần lượt number, number và claim",
    example: "lần lượt là 3, 5 và 7%",
    pattern: sequence(
      optional(change),
      words(...RESPECTIVELY),
      capture("item", openingNumber),
      repeat(0, LONGEST, words(",", ";"), capture("item", number)),
      either(words(",", ";", "và", ", và")),
      capture("self", claim),
    ),
    produce: listOf,
  },
];
