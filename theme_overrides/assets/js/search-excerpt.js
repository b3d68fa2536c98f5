// Results as written: which words of a text are marked, which passage shows best, whether a phrase is there.
import { naming } from "./search-named.js";

const AROUND = 150; // letters on each side of the first mark, about two lines

export function excerpts(index, found) {
  const { analysis } = index;
  const forms = found.terms.map((term) => new Set(term.forms?.keys() ?? []));
  const names = naming(index, found.named);

  // Every word of a text with its place: [word, start, end].
  function placed(text) {
    const words = [];
    for (const { 0: chunk, index: start } of text.matchAll(/\S+/gu)) {
      const [simple] = analysis.surfaces(chunk);
      if (simple === chunk) {
        words.push([chunk, start, start + chunk.length]);
        continue;
      }
      let written = "";
      const origin = [];
      for (const { 0: cluster, index: offset } of chunk.matchAll(/[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu)) {
        for (const letter of analysis.written(cluster)) {
          written += letter;
          for (let unit = 0; unit < letter.length; unit++) origin.push([offset, offset + cluster.length]);
        }
      }
      let from = 0;
      for (const word of analysis.surfaces(chunk)) {
        const [place, length] = find(written, word, from);
        if (place < 0) continue;
        from = place + length;
        words.push([word, start + origin[place][0], start + origin[from - 1][1]]);
      }
    }
    return words;
  }
  // A number's groups may be set apart in the text although the word has none.
  function find(written, word, from) {
    const place = written.indexOf(word, from);
    if (place >= 0) return [place, word.length];
    const spaced = new RegExp([...word].map((it) => it.replace(/[^\p{L}\p{N}]/gu, "\\$&")).join("[,،٬']?"), "u");
    const match = spaced.exec(written.slice(from));
    return match ? [from + match.index, match[0].length] : [-1, 0];
  }

  const phrasePlaces = (words, phrase) =>
    words.flatMap((_, start) => (phrase.every((it, offset) => words[start + offset]?.[0] === it) ? [start] : []));

  // Marks of a text as [start, end], and which terms they belong to.
  function marks(text) {
    const words = placed(text);
    const list = words.map(([word]) => word);
    const places = new Set();
    const terms = new Set();
    found.terms.forEach((term, place) => {
      if (term.exact) {
        for (const start of phrasePlaces(words, term.words)) {
          terms.add(place);
          term.words.forEach((_, offset) => places.add(start + offset));
        }
        return;
      }
      list.forEach((word, at) => {
        if (!forms[place].has(word)) return;
        terms.add(place);
        places.add(at);
      });
    });
    const typed = places.size;
    for (const at of names.places(list)) places.add(at);
    const weight = terms.size * 2 + (places.size > typed ? 1.5 : 0);
    for (const at of names.articles(list, places)) places.add(at);
    return { spans: [...places].sort((one, other) => one - other).map((at) => words[at].slice(1)), weight };
  }

  // The passages of a brief that hold something, the best first: texts side by side, each with its marks.
  function passages(text) {
    const segments = text.p.map(([anchor, source, target]) => ["segment", anchor, [[text.l, source], [text.x, target]]]);
    const all = [...segments, ...text.m].map(([kind, anchor, texts], place) => {
      const sides = texts.filter(([, value]) => value).map(([language, value]) => ({ language, value, ...marks(value) }));
      return { kind, anchor, place, sides, weight: Math.max(0, ...sides.map((it) => it.weight)) + (kind === "segment" ? 0.1 : 0) };
    });
    return all.filter((it) => it.weight >= 1).sort((one, other) => other.weight - one.weight || one.place - other.place);
  }

  // Whether every phrase stands somewhere in the brief, and no phrase that was to be left out.
  function holds(text) {
    const sides = [...text.t, ...text.p.flatMap(([, source, target]) => [[, source], [, target]]), ...text.m.flatMap(([, , texts]) => texts)];
    const words = sides.map(([, value]) => (value ? placed(value) : []));
    return found.phrases.every((term) => words.some((it) => phrasePlaces(it, term.words).length) !== term.leaveOut);
  }
  return { marks, passages, holds };
}

// The part of a text around its first mark; of a text without one, the part at the same distance.
export function cutAround({ value, spans }, share = null) {
  const middle = spans.length ? spans[0][0] : Math.round((share ?? 0) * value.length);
  if (value.length <= AROUND * 2.2) return [0, value.length];
  let start = Math.max(0, Math.min(middle - AROUND * 0.7, value.length - AROUND * 2));
  let end = Math.min(value.length, start + AROUND * 2);
  while (start > 0 && !/\s/u.test(value[Math.floor(start) - 1])) start--;
  while (end < value.length && !/\s/u.test(value[Math.ceil(end)])) end++;
  return [Math.max(0, Math.floor(start)), Math.min(value.length, Math.ceil(end))];
}
