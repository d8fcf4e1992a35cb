/** `npm run bench`: speeds of the parts, in one run, beside tools that do less. */
import * as chrono from "chrono-node";
import { searchPage } from "../src/bulletin/search.js";
import { Scanner } from "../src/grammar/index.js";
import { extract, parseBulletin } from "../src/index.js";
import { KINDS } from "../src/mentions/index.js";
import { tokenize } from "../src/text/index.js";
import { importCosts } from "./imports.js";
import { matchSpeeds } from "./match.js";
import { measure, type Subject, showSpeeds } from "./measure.js";
import { corpusPages, megabytes } from "./texts.js";

const CHRONO = "chrono-node vi, dates alone";
const pages = corpusPages().map((page) => ({ ...page, bytes: Buffer.from(page.text) }));
const size = megabytes(pages.map(({ text }) => text));
const over = (name: string, work: (page: (typeof pages)[number]) => unknown): Subject => ({
  name,
  megabytes: size,
  run: () => {
    for (const page of pages) work(page);
  },
});

const all = new Scanner(Object.values(KINDS));
const dates = new Scanner([KINDS.dates]);

const subjects: readonly Subject[] = [
  over("NFC normalisation", ({ text }) => text.normalize("NFC")),
  over("tokenize", ({ text }) => tokenize(text, all.vocabulary)),
  over("tokenize and scan, dates alone", ({ text }) =>
    dates.scan(tokenize(text, dates.vocabulary)),
  ),
  over("tokenize and scan, all kinds", ({ text }) => all.scan(tokenize(text, all.vocabulary))),
  over("extract, all kinds", ({ text, publishedAt }) => extract(text, { publishedAt })),
  over("parseBulletin of text", ({ text, publishedAt }) =>
    parseBulletin(text, { publishedAt, format: "text" }),
  ),
  over("search for words that some page holds", ({ bytes }) =>
    searchPage(bytes, { match: "huân chương [.+]" }, {}),
  ),
  over("search for words and tags that few hold", ({ bytes }) =>
    searchPage(bytes, { match: "trao huân chương .* #Person+" }, {}),
  ),
  over("search for words that no page holds", ({ bytes }) =>
    searchPage(bytes, { match: "bắc cực quang" }, {}),
  ),
  over(CHRONO, ({ text, publishedAt }) => chrono.vi.parse(text, new Date(publishedAt))),
];

console.log(
  `Text: ${pages.length} pages of the corpus, ${size.toFixed(2)} MB. Ratios to ${CHRONO}.`,
);
console.log(showSpeeds(measure(subjects), CHRONO));
console.log(`\nCold imports, median of several processes\n${importCosts()}`);
console.log(
  `\nbantin match over 40 MB, the whole command: by the clock, by the processor\n${matchSpeeds()}`,
);
