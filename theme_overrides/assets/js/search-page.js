// The page of its own: everything a reader chose stands in the address, so that it can be shared and gone back to.
import { isEmpty } from "./search-filters.js";
import { panel } from "./search-panel.js";
import { forget, recent, remember, total, walk, withIndex } from "./search-session.js";
import { make } from "./search-words.js";

const LISTS = ["lang", "outlet", "entity", "speaker", "tag", "status", "type"];
const PASSAGES = 2;
const PAUSE = 120;

const page = document.getElementById("search-page");
const field = page.querySelector("input[type=search]");
const [status, notes, results, chips, side, start, tools] = ["status", "notes", "results", "chips", "panel", "start", "tools"].map((it) => page.querySelector(`[data-part=${it}]`));
const state = {};

function read() {
  const given = new URLSearchParams(location.search);
  const filters = {};
  for (const name of LISTS) if (given.get(name)) filters[name] = given.get(name).split(",").filter(Boolean);
  for (const name of ["from", "to"]) if (/^\d{4}-\d{2}-\d{2}$/.test(given.get(name) ?? "")) filters[name] = given.get(name);
  for (const name of ["all", "quotes"]) if (given.get(name) === "1") filters[name] = true;
  Object.assign(state, { q: given.get("q") ?? "", filters, sort: ["new", "old"].includes(given.get("sort")) ? given.get("sort") : "", useNames: given.get("names") !== "0" });
  field.value = state.q;
}

function address() {
  const given = new URLSearchParams();
  if (state.q.trim()) given.set("q", state.q.trim());
  for (const name of LISTS) if (state.filters[name]?.length) given.set(name, state.filters[name].join(","));
  for (const name of ["from", "to"]) if (state.filters[name]) given.set(name, state.filters[name]);
  for (const name of ["all", "quotes"]) if (state.filters[name]) given.set(name, "1");
  if (state.sort) given.set("sort", state.sort);
  if (!state.useNames) given.set("names", "0");
  return given.size ? `?${given}` : location.pathname;
}

let turn = 0;
async function show(settled = true) {
  const mine = ++turn;
  page.setAttribute("aria-busy", "true");
  try {
    await withIndex(page.dataset.root, page.dataset.language, (it) => answer(it, settled, mine));
  } catch {
    status.textContent = page.dataset.failed;
  } finally {
    if (mine === turn) page.removeAttribute("aria-busy");
  }
}

async function answer(it, settled, mine) {
  if (mine !== turn) return;
  const found = await it.ask({ ...state, settled });
  if (!found || mine !== turn) return;
  const first = found.nothing ? { items: [], next: 0, whole: true } : await it.page(found, 0, PASSAGES);
  if (mine !== turn) return;
  draw(it, found, first);
  const beside = panel(it, state, change);
  const [groups, list] = await Promise.all([found.nothing ? [] : beside.draw(found), beside.chips()]);
  if (mine !== turn) return;
  keepFocus(() => {
    side.replaceChildren(...groups);
    chips.replaceChildren(...list);
  });
}

function draw(it, found, first) {
  const { say } = it.words;
  start.hidden = !found.nothing;
  tools.hidden = found.nothing;
  side.parentElement.hidden = found.nothing;
  const empty = !found.nothing && !first.items.length && !found.cards.length;
  status.textContent = found.nothing ? "" : empty ? say("none") : total(it.words, found, first.whole);
  notes.replaceChildren(...it.notes(found, change).map((note) => Object.assign(note, { className: `note ${note.className}` })));
  const list = make("ol", { class: "founds" }, first.items);
  results.replaceChildren(...[it.cards(found, state.filters.type?.length ? 60 : 6), first.items.length ? list : null, more(it, found, list, first.next), empty ? it.nothing(found) : null].filter(Boolean));
  tools.querySelector("select").value = state.sort;
  tools.querySelector("input").checked = state.useNames;
  if (found.nothing) showRecent(say);
}

function more(it, found, list, from) {
  if (from >= found.briefs.length) return null;
  const button = make("button", { type: "button", class: "more" }, it.words.say("more"));
  let next = from;
  button.addEventListener("click", async () => {
    const added = await it.page(found, next, PASSAGES);
    ({ next } = added);
    list.append(...added.items);
    added.items[0]?.querySelector("a").focus();
    if (next >= found.briefs.length) button.remove();
  });
  return button;
}

function showRecent(say) {
  const place = start.querySelector("[data-part=recent]");
  const list = recent();
  place.replaceChildren(...(list.length ? [
    make("h2", {}, say("recent")),
    make("ul", { class: "recent" }, list.map((text) => make("li", {}, make("button", { type: "button", onclick: () => change({ q: text }) }, make("bdi", {}, text)))),
      make("li", {}, make("button", { type: "button", class: "again", onclick: () => { forget(); showRecent(say); } }, say("forget"))))] : []));
}

// The panel is drawn anew after each change: the reader's place in it stays.
function keepFocus(redraw) {
  const { group, name } = document.activeElement?.dataset ?? {};
  const value = document.activeElement?.value;
  const inside = side.contains(document.activeElement);
  redraw();
  if (inside) [...side.querySelectorAll("input")].find((it) => it.dataset.group === group && it.dataset.name === name && it.value === value)?.focus();
}

function change(given) {
  Object.assign(state, given);
  if (given.q !== undefined) field.value = given.q;
  history.pushState(null, "", address());
  twin();
  show();
}

// The other language's page gets the same question.
function twin() {
  const link = document.querySelector(".switch");
  if (link) link.search = location.search;
}

let timer = 0;
field.addEventListener("input", () => {
  state.q = field.value;
  state.useNames = true;
  clearTimeout(timer);
  timer = setTimeout(() => {
    history.replaceState(null, "", address());
    twin();
    show(false);
  }, PAUSE);
});
field.form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(timer);
  remember(field.value);
  change({ q: field.value });
});
tools.addEventListener("change", (event) => change(event.target.matches("select") ? { sort: event.target.value } : { useNames: event.target.checked }));
results.addEventListener("click", (event) => {
  if (event.target.closest("a[data-found]")) remember(field.value);
});
page.addEventListener("keydown", (event) => walk(event, field, results));
addEventListener("popstate", () => {
  read();
  twin();
  show();
});
page.querySelector("[data-part=live]").hidden = false;
read();
twin();
if (!state.q && isEmpty(state.filters)) field.focus();
show();
