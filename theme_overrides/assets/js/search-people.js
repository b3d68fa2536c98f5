// Records whose names a query holds, in any script, and the briefs that name them.
import { named } from "./search-match.js";
import { postings } from "./search-index.js";

const HEARD = 0.2; // price of a name that only sounds the same
const LOOKED_AT = 12;
const JOINED = 4;
const SAME = 0.1; // up to here a name is written as typed
const CLOSE = 0.35; // up to here a part of a person's name sounds like what was typed
const COMMON = 8; // a word in the names of so many records says little about any of them

export function people(index) {
  const { analysis, sounds } = index;

  // Add to a term the records whose names sound like it.
  async function hear(term, word = term.words.join("")) {
    if (word.length < 3) return;
    const families = await Promise.all(sounds.skeletons(word).map((it) => index.family(`§${it}`)));
    for (const { forms } of families) {
      for (const { form, records } of forms) {
        const cost = form === word ? 0 : sounds.distance(word, form);
        if (cost === null) continue;
        for (const [number] of postings(records)) named(term, number, form, form === word ? 0 : HEARD + cost);
      }
    }
  }

  const nameWords = (name) => {
    const list = analysis.words(name);
    const kept = list.filter((_, place) => !sounds.isArticle(list, place));
    return kept.length ? kept : list;
  };

  // How one of a record's names is covered by the terms: which of its words, at what price, by which terms.
  function cover(name, number, terms) {
    const list = nameWords(name);
    const glued = [list.join(""), analysis.words(name).join("")];
    const by = new Set();
    let [price, covered] = [0, 0];
    for (const term of terms) {
      const whole = Math.min(...glued.map((it) => term.records.get(number)?.get(it) ?? 9));
      if (list.length > 1 && whole < 9) return { covered: list.length, of: list.length, price: whole, by: new Set(term.stands) };
    }
    for (const word of list) {
      const prices = terms.map((term) => [term.records.get(number)?.get(word) ?? 9, term]).sort(([one], [other]) => one - other);
      if (!prices.length || prices[0][0] === 9) continue;
      covered++;
      price += prices[0][0];
      for (const [it, term] of prices) if (it < 9) for (const stood of term.stands) by.add(stood);
    }
    return { covered, of: list.length, price, by };
  }

  async function look(number, terms) {
    const record = await index.record(number);
    const names = [...record.names.map(([, name]) => name), ...record.spellings];
    const covers = names.map((name) => ({ name, ...cover(name, number, terms) })).filter((it) => it.covered);
    covers.sort((one, other) => other.by.size - one.by.size || other.covered / other.of - one.covered / one.of || one.price - other.price);
    return covers.length ? { record, names, ...covers[0] } : null;
  }

  // The records that the terms name, the best first.
  async function find(terms, pairs) {
    const all = [...terms, ...pairs];
    const numbers = new Map();
    for (const term of all) {
      for (const [number, words] of term.records) {
        const best = Math.min(...words.values());
        numbers.set(number, (numbers.get(number) ?? 0) + term.stands.length * (1 - best));
      }
    }
    const first = [...numbers].sort(([one, score], [other, better]) => better - score || one - other).slice(0, LOOKED_AT);
    const found = (await Promise.all(first.map(([number]) => look(number, all)))).filter(Boolean);
    const isWhole = (it) => it.covered === it.of;
    const each = (it) => it.price / it.covered;
    const isRare = (it) => [...it.by].some((term) => term.records.size <= COMMON);
    const isPerson = (it) => it.record.kind === "person" && each(it) <= CLOSE;
    const isNamedSo = (it) => each(it) <= SAME && it.record.names.some(([, name]) => name === it.name);
    // Where a record is named just as it was typed, another that only sounds so must sound the same.
    const best = new Map();
    for (const it of found) for (const term of it.by) best.set(term, Math.min(each(it), best.get(term) ?? 9));
    const kept = found.filter((it) => [...it.by].some((term) => best.get(term) > SAME || each(it) <= HEARD + SAME));
    kept.sort((one, other) =>
      other.by.size - one.by.size || isWhole(other) - isWhole(one) || one.price - other.price || other.record.briefs - one.record.briefs);
    const cards = kept.filter((it) => isWhole(it) || (it.by.size === terms.length && (isPerson(it) || isNamedSo(it))));
    const joined = kept
      .filter((it) => it.record.kind !== "outlet" && it.record.kind !== "tag")
      .filter((it) => isWhole(it) || (isPerson(it) && isRare(it)))
      .slice(0, JOINED);
    return { cards, joined };
  }

  // Give the terms of each name the briefs that name the record.
  async function join(joined) {
    const lists = await Promise.all(joined.map((it) => index.filter(`@e:${it.record.id}`)));
    joined.forEach((it, place) => {
      it.briefs = new Set(lists[place]);
      const cost = Math.min(0.6, it.price / it.covered + 0.05);
      for (const number of lists[place]) {
        for (const term of it.by) {
          const score = 1.5 * (1 - cost);
          if (!(term.briefs.get(number)?.score >= score)) term.briefs.set(number, { score, cost });
        }
      }
    });
    const families = new Set();
    for (const it of joined) for (const name of it.names) for (const word of nameWords(name)) for (const family of analysis.families(word)) families.add(family);
    return families;
  }
  return { hear, find, join };
}
