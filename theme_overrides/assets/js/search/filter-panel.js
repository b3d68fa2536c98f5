// The filters beside the results, each value with the number of briefs that it would leave; and the chosen filters.
import { countValues, FILTER_GROUPS, FILTER_SIGNS } from "./filters.js";
import { createElement } from "./interface.js";

const MOST_VALUES = 8;

/**
 * @param {SearchSession} session
 * @param {SearchState} state
 * @param {ChangeState} change
 */
export function createFilterPanel({ index, words, findRecords }, state, change) {
  const { say, number } = words;
  const filters = state.filters ?? {};
  /** @param {Partial<Filters>} changed */
  const changeFilters = (changed) => change({ filters: { ...filters, ...changed } });
  /** @param {string} group @returns {string[]} */
  const chosenValues = (group) => filters[/** @type {FilterGroup | "type"} */ (group)] ?? [];

  /** @param {string} group @param {string} id @param {LocalText[]} names */
  function valueLabel(group, id, names) {
    if (group === "lang") return words.languageName(id);
    if (group === "status") return words.statusName(id);
    return words.localName(names, id);
  }

  /** @param {string} group @param {string} id @param {boolean} isChosen */
  function toggle(group, id, isChosen) {
    const others = chosenValues(group).filter((other) => other !== id);
    changeFilters({ [group]: isChosen ? [...others, id] : others });
  }

  /** @param {Record<string, string | boolean>} attributes @param {(isChecked: boolean) => void} onCheck */
  const checkbox = (attributes, onCheck) =>
    createElement("input", {
      ...attributes,
      type: "checkbox",
      onchange: (/** @type {Event & { target: HTMLInputElement }} */ event) => onCheck(event.target.checked),
    });
  /** @param {number} value */
  const countLabel = (value) => createElement("span", { class: "count" }, number(value));

  /** @param {string} group @param {string} id @param {string} label @param {number} count */
  function valueRow(group, id, label, count) {
    const attributes = { value: id, "data-group": group, checked: chosenValues(group).includes(id) };
    const input = checkbox(attributes, (isChecked) => toggle(group, id, isChecked));
    return createElement(
      "li",
      {},
      createElement("label", {}, input, createElement("bdi", {}, label), " ", countLabel(count)),
    );
  }

  /**
   * A field for an entity that is not in the list: any of its names will do.
   */
  function entityField() {
    const label = say("add_entity");
    const field = createElement("input", {
      type: "text",
      dir: "auto",
      placeholder: label,
      "aria-label": label,
      autocomplete: "off",
    });
    field.addEventListener("keydown", async (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      const { cards } = await findRecords(field.value);
      const match = cards.find(({ record }) => !["outlet", "tag"].includes(record.kind));
      if (match) toggle("entity", match.record.id, true);
      else field.setAttribute("aria-invalid", "true");
    });
    return field;
  }

  /** Whether a brief must name all chosen entities, or one of them. */
  function allEntitiesBox() {
    const input = checkbox({ checked: Boolean(filters.all) }, (all) => changeFilters({ all }));
    return createElement("label", { class: "panel__option" }, input, say("all_of"));
  }

  /** @param {FilterGroup} group @param {ValueCount[]} values The most frequent first. */
  function groupFieldset(group, values) {
    const chosen = chosenValues(group);
    const known = new Map(values.map((value) => [value[0], value]));
    /** @type {ValueCount[]} */
    const chosenRows = chosen.map((id) => known.get(id) ?? [id, index.names[group]?.[id] ?? [], 0]);
    const rows = [...chosenRows, ...values.filter(([id]) => !chosen.includes(id))];
    if (!rows.length) return null;
    const shown = Math.max(MOST_VALUES, chosen.length);
    /** @param {ValueCount} value */
    const row = ([id, names, count]) => valueRow(group, id, valueLabel(group, id, names), count);
    const list = createElement("ul", {}, rows.slice(0, shown).map(row));
    /** @param {MouseEvent} event */
    const onclick = (event) => {
      list.append(...rows.slice(shown).map(row));
      /** @type {HTMLElement} */ (event.target).remove();
    };
    return createElement(
      "fieldset",
      { class: "panel__group" },
      createElement("legend", {}, say(group)),
      list,
      rows.length > shown
        ? createElement("button", { type: "button", class: "link-button", onclick }, say("all_values"))
        : null,
      group === "entity" ? [chosen.length > 1 ? allEntitiesBox() : null, entityField()] : null,
    );
  }

  /** @param {SearchResult} result */
  function typeFieldset(result) {
    const counts = new Map([["brief", result.briefsWithout("").length]]);
    for (const { record } of result.recordsOfAllTypes) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
    const rows = words.types.flatMap((type) => {
      const count = counts.get(type);
      return count ? [valueRow("type", type, words.typeName(type), count)] : [];
    });
    if (!rows.length) return null;
    return createElement(
      "fieldset",
      { class: "panel__group" },
      createElement("legend", {}, say("type")),
      createElement("ul", {}, rows),
    );
  }

  /** @param {"from" | "to"} name */
  function dayField(name) {
    const onchange = (/** @type {Event & { target: HTMLInputElement }} */ event) =>
      changeFilters({ [name]: event.target.value });
    const input = createElement("input", { type: "date", value: filters[name] ?? "", onchange });
    return createElement("label", {}, say(name), input);
  }

  /** @param {number} count */
  function quotesBox(count) {
    const attributes = { "data-group": "quotes", checked: Boolean(filters.quotes) };
    const input = checkbox(attributes, (quotes) => changeFilters({ quotes }));
    return createElement("label", { class: "panel__option" }, input, say("quotes"), " ", countLabel(count));
  }

  /** @param {SearchResult} result */
  async function drawGroups(result) {
    const counts = await countValues(index, result.briefsWithout);
    const groups = [
      typeFieldset(result),
      ...FILTER_GROUPS.map((group) => groupFieldset(group, counts[group])),
      createElement(
        "fieldset",
        { class: "panel__group panel__days" },
        createElement("legend", {}, say("date")),
        dayField("from"),
        dayField("to"),
      ),
      quotesBox(counts.quotes),
    ];
    return groups.filter((group) => group !== null);
  }

  /** @param {string} text @param {Partial<Filters>} without The filters that the chip removes. */
  function chip(text, without) {
    const onclick = () => changeFilters(without);
    return createElement(
      "button",
      { type: "button", class: "chip", "aria-label": say("remove", { name: text }), onclick },
      createElement("bdi", {}, text),
      createElement("span", { "aria-hidden": "true" }, " ×"),
    );
  }

  /** A chip for each value that is filtered by: it removes the value. */
  async function drawChips() {
    const hasRecords = Boolean(filters.entity?.length || filters.speaker?.length);
    /** @type {Partial<Record<string, NamedPostings[]>>} */
    const named = hasRecords ? await index.named() : {};
    /** @param {string} group @param {string} id */
    function label(group, id) {
      if (group === "type") return words.typeName(id);
      const names = named[group]?.find(([other]) => other === id)?.[1] ?? index.names[group]?.[id] ?? [];
      return valueLabel(group, id, names);
    }
    const chips = [...Object.keys(FILTER_SIGNS), "type"].flatMap((group) =>
      chosenValues(group).map((id) =>
        chip(label(group, id), { [group]: chosenValues(group).filter((other) => other !== id) }),
      ),
    );
    for (const name of /** @type {("from" | "to")[]} */ (["from", "to"])) {
      const day = filters[name];
      if (day) chips.push(chip(`${say(name)} ${words.day(day)}`, { [name]: "" }));
    }
    if (filters.quotes) chips.push(chip(say("quotes"), { quotes: false }));
    if (chips.length > 1) {
      const onclick = () => change({ filters: {} });
      chips.push(createElement("button", { type: "button", class: "link-button", onclick }, say("no_filters")));
    }
    return chips;
  }
  return { drawGroups, drawChips };
}
