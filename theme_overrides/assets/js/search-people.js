// Records whose names a query holds, in any script, and the briefs that name them.
import { named } from "./search-match.js";
import { postings } from "./search-index.js";

const HEARD = 0.2; // price of a name that only sounds the same
const LOOKED_AT = 12;
const JOINED = 4;
const SAME = 0.1; // up to here a name is written as typed
const CLOSE = 0.6; // up to here a part of a person's name sounds like what was typed
const WHOLE = 0.45; // up to here a whole name does
const FOREIGN = 0.15; // price of a name in the other script where there is one in the query's own
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

  // A name's words without its articles, and every row of them that some write in one piece.
  function parts(name) {
    const all = analysis.words(name);
    const kept = all.flatMap((_, place) => (sounds.isArticle(all, place) ? [] : [place]));
    const places = kept.length ? kept : all.map((_, place) => place);
    const rows = places.slice(1).map((_, place) => [place, place + 1]);
    if (places.length > 2) rows.push([0, places.length - 1]);
    const glued = rows.map(([first, last]) => ({
      first, last,
      forms: [places.slice(first, last + 1).map((it) => all[it]).join(""), all.slice(places[first], places[last] + 1).join("")],
    }));
    places.forEach((place, at) => {
      if (place && !places.includes(place - 1)) glued.push({ first: at, last: at, forms: [all[place - 1] + all[place]] });
    });
    return { list: places.map((place) => all[place]), glued };
  }

  // How a name is covered by the terms: how many of its words, at what price, by which terms.
  function cover(name, number, terms, heard) {
    const { list, glued } = parts(name);
    const script = analysis.isArabic(list[0] ?? "");
    const prices = list.map(() => 9);
    const by = list.map(() => []);
    const offer = (place, price, term) => {
      if (price < prices[place]) prices[place] = price;
      by[place].push(...term.stands);
    };
    for (const term of terms) {
      const forms = term.records.get(number);
      if (!forms) continue;
      // Of a name in the query's own script the vowels are known: where they differ, the other script's do not count.
      const own = analysis.isArabic(term.words[0]) === script ? null : heard[Number(!script)];
      const isRefused = own && sounds.skeletons(term.words.join("")).some((it) => own.has(it))
        && ![...forms.keys()].some((form) => analysis.isArabic(form) !== script);
      const foreign = !own?.size ? 0 : isRefused ? 9 : FOREIGN;
      const priceOf = (form) => (forms.has(form) ? Math.min(9, forms.get(form) + (forms.get(form) > SAME ? foreign : 0)) : 9);
      list.forEach((word, place) => {
        if (priceOf(word) < 9) offer(place, priceOf(word), term);
      });
      for (const { first, last, forms: written } of glued) {
        const price = Math.min(...written.map(priceOf));
        for (let place = first; price < 9 && place <= last; place++) offer(place, price, term);
      }
    }
    const covered = prices.filter((it) => it < 9);
    const heardIn = list.filter((_, place) => prices[place] < 9);
    return { covered: covered.length, of: list.length, price: covered.reduce((sum, it) => sum + it, 0), by: new Set(by.flat()), heardIn };
  }

  async function look(number, terms) {
    const record = await index.record(number);
    const names = [...record.names.map(([, name]) => name), ...record.spellings];
    const heard = [false, true].map((script) =>
      new Set(names.flatMap((name) => parts(name).list).filter((it) => analysis.isArabic(it) === script).flatMap(sounds.skeletons)));
    const covers = names.map((name) => ({ name, ...cover(name, number, terms, heard) })).filter((it) => it.covered);
    covers.sort((one, other) => other.by.size - one.by.size || other.covered / other.of - one.covered / one.of || one.price - other.price);
    return covers.length ? { record, names, ...covers[0], heardIn: covers.flatMap((it) => it.heardIn) } : null;
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
    const each = (it) => it.price / it.covered;
    const isWhole = (it) => it.covered === it.of && each(it) <= (it.record.kind === "person" ? CLOSE : WHOLE);
    const isTyped = (it) => each(it) <= SAME;
    const isRare = (it) => [...it.by].some((term) => term.records.size <= COMMON);
    const isPerson = (it) => it.record.kind === "person" && each(it) <= CLOSE;
    const isNamedSo = (it) => each(it) <= SAME && it.record.names.some(([, name]) => name === it.name);
    // Where a record is named just as it was typed, another that only sounds so must sound the same.
    const best = new Map();
    for (const it of found) for (const term of it.by) best.set(term, Math.min(each(it), best.get(term) ?? 9));
    const isNamed = (it) => !["outlet", "tag"].includes(it.record.kind) || each(it) <= SAME;
    const isCovered = (it, other) => other.by.size > it.by.size && [...it.by].every((term) => other.by.has(term)) && each(other) <= each(it) + SAME;
    const kept = found
      .filter(isNamed)
      .filter((it) => [...it.by].some((term) => best.get(term) > SAME || each(it) <= HEARD + SAME))
      .filter((it, _, list) => !list.some((other) => isCovered(it, other)));
    kept.sort((one, other) =>
      other.by.size - one.by.size || isTyped(other) - isTyped(one) || isWhole(other) - isWhole(one) || one.price - other.price || other.record.briefs - one.record.briefs);
    const cards = kept.filter((it) => isWhole(it) || (it.by.size === terms.length && (isPerson(it) || isNamedSo(it))));
    const joined = kept
      .filter((it) => it.record.kind !== "outlet" && it.record.kind !== "tag")
      .filter((it) => isWhole(it) || (isPerson(it) && isRare(it)))
      .slice(0, JOINED);
    return { cards, joined };
  }

  // Give the terms of each name the briefs that name the record. Return how the names are known in a text.
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
    return {
      heard: new Set(joined.flatMap((it) => it.heardIn).flatMap(analysis.families)),
      names: joined.flatMap((it) => it.names).map((name) => parts(name).list.map(analysis.families)),
    };
  }
  return { hear, find, join };
}
