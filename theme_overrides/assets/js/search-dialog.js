// The search over any page: opened by its button, by "/" or by Ctrl-K. Loaded when it is first opened.
import { forget, recent, remember, total, walk, withIndex } from "./search-session.js";
import { make } from "./search-words.js";

const PAUSE = 60; // milliseconds after the last key
let dialog = null;

export function openSearch(opener) {
  dialog ??= build(opener);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").select();
}

function build(opener) {
  const root = new URL("../../", opener.href).href;
  const { lang: language } = document.documentElement;
  const search = opener.querySelector(".search-open__word").textContent;
  const style = make("link", { rel: "stylesheet", href: new URL("../css/search.css", import.meta.url).href });
  document.head.append(style);
  const field = make("input", { type: "search", name: "q", dir: "auto", "aria-label": search, placeholder: search, autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "search", "aria-controls": "finder-results", "aria-describedby": "finder-keys" });
  const status = make("p", { class: "finder__status", role: "status" });
  const results = make("div", { class: "finder__results", id: "finder-results" });
  const all = make("a", { class: "finder__all", href: opener.href });
  const form = make("form", { class: "finder__form", action: opener.href, role: "search" },
    make("span", { class: "finder__icon", "aria-hidden": "true" }),
    field,
    make("button", { type: "button", class: "finder__close", "aria-label": "Esc", onclick: () => box.close() }, "Esc"));
  const box = make("dialog", { class: "finder", "aria-label": search }, form, status, results,
    make("p", { class: "finder__foot" }, all, make("span", { id: "finder-keys" })));
  document.body.append(box);

  let timer = 0;
  let turn = 0;
  const state = { useNames: true };
  const go = (change) => {
    if (change.q !== undefined) field.value = change.q;
    Object.assign(state, change);
    show(true);
  };

  async function show(settled) {
    const mine = ++turn;
    try {
      await withIndex(root, language, (it) => draw(it, settled, mine));
    } catch {
      status.textContent = opener.dataset.failed;
    }
  }

  // Words that came with the index: until then the field has the name of the link that opened it.
  function label(say) {
    const close = form.querySelector(".finder__close");
    field.placeholder = say("placeholder");
    close.removeAttribute("aria-label");
    close.textContent = say("close");
    box.querySelector("#finder-keys").textContent = say("keys");
  }

  async function draw(it, settled, mine) {
    if (mine !== turn) return;
    const { say } = it.words;
    label(say);
    all.textContent = say("all_results");
    all.href = `${opener.href}${field.value.trim() ? `?q=${encodeURIComponent(field.value.trim())}` : ""}`;
    if (!field.value.trim()) {
      status.textContent = "";
      results.replaceChildren(start(say));
      return;
    }
    const found = await it.ask({ q: field.value, useNames: state.useNames, settled });
    if (!found || mine !== turn) return;
    const { items, whole } = await it.page(found, 0, 1);
    if (mine !== turn) return;
    const empty = !items.length && !found.cards.length;
    status.textContent = empty ? say("none") : [found.cards.length ? `${say("known")}: ${it.words.number(Math.min(6, found.cards.length))}` : "", total(it.words, found, whole)].filter(Boolean).join(" · ");
    results.replaceChildren(...it.notes(found, go).map((note) => Object.assign(note, { className: `note ${note.className}` })),
      ...[it.cards(found, 4), items.length ? make("ol", { class: "founds" }, items) : null, empty ? it.nothing(found) : null].filter(Boolean));
    results.scrollTop = 0;
  }

  const start = (say) =>
    make("div", { class: "finder__start" },
      recent().length ? [make("h2", {}, say("recent")), make("ul", { class: "recent" }, recent().map((text) =>
        make("li", {}, make("button", { type: "button", "data-found": true, onclick: () => go({ q: text }) }, make("bdi", {}, text)))),
        make("li", {}, make("button", { type: "button", class: "again", onclick: () => { forget(); show(true); } }, say("forget"))))] : null,
      make("p", {}, say("hint_spelling")), make("p", {}, say("hint_operators")));

  field.addEventListener("input", () => {
    state.useNames = true;
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE, false);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(field.value);
    location.assign(`${opener.href}?q=${encodeURIComponent(field.value.trim())}`);
  });
  results.addEventListener("click", (event) => {
    if (event.target.closest("a[data-found]")) remember(field.value);
  });
  all.addEventListener("click", () => remember(field.value));
  box.addEventListener("keydown", (event) => walk(event, field, results));
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });
  // A link to a place on this very page leads there.
  box.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.pathname === location.pathname && link.hash) box.close();
  });
  show(true);
  return box;
}
