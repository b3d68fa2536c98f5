// Parses what a reader typed: words, phrases in quotation marks, excluded words, filters with a colon.

/** @type {Record<string, string[]>} */
const OPERATORS = {
  speaker: ["speaker", "متحدث", "المتحدث", "قائل", "القائل"],
  outlet: ["outlet", "منبر", "المنبر", "منفذ", "صحيفة", "وسيلة", "مصدر"],
  entity: ["entity", "كيان", "جهة", "علم"],
  tag: ["tag", "وسم", "موضوع"],
  lang: ["lang", "language", "لغة"],
  status: ["status", "حالة"],
  type: ["type", "نوع"],
  before: ["before", "قبل"],
  after: ["after", "بعد"],
};
// A colon before two slashes belongs to an address, not to an operator.
const PART = new RegExp(
  [
    /(?<minus>[-−–])?/u,
    /(?:(?<name>\p{L}+):(?!\/\/))?/u,
    /(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<bare>[^\s"“”„«»]+))/u,
  ]
    .map(({ source }) => source)
    .join(""),
  "gu",
);

/** @param {string} text */
const withoutPunctuation = (text) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");

/**
 * Whether letters and digits stand together, as in F-16: such a name is looked for as a phrase.
 * @param {string} text
 */
const isCodeName = (text) => /^[\p{L}\p{N}-]*$/u.test(text) && /\p{N}/u.test(text) && /\p{L}/u.test(text);

/**
 * One term for each word, with the part of the text that the reader typed for it.
 * @param {string[]} words
 * @param {string} written
 * @param {boolean} isExcluded
 * @returns {QueryTerm[]}
 */
function wordTerms(words, written, isExcluded) {
  const pieces = written
    .split(/[\s\-‐-―/]+/u)
    .map(withoutPunctuation)
    .filter(Boolean);
  const isAligned = pieces.length === words.length;
  return words.map((word, position) => ({
    words: [word],
    isExact: false,
    isExcluded,
    written: isAligned ? pieces[position] : word,
  }));
}

/** @param {string} typed @param {Analysis} analysis @returns {Query} */
export function parseQuery(typed, analysis) {
  const operators = new Map(
    Object.entries(OPERATORS).flatMap(([name, spellings]) =>
      spellings.map((spelling) => [analysis.fold(spelling), name]),
    ),
  );
  /** @type {Query} */
  const query = { terms: [], filters: [], isOpen: /[\p{L}\p{N}]$/u.test(typed) };
  for (const { index, groups } of typed.matchAll(PART)) {
    const { minus, name, phrase, bare } = /** @type {Record<string, string | undefined>} */ (groups);
    // A minus inside a word, as in al-Hol, excludes nothing.
    const isExcluded = Boolean(minus) && (index === 0 || /\s/u.test(typed[index - 1]));
    const operator = name && operators.get(analysis.fold(analysis.normalize(name)));
    const value = phrase ?? bare ?? "";
    if (operator) {
      if (value) query.filters.push({ name: operator, value, isExcluded });
      continue;
    }
    const written = name ? `${name}:${value}` : value;
    const words = analysis.words(written);
    if (!words.length) continue;
    const isExact = phrase !== undefined || (words.length > 1 && isCodeName(written));
    if (isExact) query.terms.push({ words, isExact, isExcluded, written });
    else query.terms.push(...wordTerms(words, written, isExcluded));
  }
  return query;
}

/**
 * The first day of a date, month or year, and the first day after it, in ISO 8601; null for anything else.
 * @param {string} written
 * @param {Analysis} analysis
 */
export function parsePeriod(written, analysis) {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(analysis.normalize(written));
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const start = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  // JavaScript reads 30 February as 2 March: such a date is none.
  if (start.getUTCMonth() !== (month ?? 1) - 1 || start.getUTCDate() !== (day ?? 1)) return null;
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return [start, end].map((date) => date.toISOString().slice(0, 10));
}
