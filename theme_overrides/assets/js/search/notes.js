// Explains above the results what was understood, corrected or tried, and in full where there are none.
import { createElement } from "./interface.js";

const MOST_OTHERS = 3;
// Up to this cost a name was matched as typed, and there is nothing to explain.
const AS_TYPED_COST = 0.1;

/**
 * @param {SearchIndex} index
 * @param {Interface} words
 * @param {string} root
 */
export function createNotes({ analysis }, words, root) {
  const { say } = words;
  /** @param {string} text @param {() => void} onclick */
  const linkButton = (text, onclick) =>
    createElement("button", { type: "button", class: "link-button", onclick }, createElement("bdi", {}, text));
  /** @param {Node[]} items */
  const dotted = (items) => items.flatMap((item, position) => (position ? [" · ", item] : [item]));

  /** @param {SearchResult} result @param {ChangeState} change */
  function correctionNotes(result, change) {
    return result.corrections.map(({ typed, meant, others }) => {
      const buttons = others
        .slice(0, MOST_OTHERS)
        .map((other) => linkButton(other, () => change({ q: result.typed.replace(typed, other) })));
      const alternatives = buttons.length ? [" ", say("perhaps"), " ", dotted(buttons), "?"] : null;
      return createElement("p", { class: "note note--correction" }, say("meant", { typed, meant }), alternatives);
    });
  }

  /**
   * The words of the query that stand for a name that is written otherwise.
   * @param {SearchResult} result
   */
  function nameMatches(result) {
    return result.joined
      .filter((match) => match.cost > AS_TYPED_COST)
      .map(({ terms, record }) => {
        const name = words.localName(record.names, record.id);
        const arabic = record.names.map(([, text]) => text).find(analysis.isArabic);
        const typed = [...terms].map((term) => term.written).join(" ");
        return createElement(
          "span",
          {},
          say("matched_as", { typed }),
          " ",
          createElement("bdi", {}, name),
          arabic && arabic !== name ? [" (", createElement("bdi", {}, arabic), ")"] : null,
        );
      });
  }

  /** @type {SearchSession["notes"]} */
  function notes(result, change) {
    const list = result.unknownFilters.map(({ value }) =>
      createElement("p", { class: "note" }, say("unknown", { value })),
    );
    list.push(...correctionNotes(result, change));
    const names = nameMatches(result);
    if (names.length) {
      const button = linkButton(say("only_typed"), () => change({ useNames: false }));
      list.push(createElement("p", { class: "note note--names" }, dotted(names), " ", button));
    }
    if (result.isRelaxed && result.briefs.length) list.push(createElement("p", { class: "note" }, say("relaxed")));
    return list;
  }

  /**
   * How a term was read.
   * @param {QueryTerm} term
   */
  function reading(term) {
    if (term.isExact) return say("tried_exact", { typed: `“${term.written}”` });
    return say("tried_word", { typed: term.written, folded: term.words.flatMap(analysis.families).join(" / ") });
  }

  /** @type {SearchSession["noResults"]} */
  function noResults(result) {
    /** @param {string} text */
    const item = (text) => createElement("li", {}, text);
    const tried = result.query.terms.filter((term) => !term.isExcluded).map((term) => item(reading(term)));
    if (tried.length && result.terms.some((term) => !term.isExact)) {
      tried.push(item(say("tried_near")));
      if (result.useNames) tried.push(item(say("tried_names")));
    }
    const lists = ["briefs", "entities", "outlets", "tags"].map((name) =>
      createElement("li", {}, createElement("a", { href: `${root}${words.language}/${name}/` }, say(name))),
    );
    return createElement(
      "div",
      { class: "no-results" },
      createElement("p", { class: "no-results__title" }, say("none")),
      tried.length ? [createElement("p", {}, say("tried")), createElement("ul", {}, tried)] : null,
      createElement("p", {}, say("advice")),
      createElement("ul", { class: "no-results__links" }, lists),
    );
  }
  return { notes, noResults };
}
