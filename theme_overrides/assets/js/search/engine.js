// Answers a question: from what was typed to briefs in order, with what was corrected and relaxed on the way.
import { addTypedFilters, applyFilters, filterSets, isWithoutFilters } from "./filters.js";
import { parseQuery } from "./query.js";
import { createRecordMatcher } from "./record-matches.js";
import { suggestSpellings } from "./spelling-suggestions.js";
import { createMatcher, noMatches, SURE_COST } from "./word-matches.js";

const MOST_JOINED_WORDS = 4;
const EXACT_SCORE = 2;
const SURE_RECORD_COST = 0.5;

/**
 * The briefs that all maps have, by the shortest of them.
 * @param {WordMatches["briefs"][]} maps
 */
function commonBriefs(maps) {
  const [smallest, ...others] = [...maps].sort((one, other) => one.size - other.size);
  return [...smallest.keys()].filter((number) => others.every((map) => map.has(number)));
}

/**
 * The briefs that hold all terms. Where there are none, those that hold most of the terms, at least half of them.
 * @param {Term[]} terms
 * @param {number} size Number of briefs in the index.
 */
export function combineTerms(terms, size) {
  if (!terms.length) return { numbers: Array.from({ length: size }, (_, number) => number), isRelaxed: false };
  const numbers = commonBriefs(terms.map((term) => term.briefs));
  const exactTerms = terms.filter((term) => term.isExact);
  if (numbers.length || terms.length === 1 || exactTerms.length === terms.length) return { numbers, isRelaxed: false };
  /** @type {Map<DocumentNumber, number>} */
  const termCounts = new Map();
  for (const term of terms) {
    for (const number of term.briefs.keys()) termCounts.set(number, (termCounts.get(number) ?? 0) + 1);
  }
  const most = Math.max(0, ...termCounts.values());
  if (most * 2 < terms.length) return { numbers: [], isRelaxed: true };
  const partial = [...termCounts]
    .filter(([number, count]) => count === most && exactTerms.every((term) => term.briefs.has(number)))
    .map(([number]) => number);
  return { numbers: partial, isRelaxed: true };
}

/**
 * Orders briefs. A term counts by its rarity, as in the inverse document frequency of Spärck Jones (1972): a rare
 * word says more about a brief than a common one. Later briefs come first where scores are equal.
 * @param {Term[]} terms
 * @param {DocumentNumber[]} numbers
 * @param {string} sort
 * @param {number} size Number of briefs in the index.
 */
export function rankBriefs(terms, numbers, sort, size) {
  const rarities = terms.map((term) => Math.log(1 + size / (term.briefs.size + 1)));
  const briefs = numbers.map((number) => ({
    number,
    score: terms.reduce((sum, term, rank) => sum + rarities[rank] * (term.briefs.get(number)?.score ?? 0), 0),
  }));
  if (sort === "old") return briefs.sort((one, other) => one.number - other.number);
  if (sort === "new" || !terms.length) return briefs.sort((one, other) => other.number - one.number);
  return briefs.sort((one, other) => other.score - one.score || other.number - one.number);
}

/**
 * Adds matches to a term where it has none of its own.
 * @param {Term} term
 * @param {WordMatches} more
 */
function addMatches(term, more) {
  for (const [number, match] of more.briefs) if (!term.briefs.has(number)) term.briefs.set(number, match);
  for (const [form, cost] of more.forms) if (!term.forms.has(form)) term.forms.set(form, cost);
  for (const [number, forms] of more.records) if (!term.records.has(number)) term.records.set(number, forms);
}

/** @param {Term} term */
const hasSureMatch = (term) =>
  [...term.briefs.values()].some((match) => match.cost <= SURE_COST) ||
  [...term.records.values()].some((forms) => Math.min(...forms.values()) < SURE_RECORD_COST);

