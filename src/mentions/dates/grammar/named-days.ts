import {
  behind,
  capture,
  either,
  entry,
  lexicon,
  notBehind,
  optional,
  sequence,
  words,
} from "../../../grammar/index.js";
import {
  ANNIVERSARIES,
  EVENTS,
  NAMED_DAYS,
  type NamedDay,
  NEW_YEARS_EVE,
  TET,
  TET_OPENERS,
} from "../lexicon/named-days.js";
import type { Said } from "../said.js";
import { dayWord, toDay } from "./days.js";
import { type DateRule, ofYear, yearOf } from "./expression.js";
import { cycleOf, lunar, lunarMark, lunarYear } from "./lunar.js";
import { cuedDay, type WrittenDay, yearNumber } from "./numbers.js";

/** "20/11", "(20/11/2023)", "ngày 2-9", "năm 2023". */
const inFigures = optional(
  either(
    sequence("(", optional(dayWord), capture("written", cuedDay), ")"),
    sequence(optional(words("-", "–")), optional(dayWord), capture("written", cuedDay)),
    ofYear,
    capture("year", yearNumber),
  ),
);

const toSaid = ({ day, month, lunar: isLunar, year }: NamedDay): Said =>
  isLunar
    ? { type: "lunar", day, month, leap: false, year: null, cycle: null, eve: false }
    : { type: "day", day, month, year: year === undefined ? null : { written: year } };

/** Days that have a name: its figures, where they stand beside it, say which year. */
export const NAMED: readonly DateRule[] = [
  {
    name: "Quốc khánh",
    example: "ngày Nhà giáo Việt Nam (20/11)",
    pattern: sequence(
      optional(capture("anniversary", behind(...ANNIVERSARIES))),
      optional("dịp"),
      capture("name", entry(lexicon([...NAMED_DAYS, ...EVENTS]))),
      inFigures,
      optional(lunarMark),
    ),
    produce: (match) => {
      const written = match.value<WrittenDay>("written");
      const named = match.value<NamedDay>("name") as NamedDay;
      if (written === undefined && match.has("anniversary")) return null;
      if (written !== undefined && named.lunar !== true) return toDay(written);
      const said = toSaid(named);
      const year = written?.year ?? yearOf(match);
      return year === null ? said : ({ ...said, year } as Said);
    },
  },
  {
    name: "Tết Nguyên đán",
    example: "Tết Nguyên đán Quý Mão 2023",
    pattern: sequence(
      optional(words("dịp", "ngày")),
      words(...TET),
      optional("năm"),
      optional(either(lunarYear, capture("year", yearNumber))),
    ),
    produce: (match) => lunar(match, { day: 1, month: 1 }),
  },
  {
    name: "Tết Quý Mão",
    example: "Tết Quý Mão",
    pattern: sequence(optional("dịp"), "Tết", optional("năm"), lunarYear),
    produce: (match) => lunar(match, { day: 1, month: 1 }),
  },
  {
    name: "dịp Tết",
    example: "dịp Tết",
    pattern: either(sequence("dịp", "Tết"), sequence(behind(...TET_OPENERS), "Tết")),
    produce: (match) => lunar(match, { day: 1, month: 1 }),
  },
  {
    name: "năm Quý Mão",
    example: "năm Quý Mão",
    pattern: sequence(
      either("năm", sequence(notBehind("đón", "mừng", "vui", "chào"), words("xuân", "Xuân"))),
      lunarYear,
    ),
    produce: (match) => (cycleOf(match) === null ? null : lunar(match, { day: null, month: 0 })),
  },
  {
    name: "giao thừa",
    example: "đêm giao thừa",
    pattern: words(...NEW_YEARS_EVE),
    produce: (match) => lunar(match, { day: 30, month: 12, eve: true }),
  },
];
