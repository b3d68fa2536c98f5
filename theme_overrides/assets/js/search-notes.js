// What was understood, put right or tried: told above the results, and in full where there are none.
import { make } from "./search-words.js";

export function noteView(index, words, root) {
  const { say } = words;
  const { analysis } = index;
  const quoted = (term) => (term.exact ? `“${term.written}”` : term.written);
  const again = (text, ask) => make("button", { type: "button", class: "again", onclick: () => ask({ q: text }) }, make("bdi", {}, text));
  const instead = (found, typed, word) => found.typed.replace(typed, word);

  // Which words of the query stand for a name that is written otherwise.
  function matchedAs(found) {
    return found.joined.filter((it) => it.price > 0.1).map((it) => ({
      typed: [...it.by].map((term) => term.written).join(" "),
      name: words.named(it.record.names, it.record.id),
      other: it.record.names.map(([, name]) => name).find((name) => analysis.isArabic(name)),
    }));
  }

  function notes(found, ask) {
    const list = [];
    for (const { value } of found.unknown) list.push(make("p", {}, say("unknown", { value })));
    for (const { typed, meant, others } of found.corrected) {
      list.push(make("p", { class: "note--meant" }, say("meant", { typed, meant }),
        others.length ? [" ", say("perhaps"), " ", others.slice(0, 3).flatMap((it, place) => [place ? " · " : "", again(instead(found, typed, it), ask)]), "?"] : null));
    }
    const names = matchedAs(found);
    if (names.length) {
      list.push(make("p", { class: "note--names" },
        names.flatMap(({ typed, name, other }, place) => [place ? " · " : "", say("matched_as", { typed }), " ", make("bdi", {}, name), other && other !== name ? [" (", make("bdi", {}, other), ")"] : null]),
        " ", make("button", { type: "button", class: "again", onclick: () => ask({ useNames: false }) }, say("only_typed"))));
    }
    if (found.relaxed && found.briefs.length) list.push(make("p", {}, say("relaxed")));
    return list;
  }

  function nothing(found) {
    const tried = found.query.terms.filter((it) => !it.leaveOut).map((term) =>
      make("li", {}, term.exact ? say("tried_exact", { typed: quoted(term) }) : say("tried_word", { typed: term.written, folded: term.words.flatMap((it) => analysis.families(it)).join(" / ") })));
    const plain = found.terms.some((it) => !it.exact);
    return make("div", { class: "nothing" },
      make("p", { class: "nothing__title" }, say("none")),
      tried.length ? [make("p", {}, say("tried")), make("ul", {}, tried,
        plain ? make("li", {}, say("tried_near")) : null,
        plain && found.useNames ? make("li", {}, say("tried_names")) : null)] : null,
      make("p", {}, say("advice")),
      make("ul", { class: "nothing__ways" }, ["briefs", "entities", "outlets", "tags"].map((it) =>
        make("li", {}, make("a", { href: `${root}${words.language}/${it}/` }, say(it))))));
  }
  return { notes, nothing };
}
