// What a reader typed, taken apart: words, phrases in quotation marks, words to leave out, filters with a colon.
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
const PART = /(?<minus>[-−–])?(?:(?<name>[\p{L}]+):(?!\/\/))?(?:["“”„«»](?<phrase>[^"“”„«»]*)["“”„«»]?|(?<bare>[^\s"“”„«»]+))/gu;

// A word as it was typed, without the punctuation around it.
const bared = (written) => written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "");

export function parse(typed, analysis) {
  const named = new Map(
    Object.entries(OPERATORS).flatMap(([name, spellings]) => spellings.map((it) => [analysis.fold(it), name])),
  );
  const query = { terms: [], filters: [], open: /[\p{L}\p{N}]$/u.test(typed) };
  for (const { index, groups } of typed.matchAll(PART)) {
    const { name, phrase, bare } = groups;
    const leaveOut = Boolean(groups.minus) && (index === 0 || /\s/u.test(typed[index - 1]));
    const operator = name && named.get(analysis.fold(analysis.written(name)));
    const value = phrase ?? bare;
    if (operator) {
      if (value) query.filters.push({ name: operator, value, leaveOut });
      continue;
    }
    const written = name ? `${name}:${value}` : value;
    const words = analysis.words(written);
    if (!words.length) continue;
    const isGlued = words.length > 1 && /^[\p{L}\p{N}-]*$/u.test(written) && /\p{N}/u.test(written) && /\p{L}/u.test(written);
    if (phrase !== undefined || isGlued) query.terms.push({ words, exact: true, leaveOut, written });
    else {
      const pieces = written.split(/[\s\-‐-―/]+/u).map(bared).filter(Boolean);
      words.forEach((word, place) => {
        query.terms.push({ words: [word], exact: false, leaveOut, written: pieces.length === words.length ? pieces[place] : word });
      });
    }
  }
  return query;
}

// The first day of a date, month or year, and the first day after it: ISO 8601, or null.
export function period(written, analysis) {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(analysis.written(written));
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((it) => (it === undefined ? undefined : Number(it)));
  const start = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const end = new Date(start);
  if (day !== undefined) end.setUTCDate(end.getUTCDate() + 1);
  else if (month !== undefined) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  if (Number.isNaN(start.getTime())) return null;
  return [start, end].map((it) => it.toISOString().slice(0, 10));
}
