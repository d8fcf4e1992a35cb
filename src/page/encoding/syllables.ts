/**
 * What Vietnamese syllables are made of: an onset and a rime, and one tone over it. Only one way of
 * reading bytes makes syllables of most words, so this tells encodings apart without any corpus.
 */
const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x";

const RIMES = [
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
  "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu",
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi",
  "om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
  "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut uôc uôi uôm uôn uông uôt",
  "uy uya uych uyên uyêt uyn uynh uyt uyu",
  "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu",
  "y ych yêm yên yêng yêt yêu ynh yt",
];

const SYLLABLE_ONSETS: ReadonlySet<string> = new Set(["", ...ONSETS.split(" ")]);
const SYLLABLE_RIMES: ReadonlySet<string> = new Set(RIMES.flatMap((row) => row.split(" ")));
const LONGEST_ONSET = 3;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = /[\u0301\u0323]/;
/** Rimes that end in a stop bear no other tones than these two. */
const STOPPED = /(?:c|ch|p|t)$/;

/** Whether a word, in lower case, is built as Vietnamese syllables are. */
function isSyllable(word: string): boolean {
  const parts = word.normalize("NFD");
  const bare = parts.replace(TONES, "");
  const tones = parts.length - bare.length;
  if (tones > 1) return false;
  const base = bare.normalize("NFC");
  if (STOPPED.test(base) && !SHARP_OR_HEAVY.test(parts)) return false;
  for (let onset = Math.min(LONGEST_ONSET, base.length - 1); onset >= 0; onset--) {
    if (!SYLLABLE_ONSETS.has(base.slice(0, onset))) continue;
    if (SYLLABLE_RIMES.has(base.slice(onset))) return true;
  }
  return false;
}

/** How many of the words that are not plain ASCII are syllables. */
export interface Fit {
  readonly words: number;
  readonly syllables: number;
}

/** All that Vietnamese never writes inside a word parts words; a wrong reading leaves signs in them. */
const WORD_ENDS = /[\s\d!-/:-@[-`{-~“”‘’–—…\u00a0]+/;
const HIGH = /[^\0-\x7f]/;
const LONGEST_WORD = 12;
const MOST_WORDS = 2000;

/** Fits a reading of some bytes to Vietnamese. */
export function fitVietnamese(text: string): Fit {
  let words = 0;
  let syllables = 0;
  const seen = new Map<string, boolean>();
  for (const word of text.toLowerCase().split(WORD_ENDS)) {
    if (!HIGH.test(word)) continue;
    if (++words > MOST_WORDS) break;
    let known = seen.get(word);
    if (known === undefined) {
      known = word.length <= LONGEST_WORD && isSyllable(word);
      seen.set(word, known);
    }
    if (known) syllables++;
  }
  return { words, syllables };
}
