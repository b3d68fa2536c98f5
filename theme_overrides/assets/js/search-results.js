// Results as a reader sees them: records as cards, briefs with the passage that was found, both sides of it.
import { cutAround, excerpts } from "./search-excerpt.js";
import { make, marked, shortened, speaks } from "./search-words.js";

const FOLDERS = { outlet: "outlets", tag: "tags" };
const PAGE = 10;
const MOST_CARDS = 6;
const ABOUT = 120; // letters of a record's description on its card

export function resultView(index, words, root) {
  const { say } = words;
  const here = `${root}${words.language}/`;
  const linkOf = (record) => `${here}${FOLDERS[record.kind] ?? "entities"}/${encodeURIComponent(record.id)}/`;

  function card({ record, name }) {
    const title = words.named(record.names, record.id);
    const [language] = record.names.find(([, it]) => it === title) ?? [words.language];
    const other = record.names.find(([tag]) => tag !== language);
    const description = record.description.find(([tag]) => tag === words.language)?.[1];
    const also = name !== title && name !== other?.[1] ? name : null;
    return make("li", { class: `record record--${record.kind}` },
      make("a", { href: linkOf(record), "data-found": true },
        make("span", { class: "record__type" }, words.typeName(record.kind)),
        make("strong", speaks(language), title),
        other ? make("span", { class: "record__other", ...speaks(other[0]) }, other[1]) : null,
        also ? make("bdi", { class: "record__also" }, also) : null,
        description ? make("span", { class: "record__about" }, shortened(description, ABOUT)) : null,
        make("span", { class: "record__count" }, words.count("brief_count", record.briefs))));
  }

  function side(part, label, sides) {
    const matched = part.spans.length > 0;
    const other = sides.find((it) => it !== part);
    const share = matched || !other?.spans.length ? null : other.spans[0][0] / other.value.length;
    return make("span", { class: `pair__side${matched ? " is-match" : ""}`, dir: speaks(part.language).dir },
      make("span", { class: "pair__label", dir: words.direction }, `${label} · ${words.languageName(part.language)}`,
        matched ? make("span", { class: "hidden-text" }, ` (${say("match")})`) : null),
      make("span", { class: "pair__text", ...speaks(part.language) }, marked(part.value, part.spans, cutAround(part, share))));
  }

  // One passage with its other side, as one link to its place in the brief.
  function pair(text, passage) {
    const isSegment = passage.kind === "segment";
    const order = [text.l, text.x];
    const two = (isSegment ? passage.sides : [...passage.sides].sort((one, other) => other.spans.length - one.spans.length || order.indexOf(one.language) - order.indexOf(other.language))).slice(0, 2);
    const label = (part) => (isSegment ? say(part === passage.sides[0] && part.language === text.l ? "original" : "translation") : say(passage.kind));
    const anchor = passage.anchor ? `#${passage.anchor}` : "";
    return make("a", { class: "pair", href: `${here}briefs/${text.i}/${anchor}`, dir: speaks(two[0].language).dir, "data-found": true, title: isSegment ? say("paragraph") : null },
      two.map((part) => side(part, label(part), two)));
  }

  // A brief that only its list of names led to: the names, and what the brief is about.
  function unmarked(text, names) {
    const summary = text.m.find(([kind]) => kind === "summary")?.[2] ?? [];
    const [language, value] = summary.find(([tag]) => tag === words.language) ?? summary[0] ?? [];
    return [
      names.length ? make("p", { class: "found__names" }, `${say("names_them")} `, names.flatMap((it, place) => [place ? " · " : "", make("bdi", {}, words.named(it.record.names, it.record.id))])) : null,
      value ? make("p", { class: "found__summary", ...speaks(language) }, value) : null,
    ];
  }

  function brief(text, marksOf, depth, names) {
    const titles = text.t.length ? text.t : [[text.l, text.i]];
    const [language, title] = titles.find(([tag]) => tag === words.language) ?? titles.find(([tag]) => tag === text.x) ?? titles[0];
    const others = titles.filter(([, it]) => it !== title).map(([tag, it]) => [tag, it, marksOf.marks(it).spans]).filter(([, , spans]) => spans.length);
    const passages = marksOf.passages(text);
    const more = passages.slice(depth);
    const list = make("div", { class: "found__passages" }, passages.slice(0, depth).map((it) => pair(text, it)));
    const button = more.length && depth > 1
      ? make("button", { type: "button", class: "found__more", onclick: (event) => {
          const first = pair(text, more[0]);
          list.append(first, ...more.slice(1).map((it) => pair(text, it)));
          event.target.remove();
          first.focus();
        } }, words.count("more_passages", more.length))
      : null;
    return make("li", { class: "found" },
      make("h2", { class: "found__title" }, make("a", { href: `${here}briefs/${text.i}/`, "data-found": true, ...speaks(language) }, marked(title, marksOf.marks(title).spans))),
      others.map(([tag, it, spans]) => make("p", { class: "found__other", ...speaks(tag) }, marked(it, spans))),
      make("p", { class: "found__meta" },
        text.d ? make("time", { datetime: text.d }, words.day(text.d)) : null,
        make("span", {}, words.named(index.names.outlet[text.o] ?? [], text.o)),
        make("span", {}, words.languageName(text.l)),
        text.n ? make("span", {}, words.count("quote_count", text.n)) : null,
        text.s === "reviewed" ? null : make("span", { class: "status" }, words.statusName(text.s))),
      passages.length ? list : unmarked(text, names), button);
  }

  const cards = (found, most = MOST_CARDS) =>
    found.cards.length ? make("ul", { class: "records", "aria-label": say("known") }, found.cards.slice(0, most).map(card)) : null;

  // The next briefs of a result. Briefs whose text does not hold a phrase are passed over and leave the result.
  async function page(found, from, depth, size = PAGE) {
    const marksOf = excerpts(index, found);
    const items = [];
    let place = from;
    while (items.length < size && place < found.briefs.length) {
      const batch = found.briefs.slice(place, place + Math.max(size - items.length, found.phrases.length ? size : 1));
      const texts = await Promise.all(batch.map((it) => index.text(it.number)));
      for (const [at, text] of texts.entries()) {
        if (items.length === size) break;
        if (found.phrases.length && !marksOf.holds(text)) {
          found.briefs.splice(found.briefs.indexOf(batch[at]), 1);
          continue;
        }
        place++;
        items.push(brief(text, marksOf, depth, found.joined.filter((it) => it.briefs.has(batch[at].number))));
      }
    }
    return { items, next: place, whole: !found.phrases.length || place >= found.briefs.length };
  }
  return { cards, page };
}
