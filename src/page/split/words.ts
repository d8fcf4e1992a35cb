import { Dictionary, Vocabulary } from "../../text/index.js";
import { PUBLISHERS, type PublisherProfile } from "../publishers/index.js";
import {
  ABSTRACT_WORDS,
  CAPTION_MARKS,
  CAPTION_SUBJECTS,
  CAPTION_TAILS,
  EVENTS,
  MEASURE_WORDS,
  SCENE_VERBS,
  TELLING_VERBS,
  TENSE_WORDS,
  UNSEEN_WORDS,
} from "./lexicon/captions.js";
import { WEEKDAYS } from "./lexicon/dates.js";
import { COMMON_PAIRS, FUNCTION_WORDS } from "./lexicon/function-words.js";
import {
  BOX_HEADINGS,
  type HeadingKind,
  RELATED_HEADINGS,
  SECTION_LINKS,
} from "./lexicon/headings.js";
import { AMBIGUOUS_MARKERS, COMMON_LETTERS } from "./lexicon/letters.js";
import { NATION_WORDS } from "./lexicon/nation.js";
import {
  ADVERBIALS,
  ATTENDANCE_OPENERS,
  CLOSERS,
  CONNECTIVES,
  CONTINUATIONS,
  DAY_OPENERS,
  RECENT_WORDS,
  REFERRING_OPENERS,
  RESUMPTIONS,
  STORY_OPENERS,
} from "./lexicon/openers.js";
import {
  AGENCIES,
  ANSWER_LABELS,
  BODY_OPENERS,
  BYLINE_REMARKS,
  BYLINE_ROLES,
  DESK_OPENERS,
  FAMILY_NAMES,
  HOME_OPENERS,
  HONORIFICS,
  INTERVIEWERS,
  NOTE_LABELS,
  OFFICE_OPENERS,
  PSEUDONYMS,
  SOURCE_WORDS,
  THANKS,
} from "./lexicon/people.js";
import { ALBUM_TITLES, ALBUM_WORDS, PICTURED_THINGS, PLURALS } from "./lexicon/pictures.js";
import {
  COMMENT_CONTROLS,
  COMMENT_LABELS,
  COUNTED_RESIDUE,
  FOLLOWED_ON,
  KEYWORD_LABELS,
  PAGER_WORDS,
  RESIDUE_LINES,
  RESIDUE_PREFIXES,
  SECTION_NAMES,
  SITE_OPENERS,
  SITE_WORDS,
} from "./lexicon/residue.js";
import { TOPICS } from "./lexicon/topics.js";

/** The tables of `lexicon/`, compiled. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly headings: Dictionary<HeadingKind>;
  readonly sectionLinks: Dictionary<true>;
  readonly residueLines: Dictionary<true>;
  readonly residuePrefixes: Dictionary<true>;
  readonly countedResidue: Dictionary<true>;
  readonly sections: Dictionary<true>;
  readonly siteOpeners: Dictionary<true>;
  readonly siteWords: Dictionary<true>;
  readonly keywordLabels: Dictionary<true>;
  readonly commentLabels: Dictionary<true>;
  readonly commentControls: Dictionary<true>;
  readonly pagerWords: Dictionary<true>;
  readonly siteNames: Dictionary<true>;
  readonly followedOn: Dictionary<true>;
  readonly adverbials: Dictionary<true>;
  readonly attendance: Dictionary<true>;
  readonly continuations: Dictionary<true>;
  readonly storyOpeners: Dictionary<true>;
  readonly dayOpeners: Dictionary<true>;
  readonly connectives: Dictionary<true>;
  readonly recent: Dictionary<true>;
  readonly referring: Dictionary<true>;
  readonly resumptions: Dictionary<true>;
  readonly closers: Dictionary<true>;
  readonly nation: Dictionary<true>;
  readonly plurals: Dictionary<true>;
  readonly things: Dictionary<true>;
  readonly albums: Dictionary<true>;
  readonly albumTitles: Dictionary<true>;
  /** The topics that a word tells of. */
  readonly topics: Dictionary<readonly number[]>;
  readonly captionMarks: Dictionary<true>;
  readonly captionTails: Dictionary<true>;
  readonly captionSubjects: Dictionary<true>;
  readonly abstract: Dictionary<true>;
  readonly unseen: Dictionary<true>;
  readonly sceneVerbs: Dictionary<true>;
  readonly tellingVerbs: Dictionary<true>;
  readonly events: Dictionary<true>;
  readonly measures: Dictionary<true>;
  readonly functionWords: Dictionary<true>;
  readonly commonPairs: Dictionary<true>;
  readonly tenses: Dictionary<true>;
  readonly bylineRoles: Dictionary<true>;
  readonly bylineRemarks: Dictionary<true>;
  readonly sources: Dictionary<true>;
  readonly pseudonyms: Dictionary<true>;
  readonly deskOpeners: Dictionary<true>;
  readonly agencies: Dictionary<true>;
  readonly bodies: Dictionary<true>;
  readonly familyNames: Dictionary<true>;
  readonly homes: Dictionary<true>;
  readonly honorifics: Dictionary<true>;
  readonly offices: Dictionary<true>;
  readonly interviewers: Dictionary<true>;
  readonly answers: Dictionary<true>;
  readonly notes: Dictionary<true>;
  readonly thanks: Dictionary<true>;
  readonly markers: Dictionary<PublisherProfile>;
  readonly weekdays: Dictionary<true>;
  readonly commonLetters: Dictionary<true>;
  readonly ambiguousMarkers: Dictionary<true>;
}