/** @param {SearchIndex} index */
export function createEngine(index) {
  const { analysis, sounds } = index;
  const matcher = createMatcher(index);
  const records = createRecordMatcher(index);

  /**
   * A term with its matches. Words of a phrase are matched one by one here; whether they stand in a row is seen
   * in the text of the briefs that are shown.
   * @param {QueryTerm} queryTerm
   */
  async function matchTerm(queryTerm) {
    /** @type {Term} */
    const term = { ...queryTerm, ...noMatches(), sources: [] };
    term.sources = [term];
    if (!term.isExact) return Object.assign(term, await matcher.matchWord(term.words[0]));
    const matches = await Promise.all(term.words.map(matcher.matchExactly));
    const numbers = commonBriefs(matches.map(({ briefs }) => briefs));
    term.briefs = new Map(numbers.map((number) => [number, { score: EXACT_SCORE, cost: 0 }]));
    term.forms = new Map(term.words.map((word) => [word, 0]));
    return term;
  }

  /**
   * Where a term has no sure match: words that it may begin, then words that it may be a misspelling of.
   * @param {Term} term
   * @param {boolean} isSettled
   * @param {boolean} isOpen
   * @returns {Promise<Correction | null>}
   */
  async function addGuesses(term, isSettled, isOpen) {
    if (hasSureMatch(term)) return null;
    if (isOpen) addMatches(term, await matcher.matchPrefix(term.words[0]));
    // While the reader types, a word that may be continued is not corrected.
    if (term.briefs.size && !isSettled) return null;
    const suggestions = await suggestSpellings(index, term.words[0]);
    const hadBriefs = term.briefs.size > 0;
    const { matches, written } = await matcher.matchSuggestions(suggestions);
    addMatches(term, matches);
    const [meant, ...others] = written;
    return meant !== undefined && !hadBriefs ? { typed: term.written, meant, others } : null;
  }

  /**
   * Every row of neighbouring words as one word, since names are written in one piece or in two.
   * @param {Term[]} terms
   */
  async function joinNeighbours(terms) {
    /** @type {NameTerm[]} */
    const joined = [];
    for (let size = 2; size <= Math.min(MOST_JOINED_WORDS, terms.length); size++) {
      for (let start = 0; start + size <= terms.length; start++) {
        const sources = terms.slice(start, start + size);
        joined.push({ words: sources.flatMap((term) => term.words), records: new Map(), sources });
      }
    }
    await Promise.all(joined.map(records.addSoundMatches));
    return joined;
  }

  /**
   * The records that a piece of text names.
   * @param {string} text
   */
  async function findRecords(text) {
    const words = analysis.words(text);
    const terms = await Promise.all(
      words.map((word) => matchTerm({ words: [word], written: word, isExact: false, isExcluded: false })),
    );
    await Promise.all(terms.map(records.addSoundMatches));
    return records.findRecords(terms, await joinNeighbours(terms));
  }

  /**
   * The terms that briefs must hold: articles count only where nothing else was typed.
   * @param {Term[]} terms
   */
  function requiredTerms(terms) {
    const words = terms.flatMap((term) => term.words);
    /** @param {Term} term */
    const isArticle = (term) =>
      !term.isExact && term.words.length === 1 && sounds.isArticle(words, words.indexOf(term.words[0]));
    const wanted = terms.filter((term) => !term.isExcluded);
    const nouns = wanted.filter((term) => !isArticle(term));
    return nouns.length ? nouns : wanted;
  }

  /**
   * Briefs with an excluded word. Guesses exclude nothing.
   * @param {Term[]} terms
   */
  function excludedBriefs(terms) {
    const excluded = terms.filter((term) => term.isExcluded && term.words.length === 1);
    return excluded.flatMap((term) =>
      [...term.briefs].filter(([, { cost }]) => cost <= SURE_COST).map(([number]) => number),
    );
  }

  /**
   * Records that the terms name. The briefs of those that are sure are added to the terms.
   * @param {Term[]} terms
   * @param {boolean} useNames Whether names match across scripts and spellings.
   */
  async function matchNames(terms, useNames) {
    if (useNames) await Promise.all(terms.map(records.addSoundMatches));
    const neighbours = useNames ? await joinNeighbours(terms) : [];
    const { cards, joinable } = await records.findRecords(terms, neighbours);
    const { joined, namePatterns } = await records.joinBriefs(useNames ? joinable : []);
    return { cards, neighbours, joined, namePatterns };
  }

  /** @param {SearchState} state @returns {Promise<EngineResult>} */
  async function search({ q, filters: chosen = {}, sort = "", useNames = true, isSettled = true }) {
    const query = parseQuery(q, analysis);
    const { filters, unknown, excluded } = await addTypedFilters(index, findRecords, query, chosen);
    const allTerms = await Promise.all(query.terms.map(matchTerm));
    const terms = requiredTerms(allTerms);
    const wordTerms = terms.filter((term) => !term.isExact);
    let { cards, neighbours, joined, namePatterns } = await matchNames(wordTerms, useNames);
    const lastTerm = query.isOpen ? allTerms.at(-1) : undefined;
    const corrections = await Promise.all(wordTerms.map((term) => addGuesses(term, isSettled, term === lastTerm)));
    if (!cards.length) ({ cards } = await records.findRecords(wordTerms, neighbours));

    const { numbers, isRelaxed } = combineTerms(terms, index.briefs);
    const hidden = new Set([...excluded, ...excludedBriefs(allTerms)]);
    const matching = numbers.filter((number) => !hidden.has(number));
    const sets = await filterSets(index, filters);
    const isBlank = !query.terms.length && !query.filters.length && isWithoutFilters(filters);
    const types = filters.type ?? [];
    const showsBriefs = !isBlank && !unknown.length && (!types.length || types.includes("brief"));
    return {
      query,
      terms,
      filters,
      isRelaxed,
      unknownFilters: unknown,
      namePatterns,
      records: cards.filter(({ record }) => !types.length || types.includes(record.kind)),
      recordsOfAllTypes: cards,
      joined,
      briefs: showsBriefs ? rankBriefs(terms, applyFilters(matching, sets), sort, index.briefs) : [],
      corrections: corrections.filter((correction) => correction !== null),
      briefsWithout: (group) => applyFilters(matching, sets, group),
      isBlank,
      phrases: allTerms.filter((term) => term.isExact && term.words.length > 1),
    };
  }
  return { search, findRecords };
}
