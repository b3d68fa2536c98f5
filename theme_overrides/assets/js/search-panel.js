// The filters beside the results: every value with how many briefs it would leave.
import { GROUPS, KEYS, counts } from "./search-filters.js";
import { make } from "./search-words.js";

const SHOWN = 8;

export function panel(it, state, change) {
  const { say, number } = it.words;
  const label = (group, id, names) =>
    group === "lang" ? it.words.languageName(id) : group === "status" ? it.words.statusName(id) : it.words.named(names, id);
  const toggle = (group, id, on) => {
    const values = (state.filters[group] ?? []).filter((other) => other !== id);
    change({ filters: { ...state.filters, [group]: on ? [...values, id] : values } });
  };
  const box = (group, id, text, count) =>
    make("li", {}, make("label", {},
      make("input", { type: "checkbox", value: id, "data-group": group, checked: (state.filters[group] ?? []).includes(id), onchange: (event) => toggle(group, id, event.target.checked) }),
      make("bdi", {}, text), " ", make("span", { class: "count" }, number(count))));

  function group(name, values) {
    const chosen = state.filters[name] ?? [];
    const known = new Map(values.map((value) => [value[0], value]));
    const rows = [...chosen.map((id) => known.get(id) ?? [id, it.index.names[name]?.[id] ?? [], 0]), ...values.filter(([id]) => !chosen.includes(id))];
    if (!rows.length) return null;
    const most = Math.max(SHOWN, chosen.length);
    const row = ([id, names, count]) => box(name, id, label(name, id, names), count);
    const list = make("ul", {}, rows.slice(0, most).map(row));
    return make("fieldset", { class: "panel__group" }, make("legend", {}, say(name)), list,
      rows.length > most ? make("button", { type: "button", class: "again", onclick: (event) => { list.append(...rows.slice(most).map(row)); event.target.remove(); } }, say("all_values")) : null,
      name === "entity" ? [
        chosen.length > 1 ? make("label", { class: "panel__all" }, make("input", { type: "checkbox", checked: Boolean(state.filters.all), onchange: (event) => change({ filters: { ...state.filters, all: event.target.checked } }) }), say("all_of")) : null,
        adder()] : null);
  }

  // An entity that is not in the list is added by any of its names.
  function adder() {
    const field = make("input", { type: "text", dir: "auto", placeholder: say("add_entity"), "aria-label": say("add_entity"), autocomplete: "off" });
    field.addEventListener("keydown", async (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const { cards } = await it.records(field.value);
      const found = cards.find(({ record }) => !["outlet", "tag"].includes(record.kind));
      if (found) toggle("entity", found.record.id, true);
      else field.setAttribute("aria-invalid", "true");
    });
    return field;
  }

  const day = (name) => make("label", {}, say(name), make("input", { type: "date", value: state.filters[name] ?? "", onchange: (event) => change({ filters: { ...state.filters, [name]: event.target.value } }) }));

  async function draw(found) {
    const left = await counts(it.index, found.leftBy);
    const kinds = new Map([["brief", found.leftBy("").length]]);
    for (const { record } of found.allCards) kinds.set(record.kind, (kinds.get(record.kind) ?? 0) + 1);
    const types = it.words.types.filter((kind) => kinds.get(kind)).map((kind) => box("type", kind, it.words.typeName(kind), kinds.get(kind)));
    return [
      types.length ? make("fieldset", { class: "panel__group" }, make("legend", {}, say("type")), make("ul", {}, types)) : null,
      ...GROUPS.map((name) => group(name, left[name])),
      make("fieldset", { class: "panel__group panel__days" }, make("legend", {}, say("date")), day("from"), day("to")),
      make("label", { class: "panel__all" }, make("input", { type: "checkbox", "data-group": "quotes", checked: Boolean(state.filters.quotes), onchange: (event) => change({ filters: { ...state.filters, quotes: event.target.checked } }) }), say("quotes"), " ", make("span", { class: "count" }, number(left.quotes))),
    ].filter(Boolean);
  }

  // What is filtered by, each to be taken away again.
  async function chips() {
    const named = state.filters.entity?.length || state.filters.speaker?.length ? await it.index.named() : null;
    const namesOf = (name, id) => named?.[name]?.find(([other]) => other === id)?.[1] ?? it.index.names[name]?.[id] ?? [];
    const chip = (text, without) => make("button", { type: "button", class: "chip", "aria-label": say("remove", { name: text }), onclick: () => change({ filters: { ...state.filters, ...without } }) }, make("bdi", {}, text), make("span", { "aria-hidden": "true" }, " ×"));
    const list = [...Object.keys(KEYS), "type"].flatMap((name) => (state.filters[name] ?? []).map((id) =>
      chip(name === "type" ? it.words.typeName(id) : label(name, id, namesOf(name, id)), { [name]: state.filters[name].filter((other) => other !== id) })));
    for (const name of ["from", "to"]) if (state.filters[name]) list.push(chip(`${say(name)} ${it.words.day(state.filters[name])}`, { [name]: "" }));
    if (state.filters.quotes) list.push(chip(say("quotes"), { quotes: false }));
    if (list.length > 1) list.push(make("button", { type: "button", class: "again", onclick: () => change({ filters: {} }) }, say("no_filters")));
    return list;
  }
  return { draw, chips };
}