let memo: Words | null = null;

/** The compiled tables, made at first use. */
export function words(): Words {
  memo ??= compile();
  return memo;
}

function compile(): Words {
  const vocabulary = new Vocabulary();
  const list = (phrases: readonly string[]) =>
    new Dictionary(
      vocabulary,
      phrases.map((phrase) => [phrase, true] as const),
    );
  const headings: [string, HeadingKind][] = [
    ...RELATED_HEADINGS.map((phrase): [string, HeadingKind] => [phrase, "related"]),
    ...BOX_HEADINGS.map((phrase): [string, HeadingKind] => [phrase, "box"]),
  ];
  return {
    vocabulary,
    headings: new Dictionary(vocabulary, headings),
    sectionLinks: list(SECTION_LINKS),
    residueLines: list(RESIDUE_LINES),
    residuePrefixes: list(RESIDUE_PREFIXES),
    countedResidue: list(COUNTED_RESIDUE),
    sections: list(SECTION_NAMES),
    siteOpeners: list(SITE_OPENERS),
    siteWords: list(SITE_WORDS),
    keywordLabels: list(KEYWORD_LABELS),
    commentLabels: list(COMMENT_LABELS),
    commentControls: list(COMMENT_CONTROLS),
    pagerWords: list(PAGER_WORDS),
    siteNames: list(PUBLISHERS.flatMap(({ name, aliases, hosts }) => [name, ...aliases, ...hosts])),
    followedOn: list(FOLLOWED_ON),
    adverbials: list(ADVERBIALS),
    attendance: list(ATTENDANCE_OPENERS),
    continuations: list(CONTINUATIONS),
    storyOpeners: list(STORY_OPENERS),
    dayOpeners: list(DAY_OPENERS),
    connectives: list(CONNECTIVES),
    recent: list(RECENT_WORDS),
    referring: list(REFERRING_OPENERS),
    resumptions: list(RESUMPTIONS),
    closers: list(CLOSERS),
    nation: list(NATION_WORDS),
    plurals: list(PLURALS),
    things: list(PICTURED_THINGS),
    albums: list(ALBUM_WORDS),
    albumTitles: list(ALBUM_TITLES),
    topics: new Dictionary(vocabulary, topicsOfWords()),
    captionMarks: list(CAPTION_MARKS),
    captionTails: list(CAPTION_TAILS),
    captionSubjects: list(CAPTION_SUBJECTS),
    abstract: list(ABSTRACT_WORDS),
    unseen: list(UNSEEN_WORDS),
    sceneVerbs: list(SCENE_VERBS),
    tellingVerbs: list(TELLING_VERBS),
    events: list(EVENTS),
    measures: list(MEASURE_WORDS),
    functionWords: list(FUNCTION_WORDS),
    commonPairs: list(COMMON_PAIRS),
    tenses: list(TENSE_WORDS),
    bylineRoles: list(BYLINE_ROLES),
    bylineRemarks: list(BYLINE_REMARKS),
    sources: list(SOURCE_WORDS),
    pseudonyms: list(PSEUDONYMS),
    deskOpeners: list(DESK_OPENERS),
    agencies: list(AGENCIES),
    bodies: list(BODY_OPENERS),
    familyNames: list(FAMILY_NAMES),
    homes: list(HOME_OPENERS),
    honorifics: list(HONORIFICS),
    offices: list(OFFICE_OPENERS),
    interviewers: list(INTERVIEWERS),
    answers: list(ANSWER_LABELS),
    notes: list(NOTE_LABELS),
    thanks: list(THANKS),
    markers: new Dictionary(vocabulary, PUBLISHERS.flatMap(markersOf)),
    weekdays: list(WEEKDAYS),
    commonLetters: list(COMMON_LETTERS),
    ambiguousMarkers: list(AMBIGUOUS_MARKERS),
  };
}

function topicsOfWords(): Map<string, readonly number[]> {
  const topics = new Map<string, number[]>();
  TOPICS.forEach((lines, topic) => {
    for (const phrase of lines.flatMap((line) => line.split(", "))) {
      topics.set(phrase, [...(topics.get(phrase) ?? []), topic]);
    }
  });
  return topics;
}

/** Hosts serve as markers, "(Baothanhhoa.vn) -"; keyboards without Đ write "(HBDT) -". */
function markersOf(profile: PublisherProfile): [string, PublisherProfile][] {
  const letters = [...profile.hosts, ...profile.markers];
  const plain = letters.map((marker) => marker.replaceAll("Đ", "D"));
  return [...new Set([...letters, ...plain])].map((marker) => [marker, profile]);
}
