// Which documents hold a word, in which forms, and how close each form is to what was typed.
import { postings } from "./search-index.js";

const FIELD = [1, 1.3, 1.7, 2.4]; // once in the text, several times, summary, title
const TYPED = { article: 0.06, letter: 0.14, reading: 0.2, spelling: 0.02, plural: 0.05 };
const FOUND = { article: 0.03, letter: 0.05 };
export const SURE = 0.27; // above this the reading of the typed word was a guess

// What it costs to take proclitics off: «لل» is a letter and an article.
function peelCost(off, price) {
  const parts = off.replace("لل", "لال").split("ال");
  return (parts.length - 1) * price.article + parts.join("").length * price.letter;
}

// Note that a record has a name with a word in it: the cheapest price for each word.
export function named(found, number, form, cost) {
  const words = found.records.get(number) ?? new Map();
  found.records.set(number, words.set(form, Math.min(cost, words.get(form) ?? 1)));
}

export function matcher(index) {
  const { analysis } = index;
  const known = new Map();
  function paths(word) {
    if (!known.has(word)) {
      known.set(word, analysis.readings(word).flatMap((reading, place) =>
        analysis.stages(reading).map(([rest, off]) => ({ rest, off, reading: place * TYPED.reading }))));
    }
    return known.get(word);
  }

  // 0 for the same letters, up to 1 for a far reading.
  function distance(typed, form) {
    if (typed === form) return 0;
    if (!analysis.isArabic(typed)) {
      return analysis.fold(typed) === analysis.fold(form) ? TYPED.spelling : TYPED.plural;
    }
    let best = 0.9;
    for (const one of paths(typed)) {
      for (const other of paths(form)) {
        if (one.rest !== other.rest) continue;
        const cost = TYPED.spelling + Math.max(one.reading, other.reading) + peelCost(one.off, TYPED) + peelCost(other.off, FOUND);
        if (cost < best) best = cost;
      }
    }
    return best;
  }

  const empty = () => ({ briefs: new Map(), records: new Map(), forms: new Map() });
  function add(found, form, cost) {
    if (form.briefs) found.forms.set(form.form, Math.min(cost, found.forms.get(form.form) ?? 1));
    for (const [number, weight] of postings(form.briefs)) {
      const score = FIELD[weight] * (1 - cost) ** 3; // closeness comes before the place of the word
      if (!(found.briefs.get(number)?.score >= score)) found.briefs.set(number, { score, cost });
    }
    for (const [number] of postings(form.records)) named(found, number, form.form, cost);
  }

  // All that belongs to a word: its families' forms, each as close as it is.
  async function word(typed) {
    const found = empty();
    const families = await Promise.all(analysis.families(typed).map(index.family));
    for (const { forms } of families) for (const form of forms) add(found, form, distance(typed, form.form));
    return found;
  }

  // Letter by letter.
  async function exactly(typed) {
    const found = empty();
    const [family] = await Promise.all(analysis.families(typed).slice(0, 1).map(index.family));
    for (const form of family.forms) if (form.form === typed) add(found, form, 0);
    return found;
  }

  // A word that is still being typed: what it may become.
  async function begun(typed) {
    const found = empty();
    const [start] = analysis.isArabic(typed) ? analysis.families(typed) : [analysis.fold(typed.replaceAll("'", ""))];
    if (start.length < 2) return found;
    for (const { forms } of await index.beginning(start, 40)) {
      for (const form of forms) add(found, form, 0.5);
    }
    return found;
  }

  // A form without its proclitics, where the rest is its family letter for letter.
  const bare = (form, family) => {
    const rest = form.slice(-family.length);
    return analysis.isArabic(form) && analysis.readings(rest)[0] === family ? rest : form;
  };

  // Families that stand for a misspelt word, the likeliest first with its price.
  async function instead(words) {
    const found = empty();
    const families = await Promise.all(words.map((it) => index.family(it.family)));
    families.forEach(({ forms }, place) => {
      const one = empty();
      for (const form of forms) add(one, form, Math.min(0.9, words[place].price + 0.1));
      // A family is no word: what a reader is shown is how it is written most.
      const [most] = [...forms].sort((it, other) => other.briefs.length - it.briefs.length);
      words[place].written = most ? bare(most.form, words[place].family) : words[place].word;
      // Every word gets its turn among the first results: the second brief of one stands below the first of another.
      [...one.briefs].sort(([, it], [, other]) => other.score - it.score).forEach(([number, it], rank) => {
        const score = it.score / (1 + rank / 2);
        if (!(found.briefs.get(number)?.score >= score)) found.briefs.set(number, { score, cost: it.cost });
      });
      for (const kind of ["forms", "records"]) for (const [key, it] of one[kind]) found[kind].set(key, it);
    });
    return found;
  }
  return { word, exactly, begun, instead };
}
