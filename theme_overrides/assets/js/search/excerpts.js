// Finds the words to mark in a text as it was written, the passages that show a result best, and phrases.
import { createNameMarks } from "./name-marks.js";

const LETTERS_AROUND_MARK = 150; // about two lines on each side
const TERM_WEIGHT = 2;
const NAME_WEIGHT = 1.5;
const SEGMENT_WEIGHT = 0.1; // of passages as good as each other, a paragraph comes before a summary
const LEAST_WEIGHT = 1;

/** @typedef {[word: string, start: number, end: number]} PlacedWord A word and its span in the text. */

/**
 * A word that is drawn from its normalized chunk. Its thousands separators may be in the chunk alone.
 * @param {string} normalized
 * @param {string} word
 * @param {number} from
 * @returns {[start: number, length: number] | null}
 */
function findWord(normalized, word, from) {
  const start = normalized.indexOf(word, from);
  if (start >= 0) return [start, word.length];
  const letters = [...word].map((letter) => letter.replace(/[^\p{L}\p{N}]/gu, "\\$&"));
  const match = new RegExp(letters.join("[,،٬']?"), "u").exec(normalized.slice(from));
  return match ? [from + match.index, match[0].length] : null;
}

/**
 * Normalizes a chunk letter by letter, and remembers which part of the chunk each letter comes from: normalizing
 * drops vowel marks and takes ligatures apart, so that positions change.
 * @param {string} chunk
 * @param {Analysis} analysis
 */
function normalizeWithOrigins(chunk, analysis) {
  let normalized = "";
  /** @type {Span[]} */
  const origins = [];
  const clusters = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;
  for (const { 0: cluster, index } of chunk.matchAll(clusters)) {
    for (const letter of analysis.normalize(cluster)) {
      normalized += letter;
      for (let unit = 0; unit < letter.length; unit++) origins.push([index, index + cluster.length]);
    }
  }
  return { normalized, origins };
}

/**
 * Every word of a text with its span.
 * @param {string} text
 * @param {Analysis} analysis
 */
export function placeWords(text, analysis) {
  /** @type {PlacedWord[]} */
  const placed = [];
  for (const { 0: chunk, index: start } of text.matchAll(/\S+/gu)) {
    const words = analysis.surfaces(chunk);
    if (words[0] === chunk) {
      placed.push([chunk, start, start + chunk.length]); // most chunks are one word as written
      continue;
    }
    const { normalized, origins } = normalizeWithOrigins(chunk, analysis);
    let from = 0;
    for (const word of words) {
      const place = findWord(normalized, word, from);
      if (!place) continue;
      const [position, length] = place;
      from = position + length;
      placed.push([word, start + origins[position][0], start + origins[from - 1][1]]);
    }
  }
  return placed;
}

/**
 * Positions at which a phrase begins.
 * @param {PlacedWord[]} words
 * @param {string[]} phrase
 */
const phrasePositions = (words, phrase) =>
  words.flatMap((_, start) => (phrase.every((word, offset) => words[start + offset]?.[0] === word) ? [start] : []));

/**
 * @param {SearchIndex} index
 * @param {Pick<EngineResult, "terms" | "phrases" | "namePatterns">} result
 * @returns {Excerpts}
 */
export function createExcerpts(index, result) {
  const { analysis } = index;
  const nameMarks = createNameMarks(index, result.namePatterns);

  /**
   * Positions of the words that a term matches.
   * @param {Term} term
   * @param {PlacedWord[]} words
   */
  function termPositions(term, words) {
    if (!term.isExact) return words.flatMap(([word], position) => (term.forms.has(word) ? [position] : []));
    return phrasePositions(words, term.words).flatMap((start) => term.words.map((_, offset) => start + offset));
  }

  /** @type {Excerpts["marks"]} */
  function marks(text) {
    const placed = placeWords(text, analysis);
    const words = placed.map(([word]) => word);
    const matches = result.terms.map((term) => termPositions(term, placed));
    const positions = new Set(matches.flat());
    const typedCount = positions.size;
    for (const position of nameMarks.namePositions(words)) positions.add(position);
    const matchedTerms = matches.filter((list) => list.length).length;
    const weight = matchedTerms * TERM_WEIGHT + (positions.size > typedCount ? NAME_WEIGHT : 0);
    for (const position of nameMarks.articlePositions(words, positions)) positions.add(position);
    const ordered = [...positions].sort((one, other) => one - other);
    return { spans: ordered.map((position) => /** @type {Span} */ (placed[position].slice(1))), weight };
  }

  /** @type {Excerpts["passages"]} */
  function passages(text) {
    /** @type {BriefText["m"]} */
    const segments = text.p.map(([anchor, source, target]) => [
      "segment",
      anchor,
      [
        [text.l, source],
        [text.x, target],
      ],
    ]);
    const all = [...segments, ...text.m].map(([kind, anchor, texts], position) => {
      const sides = texts
        .filter(([, value]) => value)
        .map(([language, value]) => ({ language, value, ...marks(value) }));
      const best = Math.max(0, ...sides.map((side) => side.weight));
      return { kind, anchor, position, sides, weight: best + (kind === "segment" ? SEGMENT_WEIGHT : 0) };
    });
    return all
      .filter((passage) => passage.weight >= LEAST_WEIGHT)
      .sort((one, other) => other.weight - one.weight || one.position - other.position);
  }

  /**
   * Whether the brief has every phrase somewhere, and no excluded phrase.
   * @type {Excerpts["hasPhrases"]}
   */
  function hasPhrases(text) {
    const texts = [
      ...text.t.map(([, value]) => value),
      ...text.p.flatMap(([, source, target]) => [source, target]),
      ...text.m.flatMap(([, , localTexts]) => localTexts.map(([, value]) => value)),
    ];
    const placed = texts.filter(Boolean).map((value) => placeWords(value, analysis));
    return result.phrases.every(
      (phrase) => placed.some((words) => phrasePositions(words, phrase.words).length > 0) !== phrase.isExcluded,
    );
  }
  return { marks, passages, hasPhrases };
}

/**
 * The part of a text around its first mark, cut between words. A text without marks is cut at the same share of
 * its length as its other side, since a translation follows its original.
 * @param {{ value: string, spans: Span[] }} text
 * @param {number} share Between 0 and 1.
 * @returns {Span}
 */
export function cutAround({ value, spans }, share = 0) {
  if (value.length <= LETTERS_AROUND_MARK * 2.2) return [0, value.length];
  const middle = spans.length ? spans[0][0] : Math.round(share * value.length);
  const latest = value.length - LETTERS_AROUND_MARK * 2;
  let start = Math.floor(Math.max(0, Math.min(middle - LETTERS_AROUND_MARK * 0.7, latest)));
  let end = Math.min(value.length, start + LETTERS_AROUND_MARK * 2);
  while (start > 0 && !/\s/u.test(value[start - 1])) start--;
  while (end < value.length && !/\s/u.test(value[end])) end++;
  return [start, end];
}
