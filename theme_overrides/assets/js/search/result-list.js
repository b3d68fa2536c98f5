// Shows results: records as cards, briefs with the passages that match, each with its other side.
import { createExcerpts, cutAround } from "./excerpts.js";
import { createElement, languageAttributes, markText, shorten } from "./interface.js";

/** @type {Record<string, string>} */
const FOLDERS = { outlet: "outlets", tag: "tags" };
const BRIEFS_ON_PAGE = 10;
const MOST_RECORDS = 6;
const DESCRIPTION_LETTERS = 120;

/**
 * @param {SearchIndex} index
 * @param {Interface} words
 * @param {string} root
 */
export function createResultList(index, words, root) {
  const { say } = words;
  const base = `${root}${words.language}/`;
  /** @param {IndexedRecord} record */
  const recordAddress = (record) => `${base}${FOLDERS[record.kind] ?? "entities"}/${encodeURIComponent(record.id)}/`;

  /** @param {RecordMatch} match */
  function recordCard({ record, name }) {
    const title = words.localName(record.names, record.id);
    const [language] = record.names.find(([, text]) => text === title) ?? [words.language];
    const other = record.names.find(([tag]) => tag !== language);
    const description = record.description.find(([tag]) => tag === words.language)?.[1];
    const alias = name !== title && name !== other?.[1] ? name : null;
    return createElement(
      "li",
      { class: `record record--${record.kind}` },
      createElement(
        "a",
        { href: recordAddress(record), "data-result": true },
        createElement("span", { class: "record__type" }, words.typeName(record.kind)),
        createElement("strong", languageAttributes(language), title),
        other && createElement("span", { class: "record__other", ...languageAttributes(other[0]) }, other[1]),
        alias && createElement("bdi", { class: "record__alias" }, alias),
        description &&
          createElement("span", { class: "record__description" }, shorten(description, DESCRIPTION_LETTERS)),
        createElement("span", { class: "record__count" }, words.count("brief_count", record.briefs)),
      ),
    );
  }

  /**
   * @param {MarkedText} side
   * @param {string} label
   * @param {MarkedText[]} sides
   */
  function pairSide(side, label, sides) {
    const isMatch = side.spans.length > 0;
    const other = sides.find((candidate) => candidate !== side);
    const share = !isMatch && other?.spans.length ? other.spans[0][0] / other.value.length : 0;
    const attributes = languageAttributes(side.language);
    const match = isMatch ? createElement("span", { class: "hidden-text" }, ` (${say("match")})`) : null;
    return createElement(
      "span",
      { class: `pair__side${isMatch ? " is-match" : ""}`, dir: attributes.dir },
      createElement(
        "span",
        { class: "pair__label", dir: words.direction },
        `${label} · ${words.languageName(side.language)}`,
        match,
      ),
      createElement(
        "span",
        { class: "pair__text", ...attributes },
        markText(side.value, side.spans, cutAround(side, share)),
      ),
    );
  }

  /**
   * A passage with its other side, as one link to its place in the brief.
   * @param {BriefText} text
   * @param {Passage} passage
   */
  function passagePair(text, passage) {
    const isSegment = passage.kind === "segment";
    const languages = [text.l, text.x];
    /** @param {MarkedText} one @param {MarkedText} other */
    const bySpans = (one, other) =>
      other.spans.length - one.spans.length || languages.indexOf(one.language) - languages.indexOf(other.language);
    const sides = (isSegment ? passage.sides : [...passage.sides].sort(bySpans)).slice(0, 2);
    /** @param {MarkedText} side */
    const label = (side) => {
      if (!isSegment) return say(passage.kind);
      return say(side === passage.sides[0] && side.language === text.l ? "original" : "translation");
    };
    const anchor = passage.anchor ? `#${passage.anchor}` : "";
    return createElement(
      "a",
      {
        class: "pair",
        href: `${base}briefs/${text.i}/${anchor}`,
        dir: languageAttributes(sides[0].language).dir,
        "data-result": true,
        title: isSegment ? say("paragraph") : null,
      },
      sides.map((side) => pairSide(side, label(side), sides)),
    );
  }

  /**
   * A brief without a matching passage: only its list of names led to it.
   * @param {BriefText} text
   * @param {JoinedRecord[]} names
   */
  function withoutPassage(text, names) {
    const summaries = text.m.find(([kind]) => kind === "summary")?.[2] ?? [];
    const [language, summary] = summaries.find(([tag]) => tag === words.language) ?? summaries[0] ?? [];
    const nameList = names.flatMap(({ record }, position) => {
      const name = createElement("bdi", {}, words.localName(record.names, record.id));
      return position ? [" · ", name] : [name];
    });
    return [
      names.length ? createElement("p", { class: "result__names" }, `${say("names_them")} `, nameList) : null,
      language && summary
        ? createElement("p", { class: "result__summary", ...languageAttributes(language) }, summary)
        : null,
    ];
  }

  /**
   * The passages that match best, and a button for the others.
   * @param {BriefText} text
   * @param {Passage[]} passages
   * @param {number} depth
   */
  function passageList(text, passages, depth) {
    const hidden = passages.slice(depth);
    const pairs = passages.slice(0, depth).map((passage) => passagePair(text, passage));
    const list = createElement("div", { class: "result__passages" }, pairs);
    if (!hidden.length || depth === 1) return [list];
    /** @param {MouseEvent} event */
    const onclick = (event) => {
      const added = hidden.map((passage) => passagePair(text, passage));
      list.append(...added);
      /** @type {HTMLElement} */ (event.target).remove();
      added[0].focus();
    };
    const label = words.count("more_passages", hidden.length);
    return [list, createElement("button", { type: "button", class: "result__more", onclick }, label)];
  }

  /** @param {BriefText} text */
  function metadata(text) {
    return createElement(
      "p",
      { class: "result__meta" },
      text.d ? createElement("time", { datetime: text.d }, words.day(text.d)) : null,
      createElement("span", {}, words.localName(index.names.outlet[text.o] ?? [], text.o)),
      createElement("span", {}, words.languageName(text.l)),
      text.n ? createElement("span", {}, words.count("quote_count", text.n)) : null,
      text.s === "reviewed" ? null : createElement("span", { class: "status" }, words.statusName(text.s)),
    );
  }

  /**
   * @param {BriefText} text
   * @param {Excerpts} excerpts
   * @param {number} depth How many passages are shown.
   * @param {JoinedRecord[]} names
   */
  function briefItem(text, excerpts, depth, names) {
    /** @type {LocalText[]} */
    const titles = text.t.length ? text.t : [[text.l, text.i]];
    const own = titles.find(([tag]) => tag === words.language) ?? titles.find(([tag]) => tag === text.x);
    const [language, title] = own ?? titles[0];
    const link = createElement(
      "a",
      { href: `${base}briefs/${text.i}/`, "data-result": true, ...languageAttributes(language) },
      markText(title, excerpts.marks(title).spans),
    );
    const otherTitles = titles
      .filter(([, value]) => value !== title)
      .map(([tag, value]) => ({ tag, value, spans: excerpts.marks(value).spans }))
      .filter(({ spans }) => spans.length);
    const passages = excerpts.passages(text);
    return createElement(
      "li",
      { class: "result" },
      createElement("h2", { class: "result__title" }, link),
      otherTitles.map(({ tag, value, spans }) =>
        createElement("p", { class: "result__other", ...languageAttributes(tag) }, markText(value, spans)),
      ),
      metadata(text),
      passages.length ? passageList(text, passages, depth) : withoutPassage(text, names),
    );
  }

  /** @type {SearchSession["recordList"]} */
  function recordList(result, most = MOST_RECORDS) {
    if (!result.records.length) return null;
    const cards = result.records.slice(0, most).map(recordCard);
    return createElement("ul", { class: "records", "aria-label": say("known") }, cards);
  }

  /**
   * The next briefs of a result. A brief that turns out not to have a phrase leaves the result.
   * @type {SearchSession["resultPage"]}
   */
  async function resultPage(result, from, depth, size = BRIEFS_ON_PAGE) {
    const excerpts = createExcerpts(index, result);
    /** @type {HTMLElement[]} */
    const items = [];
    let next = from;
    while (items.length < size && next < result.briefs.length) {
      // With phrases some of the texts will be dropped: a whole page is fetched at once.
      const count = Math.max(size - items.length, result.phrases.length ? size : 1);
      const batch = result.briefs.slice(next, next + count);
      const texts = await Promise.all(batch.map(({ number }) => index.text(number)));
      for (const [position, text] of texts.entries()) {
        if (items.length === size) break;
        const brief = batch[position];
        if (result.phrases.length && !excerpts.hasPhrases(text)) {
          result.briefs.splice(result.briefs.indexOf(brief), 1);
          continue;
        }
        next++;
        const names = result.joined.filter((match) => match.briefs.has(brief.number));
        items.push(briefItem(text, excerpts, depth, names));
      }
    }
    return { items, next, isComplete: !result.phrases.length || next >= result.briefs.length };
  }
  return { recordList, resultPage };
}
