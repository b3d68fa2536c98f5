// Finds the documents that hold a word, in which forms, and how close each form is to what was typed.
// A cost is 0 for the same letters and up to 1 for a far reading. The costs and weights below were chosen by hand
// and are tuned on the cases in `tests/search/cases/` and with `benchmarks/`.
import { decodePostings } from "./index-reader.js";

// By the weight in the postings: once in the text, several times, in the summary, in the title.
const FIELD_SCORES = [1, 1.3, 1.7, 2.4];
// What a difference costs on the side of the typed word: a reader who typed a letter meant it.
const TYPED_COSTS = { article: 0.06, letter: 0.14, reading: 0.2, spelling: 0.02, plural: 0.05 };
// And on the side of the text, where conjunctions and articles come with the grammar.
const TEXT_COSTS = { article: 0.03, letter: 0.05 };
const FARTHEST = 0.9;
const CONTINUATION_COST = 0.5;
const MOST_CONTINUATIONS = 40;
const LEAST_PREFIX = 2;
/** Above this cost the reading of the typed word was a guess. */
export const SURE_COST = 0.27;

/** @returns {WordMatches} */
export const noMatches = () => ({ briefs: new Map(), forms: new Map(), records: new Map() });

/**
 * Cost of taking proclitics off.
 * @param {string} proclitics
 * @param {{ article: number, letter: number }} costs
 */
function procliticCost(proclitics, costs) {
  const parts = proclitics.replace("لل", "لال").split("ال"); // «لل» is a letter and an article
  return (parts.length - 1) * costs.article + parts.join("").length * costs.letter;
}

/**
 * Notes that a record has a name with a word in it, at the lowest cost.
 * @param {WordMatches["records"]} records
 * @param {DocumentNumber} number
 * @param {string} form
 * @param {number} cost
 */
export function addRecord(records, number, form, cost) {
  const forms = records.get(number) ?? new Map();
  records.set(number, forms.set(form, Math.min(cost, forms.get(form) ?? 1)));
}

/**
 * Notes a brief's score for a word where it is higher than before.
 * @param {WordMatches["briefs"]} briefs
 * @param {DocumentNumber} number
 * @param {BriefMatch} match
 */
export function addBrief(briefs, number, match) {
  const known = briefs.get(number);
  if (!known || known.score < match.score) briefs.set(number, match);
}

/** @param {SearchIndex} index */
export function createMatcher(index) {
  const { analysis } = index;
  /** @type {Map<string, { rest: string, proclitics: string, readingCost: number }[]>} */
  const stemCache = new Map();
  /** @param {string} word */
  function stemsOf(word) {
    let stems = stemCache.get(word);
    if (!stems) {
      stems = analysis.readings(word).flatMap((reading, position) =>
        analysis.stems(reading).map(({ rest, proclitics }) => ({
          rest,
          proclitics,
          readingCost: position * TYPED_COSTS.reading,
        })),
      );
      stemCache.set(word, stems);
    }
    return stems;
  }

  /**
   * Arabic words of one family share a stem: the cheapest way from one to the other over a shared stem counts.
   * @param {string} typed
   * @param {string} form
   */
  function arabicDistance(typed, form) {
    let lowest = FARTHEST;
    for (const stem of stemsOf(typed)) {
      for (const other of stemsOf(form)) {
        if (stem.rest !== other.rest) continue;
        const peeled = procliticCost(stem.proclitics, TYPED_COSTS) + procliticCost(other.proclitics, TEXT_COSTS);
        const cost = TYPED_COSTS.spelling + Math.max(stem.readingCost, other.readingCost) + peeled;
        if (cost < lowest) lowest = cost;
      }
    }
    return lowest;
  }

  /** @param {string} typed @param {string} form */
  function distance(typed, form) {
    if (typed === form) return 0;
    if (analysis.isArabic(typed)) return arabicDistance(typed, form);
    return analysis.fold(typed) === analysis.fold(form) ? TYPED_COSTS.spelling : TYPED_COSTS.plural;
  }

  /**
   * @param {WordMatches} matches
   * @param {Form} form
   * @param {number} cost
   */
  function addForm(matches, form, cost) {
    if (form.briefs) matches.forms.set(form.form, Math.min(cost, matches.forms.get(form.form) ?? 1));
    for (const [number, weight] of decodePostings(form.briefs)) {
      // The third power lets closeness decide before the place of the word: 0.3 costs more than the title gives.
      addBrief(matches.briefs, number, { score: FIELD_SCORES[weight] * (1 - cost) ** 3, cost });
    }
    for (const [number] of decodePostings(form.records)) addRecord(matches.records, number, form.form, cost);
  }

  /**
   * All forms of a word's families, each at its own cost.
   * @param {string} typed
   */
  async function matchWord(typed) {
    const matches = noMatches();
    const families = await Promise.all(analysis.families(typed).map(index.family));
    for (const { forms } of families) for (const form of forms) addForm(matches, form, distance(typed, form.form));
    return matches;
  }

  /**
   * The same letters only.
   * @param {string} typed
   */
  async function matchExactly(typed) {
    const matches = noMatches();
    const family = await index.family(analysis.families(typed)[0]); // a form stands in each of its families
    for (const form of family.forms) if (form.form === typed) addForm(matches, form, 0);
    return matches;
  }

  /**
   * Words that begin with what was typed.
   * @param {string} typed
   */
  async function matchPrefix(typed) {
    const matches = noMatches();
    const isArabic = analysis.isArabic(typed);
    const prefix = isArabic ? analysis.families(typed)[0] : analysis.fold(typed.replaceAll("'", ""));
    if (prefix.length < LEAST_PREFIX) return matches;
    for (const { forms } of await index.familiesFrom(prefix, MOST_CONTINUATIONS)) {
      for (const form of forms) addForm(matches, form, CONTINUATION_COST);
    }
    return matches;
  }

  /**
   * A form without its proclitics, where the rest is its family letter for letter.
   * @param {string} form
   * @param {string} family
   */
  function withoutProclitics(form, family) {
    const rest = form.slice(-family.length);
    return analysis.isArabic(form) && analysis.readings(rest)[0] === family ? rest : form;
  }

  /**
   * Matches of the words that a misspelt word may stand for, and how each of them is written most often.
   * @param {SpellingSuggestion[]} suggestions The likeliest first.
   */
  async function matchSuggestions(suggestions) {
    const matches = noMatches();
    const families = await Promise.all(suggestions.map(({ family }) => index.family(family)));
    const written = families.map(({ family, forms }, position) => {
      const { cost, word } = suggestions[position];
      const own = noMatches();
      for (const form of forms) addForm(own, form, Math.min(FARTHEST, cost + 0.1));
      // Each suggestion gets its turn among the first results: its second brief stands below the first of another.
      const ranked = [...own.briefs].sort(([, match], [, other]) => other.score - match.score);
      ranked.forEach(([number, match], rank) => {
        addBrief(matches.briefs, number, { score: match.score / (1 + rank / 2), cost: match.cost });
      });
      for (const [form, formCost] of own.forms) matches.forms.set(form, formCost);
      for (const [number, words] of own.records) matches.records.set(number, words);
      // A family is a key, not a word. The longest postings belong to the form that most briefs have.
      const [commonest] = [...forms].sort((form, other) => other.briefs.length - form.briefs.length);
      return commonest ? withoutProclitics(commonest.form, family) : word;
    });
    return { matches, written };
  }

  return { matchWord, matchExactly, matchPrefix, matchSuggestions };
}
