// Finds the records whose names a query holds, in any script, and adds the briefs that name them to its terms.
// Costs are averages for each word of a name: 0 as typed, above that less certain.

import { decodePostings } from "./index-reader.js";
import { addBrief, addRecord } from "./word-matches.js";

const SOUND_COST = 0.2; // a name that only sounds the same
const AS_TYPED_COST = 0.1; // up to here a name is written as typed
const PERSON_COST = 0.6; // up to here a part of a person's name sounds like what was typed
const NAME_COST = 0.45; // up to here a whole name does
const OTHER_SCRIPT_COST = 0.15; // a name in the other script where the record has one in the query's own
const REFUSED_COST = 9;
const LEAST_SOUND_LENGTH = 3;
const MOST_CANDIDATES = 12;
const MOST_JOINED = 4;
const COMMON_RECORDS = 8; // a word in the names of more records says little about any of them
const JOINED_SCORE = 1.5;
const MOST_JOINED_COST = 0.6;
const KINDS_WITHOUT_BRIEFS = ["outlet", "tag"];

/**
 * A name's words without its articles, and every row of them that some write in one piece.
 * @typedef {{ first: number, last: number, spellings: string[] }} JoinedWords
 * @typedef {{ words: string[], joinedWords: JoinedWords[] }} NameParts
 */

/** @param {RecordMatch} match */
const wordCost = (match) => match.cost / match.covered;
/** @param {RecordMatch} match */
const isAsTyped = (match) => wordCost(match) <= AS_TYPED_COST;
/** @param {RecordMatch} match */
const isPersonPart = (match) => match.record.kind === "person" && wordCost(match) <= PERSON_COST;
/** @param {RecordMatch} match */
function isWholeName(match) {
  const most = match.record.kind === "person" ? PERSON_COST : NAME_COST;
  return match.covered === match.length && wordCost(match) <= most;
}
/** @param {RecordMatch} match */
const isRare = (match) => [...match.terms].some((term) => term.records.size <= COMMON_RECORDS);
/** @param {RecordMatch} match */
const isMainName = (match) => isAsTyped(match) && match.record.names.some(([, name]) => name === match.name);

/** @param {RecordMatch} one @param {RecordMatch} other */
const compareMatches = (one, other) =>
  other.terms.size - one.terms.size ||
  Number(isAsTyped(other)) - Number(isAsTyped(one)) ||
  Number(isWholeName(other)) - Number(isWholeName(one)) ||
  one.cost - other.cost ||
  other.record.briefs - one.record.briefs;

/**
 * Leaves out the matches that a better one explains.
 * @param {RecordMatch[]} matches
 */
function withoutWeaker(matches) {
  /** @type {Map<Term, number>} */
  const lowestCosts = new Map();
  for (const match of matches) {
    for (const term of match.terms) {
      lowestCosts.set(term, Math.min(wordCost(match), lowestCosts.get(term) ?? REFUSED_COST));
    }
  }
  /**
   * Where one record is named just as it was typed, another that only sounds so must sound the same.
   * @param {RecordMatch} match
   */
  const isPlausible = (match) =>
    wordCost(match) <= SOUND_COST + AS_TYPED_COST ||
    [...match.terms].some((term) => (lowestCosts.get(term) ?? 0) > AS_TYPED_COST);
  /** @param {RecordMatch} match @param {RecordMatch} other */
  const isExplainedBy = (match, other) =>
    other.terms.size > match.terms.size &&
    [...match.terms].every((term) => other.terms.has(term)) &&
    wordCost(other) <= wordCost(match) + AS_TYPED_COST;
  return matches
    .filter((match) => !KINDS_WITHOUT_BRIEFS.includes(match.record.kind) || isAsTyped(match))
    .filter(isPlausible)
    .filter((match, _, list) => !list.some((other) => isExplainedBy(match, other)));
}

