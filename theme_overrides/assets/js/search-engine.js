// One search: from what was typed to briefs in order, with what was understood and tried on the way.
import { allowed, isEmpty, through, typed } from "./search-filters.js";
import { SURE, matcher } from "./search-match.js";
import { near } from "./search-near.js";
import { people } from "./search-people.js";
import { parse } from "./search-query.js";

const MOST_GLUED = 4;

export function engine(index) {
  const { analysis, sounds } = index;
  const match = matcher(index);
  const names = people(index);

  const meet = (lists) => {
    const [first, ...rest] = lists.sort((one, other) => one.size - other.size);
    return [...first.keys()].filter((number) => rest.every((it) => it.has(number)));
  };

  async function exact(term) {
    const founds = await Promise.all(term.words.map(match.exactly));
    term.briefs = new Map(meet(founds.map((it) => it.briefs)).map((number) => [number, { score: 2, cost: 0 }]));
    term.forms = new Map(term.words.map((word) => [word, 0]));
  }

  async function plain(term) {
    Object.assign(term, await match.word(term.words[0]));
  }

  // Where a term found nothing that is sure: what it may begin, then what it may have been meant to be.
  async function guess(term, settled, open) {
    const sure = [...term.briefs.values()].some((it) => it.cost <= SURE) || [...term.records.values()].some((it) => Math.min(...it.values()) < 0.5);
    if (sure) return null;
    if (open) merge(term, await match.begun(term.words[0]));
    if (term.briefs.size && !settled) return null;
    const words = await near(index, term.words[0]);
    const had = term.briefs.size;
    merge(term, await match.instead(words));
    return words.length && !had ? { typed: term.written, meant: words[0].written, others: words.slice(1).map((it) => it.written) } : null;
  }

  function merge(term, more) {
    for (const [number, it] of more.briefs) if (!term.briefs.has(number)) term.briefs.set(number, it);
    for (const [form, cost] of more.forms) if (!term.forms.has(form)) term.forms.set(form, cost);
    for (const [number, words] of more.records) if (!term.records.has(number)) term.records.set(number, words);
  }

  // Names written in one piece or in two: every row of neighbouring words is also heard as one.
  async function glued(terms) {
    const rows = [];
    for (let size = 2; size <= Math.min(MOST_GLUED, terms.length); size++) {
      for (let start = 0; start + size <= terms.length; start++) rows.push(terms.slice(start, start + size));
    }
    const made = rows.map((row) => ({ words: row.flatMap((it) => it.words), records: new Map(), stands: row }));
    await Promise.all(made.map((it) => names.hear(it)));
    return made;
  }

  // The records that a piece of text names.
  async function recordsOf(text, useNames = true) {
    const terms = analysis.words(text).map((word) => ({ words: [word], written: word }));
    await Promise.all(terms.map(plain));
    for (const term of terms) term.stands = [term];
    if (useNames) await Promise.all(terms.map((term) => names.hear(term)));
    return names.find(terms, useNames ? await glued(terms) : []);
  }

  function order(terms, numbers, sort) {
    const rarity = terms.map((term) => Math.log(1 + index.briefs / (term.briefs.size + 1)));
    const found = numbers.map((number) => ({
      number,
      score: terms.reduce((sum, term, place) => sum + rarity[place] * (term.briefs.get(number)?.score ?? 0), 0),
    }));
    if (sort === "new" || !terms.length) return found.sort((one, other) => other.number - one.number);
    if (sort === "old") return found.sort((one, other) => one.number - other.number);
    return found.sort((one, other) => other.score - one.score || other.number - one.number);
  }

  function together(terms) {
    if (!terms.length) return { numbers: Array.from({ length: index.briefs }, (_, number) => number), relaxed: false };
    const numbers = meet(terms.map((it) => it.briefs));
    const must = terms.filter((it) => it.exact);
    if (numbers.length || terms.length === 1 || must.length === terms.length) return { numbers, relaxed: false };
    const held = new Map();
    for (const term of terms) for (const number of term.briefs.keys()) held.set(number, (held.get(number) ?? 0) + 1);
    const most = Math.max(0, ...held.values());
    const enough = [...held].filter(([number, count]) => count === most && must.every((it) => it.briefs.has(number)));
    return { numbers: most * 2 < terms.length ? [] : enough.map(([number]) => number), relaxed: true };
  }

  async function search({ q = "", filters: chosen = {}, sort = "", useNames = true, settled = true }) {
    const query = parse(q, analysis);
    const { filters, unknown, out } = await typed(index, recordsOf, query, chosen);
    const list = query.terms.flatMap((it) => it.words);
    const isArticle = (term) => !term.exact && term.words.length === 1 && sounds.isArticle(list, list.indexOf(term.words[0]));
    const wanted = query.terms.filter((it) => !it.leaveOut);
    const heavy = wanted.filter((it) => !isArticle(it));
    const terms = heavy.length ? heavy : wanted;
    const plainTerms = terms.filter((it) => !it.exact);
    for (const term of query.terms) term.records = new Map();
    await Promise.all(query.terms.map((it) => (it.exact ? exact(it) : plain(it))));
    for (const term of terms) term.stands = [term];
    if (useNames) await Promise.all(plainTerms.map((term) => names.hear(term)));
    const rows = useNames ? await glued(plainTerms) : [];
    let { cards, joined } = await names.find(plainTerms, rows);
    const named = useNames ? await names.join(joined) : { heard: new Set(), names: [] };
    const guesses = await Promise.all(plainTerms.map((it) => guess(it, settled, query.open && it === query.terms.at(-1))));
    if (!cards.length) ({ cards } = await names.find(plainTerms, rows));

    const banned = new Set(out);
    for (const term of query.terms.filter((it) => it.leaveOut && it.words.length === 1)) {
      for (const [number, { cost }] of term.briefs) if (cost <= SURE) banned.add(number);
    }
    const { numbers, relaxed } = together(terms);
    const sets = await allowed(index, filters);
    const all = numbers.filter((number) => !banned.has(number));
    const kept = through(all, sets);
    const nothing = !terms.length && !query.terms.length && isEmpty(filters) && !query.filters.length;
    const types = filters.type ?? [];
    const shown = types.length && !types.includes("brief") ? [] : kept;
    return {
      query, terms, filters, relaxed, unknown, named,
      cards: cards.filter((it) => !types.length || types.includes(it.record.kind)),
      joined: useNames ? joined : [],
      briefs: nothing || unknown.length ? [] : order(terms, shown, sort),
      corrected: guesses.filter(Boolean),
      allCards: cards,
      leftBy: (group) => through(all, sets, group),
      nothing,
      phrases: query.terms.filter((it) => it.exact && it.words.length > 1),
    };
  }
  return Object.assign(search, { records: recordsOf });
}
