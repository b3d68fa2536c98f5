// Which briefs the filters let through, and how many of a result each filter would leave.
import { numbers, postings } from "./search-index.js";
import { period } from "./search-query.js";

export const KEYS = { outlet: "o", lang: "l", status: "x", tag: "t", entity: "e", speaker: "s" };
export const GROUPS = ["lang", "outlet", "entity", "speaker", "tag", "status"];

export function isEmpty(filters) {
  return !Object.values(filters).some((it) => (Array.isArray(it) ? it.length : it));
}

const union = (lists) => new Set(lists.flat());
const intersection = (lists) => lists.slice(1).reduce((kept, list) => {
  const other = new Set(list);
  return new Set([...kept].filter((it) => other.has(it)));
}, new Set(lists[0]));

// For each group that is filtered by, its name and the briefs that it lets through.
export async function allowed(index, filters) {
  const sets = [];
  for (const group of GROUPS) {
    const values = filters[group] ?? [];
    if (!values.length) continue;
    const lists = await Promise.all(values.map((it) => index.filter(`@${KEYS[group]}:${it}`)));
    sets.push([group, group === "entity" && filters.all ? intersection(lists) : union(lists)]);
  }
  if (filters.quotes) sets.push(["quotes", new Set(await index.filter("@q:1"))]);
  if (filters.from || filters.to) {
    const days = await daysOf(index);
    const [from, to] = [filters.from || "0000", filters.to || "9999"];
    sets.push(["date", new Set(days.flatMap((day, number) => (day && day >= from && day <= to ? [number] : [])))]);
  }
  return sets;
}

// The numbers that every group lets through, or every group but one.
export const through = (numbers, sets, but = "") =>
  numbers.filter((number) => sets.every(([group, set]) => group === but || set.has(number)));

// The day of each brief as ISO 8601, empty where it is not known.
export async function daysOf(index) {
  const { days } = await index.columns();
  let ordinal = 0;
  return numbers(days).map((gap) => {
    ordinal += gap;
    return ordinal ? new Date((ordinal - 719163) * 864e5).toISOString().slice(0, 10) : "";
  });
}

// Filters typed as `outlet:name`, added to those that were chosen. A name that nothing has is told of.
export async function typed(index, find, query, chosen) {
  const filters = { ...chosen };
  const unknown = [];
  const out = [];
  for (const { name, value, leaveOut } of query.filters) {
    if (name === "before" || name === "after") {
      const days = period(value, index.analysis);
      if (!days) unknown.push({ name, value });
      else if (name === "after") filters.from = later(filters.from, days[0]);
      else filters.to = earlier(filters.to, dayBefore(days[0]));
      continue;
    }
    const ids = await idsOf(index, find, name, value);
    if (!ids.length) unknown.push({ name, value });
    if (name === "type") filters.type = [...(filters.type ?? []), ...ids];
    else if (leaveOut) out.push(...(await Promise.all(ids.map((id) => index.filter(`@${KEYS[name]}:${id}`)))).flat());
    else filters[name] = [...(filters[name] ?? []), ...ids];
  }
  return { filters, unknown, out: new Set(out) };
}

const later = (one, other) => (one && one > other ? one : other);
const earlier = (one, other) => (one && one < other ? one : other);
const dayBefore = (day) => new Date(Date.parse(day) - 864e5).toISOString().slice(0, 10);

async function idsOf(index, find, name, value) {
  const { analysis } = index;
  const same = (text) => analysis.words(text).flatMap((it) => analysis.families(it)[0]).join(" ");
  const wanted = same(value);
  if (name === "entity" || name === "speaker") {
    const { cards } = await find(value);
    const kept = cards.filter((it) => !["outlet", "tag"].includes(it.record.kind));
    const exact = kept.filter((it) => it.record.id === value || it.names.some((text) => same(text) === wanted));
    return (exact.length ? exact : kept).map((it) => it.record.id);
  }
  const labels = Object.entries(index.names[name] ?? {});
  const whole = labels.filter(([id, names]) => id === value || names.some(([, text]) => same(text) === wanted));
  const part = labels.filter(([id, names]) => id.includes(value) || names.some(([, text]) => same(text).includes(wanted)));
  if (labels.length) return (whole.length ? whole : part).map(([id]) => id);
  return [analysis.written(value)];
}

// How many briefs each value would leave: `{group: [[id, names, count], …]}`. A group's own choice does not count.
export async function counts(index, leftBy) {
  const [columns, named] = await Promise.all([index.columns(), index.named()]);
  const result = {};
  for (const group of ["outlet", "lang", "status", "tag"]) {
    const wanted = new Set(leftBy(group));
    const [values, places] = columns[group];
    const by = new Map();
    numbers(places).forEach((place, number) => {
      if (wanted.has(number)) for (const value of values[place]) by.set(value, (by.get(value) ?? 0) + 1);
    });
    result[group] = [...by].map(([id, count]) => [id, index.names[group]?.[id] ?? [], count]);
  }
  for (const group of ["entity", "speaker"]) {
    const wanted = new Set(leftBy(group));
    result[group] = named[group].map(([id, names, list]) => [
      id, names, postings(list).reduce((sum, [number]) => sum + wanted.has(number), 0),
    ]);
  }
  const wanted = new Set(leftBy("quotes"));
  result.quotes = numbers(columns.quotes).reduce((sum, it, number) => sum + (it > 0 && wanted.has(number)), 0);
  for (const group of GROUPS) result[group] = result[group].filter((it) => it[2]).sort((one, other) => other[2] - one[2] || (one[0] < other[0] ? -1 : 1));
  return result;
}