/** @param {SearchIndex} index */
export function createRecordMatcher(index) {
  const { analysis, sounds } = index;

  /**
   * Adds to a term the records whose names sound like it.
   * @param {NameTerm} term
   */
  async function addSoundMatches(term) {
    const word = term.words.join("");
    if (word.length < LEAST_SOUND_LENGTH) return;
    const families = await Promise.all(sounds.skeletons(word).map((skeleton) => index.family(`§${skeleton}`)));
    for (const { form, records } of families.flatMap(({ forms }) => forms)) {
      const distance = form === word ? 0 : sounds.distance(word, form);
      if (distance === null) continue;
      const cost = form === word ? 0 : SOUND_COST + distance;
      for (const [number] of decodePostings(records)) addRecord(term.records, number, form, cost);
    }
  }

  /** @param {string} name @returns {NameParts} */
  function nameParts(name) {
    const all = analysis.words(name);
    const nouns = all.flatMap((_, position) => (sounds.isArticle(all, position) ? [] : [position]));
    const positions = nouns.length ? nouns : all.map((_, position) => position);
    /** @type {[first: number, last: number][]} */
    const rows = positions.slice(1).map((_, position) => [position, position + 1]);
    if (positions.length > 2) rows.push([0, positions.length - 1]);
    // Each row with its articles and without: "Deirezzor", "Deirzor".
    const joinedWords = rows.map(([first, last]) => ({
      first,
      last,
      spellings: [
        positions
          .slice(first, last + 1)
          .map((position) => all[position])
          .join(""),
        all.slice(positions[first], positions[last] + 1).join(""),
      ],
    }));
    positions.forEach((position, noun) => {
      const hasArticle = position > 0 && !positions.includes(position - 1);
      if (hasArticle) joinedWords.push({ first: noun, last: noun, spellings: [all[position - 1] + all[position]] });
    });
    return { words: positions.map((position) => all[position]), joinedWords };
  }

  /**
   * What a match in the other script costs more. Of a name in the query's own script the vowels are known: where
   * those differ, the same name in the other script, whose vowels are guessed, does not count.
   * @param {NameTerm} term
   * @param {IterableIterator<string>} forms
   * @param {boolean} isArabicName
   * @param {Set<string>[]} skeletons Of the record's Latin names and of its Arabic ones.
   */
  function otherScriptCost(term, forms, isArabicName, skeletons) {
    if (analysis.isArabic(term.words[0]) === isArabicName) return 0;
    const ownSkeletons = skeletons[Number(!isArabicName)];
    if (!ownSkeletons.size) return 0;
    const hasOwnName = sounds.skeletons(term.words.join("")).some((skeleton) => ownSkeletons.has(skeleton));
    const isOwnNameMatched = [...forms].some((form) => analysis.isArabic(form) !== isArabicName);
    return hasOwnName && !isOwnNameMatched ? REFUSED_COST : OTHER_SCRIPT_COST;
  }

  /**
   * How the terms cover a name: how many of its words, at what cost, by which terms.
   * @param {string} name
   * @param {DocumentNumber} number
   * @param {NameTerm[]} terms
   * @param {Set<string>[]} skeletons
   */
  function coverage(name, number, terms, skeletons) {
    const { words, joinedWords } = nameParts(name);
    const isArabicName = analysis.isArabic(words[0] ?? "");
    const costs = words.map(() => REFUSED_COST);
    /** @type {Set<Term>} */
    const sources = new Set();
    /** @param {number} position @param {number} cost @param {NameTerm} term */
    function cover(position, cost, term) {
      costs[position] = Math.min(cost, costs[position]);
      for (const source of term.sources) sources.add(source);
    }
    for (const term of terms) {
      const forms = term.records.get(number);
      if (!forms) continue;
      const otherScript = otherScriptCost(term, forms.keys(), isArabicName, skeletons);
      /** @param {string} form */
      const costOf = (form) => {
        const cost = forms.get(form) ?? REFUSED_COST;
        return Math.min(REFUSED_COST, cost + (cost > AS_TYPED_COST ? otherScript : 0));
      };
      words.forEach((word, position) => {
        if (costOf(word) < REFUSED_COST) cover(position, costOf(word), term);
      });
      for (const { first, last, spellings } of joinedWords) {
        const cost = Math.min(...spellings.map(costOf));
        for (let position = first; cost < REFUSED_COST && position <= last; position++) cover(position, cost, term);
      }
    }
    const covered = costs.filter((cost) => cost < REFUSED_COST);
    return {
      name,
      length: words.length,
      covered: covered.length,
      cost: covered.reduce((sum, cost) => sum + cost, 0),
      terms: sources,
      matchedWords: words.filter((_, position) => costs[position] < REFUSED_COST),
    };
  }

  /**
   * @param {DocumentNumber} number
   * @param {NameTerm[]} terms
   * @returns {Promise<RecordMatch[]>} None or one: the record with the name that the terms cover best.
   */
  async function matchRecord(number, terms) {
    const record = await index.record(number);
    const names = [...record.names.map(([, name]) => name), ...record.spellings];
    const words = names.flatMap((name) => nameParts(name).words);
    const skeletons = [false, true].map(
      (isArabic) => new Set(words.filter((word) => analysis.isArabic(word) === isArabic).flatMap(sounds.skeletons)),
    );
    const covers = names.map((name) => coverage(name, number, terms, skeletons)).filter((cover) => cover.covered);
    covers.sort(
      (one, other) =>
        other.terms.size - one.terms.size ||
        other.covered / other.length - one.covered / one.length ||
        one.cost - other.cost,
    );
    const [best] = covers;
    if (!best) return [];
    return [{ record, names, ...best, matchedWords: covers.flatMap((cover) => cover.matchedWords) }];
  }

  /**
   * Numbers of the records that the terms fit best, so that few records have to be fetched.
   * @param {NameTerm[]} terms
   */
  function candidates(terms) {
    /** @type {Map<DocumentNumber, number>} */
    const scores = new Map();
    for (const term of terms) {
      for (const [number, forms] of term.records) {
        const score = term.sources.length * (1 - Math.min(...forms.values()));
        scores.set(number, (scores.get(number) ?? 0) + score);
      }
    }
    const ranked = [...scores].sort(([one, score], [other, otherScore]) => otherScore - score || one - other);
    return ranked.slice(0, MOST_CANDIDATES).map(([number]) => number);
  }

  /**
   * The records that the terms name, the best first.
   * @param {Term[]} terms
   * @param {NameTerm[]} joinedTerms Neighbours among the terms as one word.
   */
  async function findRecords(terms, joinedTerms) {
    const all = [...terms, ...joinedTerms];
    const matches = (await Promise.all(candidates(all).map((number) => matchRecord(number, all)))).flat();
    const best = withoutWeaker(matches).sort(compareMatches);
    /** @param {RecordMatch} match */
    const hasAllTerms = (match) => match.terms.size === terms.length;
    return {
      cards: best.filter(
        (match) => isWholeName(match) || (hasAllTerms(match) && (isPersonPart(match) || isMainName(match))),
      ),
      joinable: best
        .filter((match) => !KINDS_WITHOUT_BRIEFS.includes(match.record.kind))
        .filter((match) => isWholeName(match) || (isPersonPart(match) && isRare(match)))
        .slice(0, MOST_JOINED),
    };
  }

  /**
   * Gives the terms of each name the briefs that name the record.
   * @param {RecordMatch[]} matches
   * @returns {Promise<{ joined: JoinedRecord[], namePatterns: NamePatterns }>}
   */
  async function joinBriefs(matches) {
    const joined = await Promise.all(
      matches.map(async (match) => ({ ...match, briefs: new Set(await index.filter(`@e:${match.record.id}`)) })),
    );
    for (const match of joined) {
      const cost = Math.min(MOST_JOINED_COST, wordCost(match) + 0.05);
      for (const number of match.briefs) {
        for (const term of match.terms) addBrief(term.briefs, number, { score: JOINED_SCORE * (1 - cost), cost });
      }
    }
    const namePatterns = {
      families: new Set(joined.flatMap((match) => match.matchedWords).flatMap(analysis.families)),
      names: joined.flatMap((match) => match.names).map((name) => nameParts(name).words.map(analysis.families)),
    };
    return { joined, namePatterns };
  }

  return { addSoundMatches, findRecords, joinBriefs };
}
