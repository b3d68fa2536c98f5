// Decides which briefs the filters let through, and counts how many of a result each value would leave.
import { decodeNumbers, decodePostings } from "./index-reader.js";
import { parsePeriod } from "./query.js";

/** The sign of each group in the keys of the index. */
export const FILTER_SIGNS = /** @type {const} */ ({
  outlet: "o",
  lang: "l",
  status: "x",
  tag: "t",
  entity: "e",
  speaker: "s",
});
/** @type {FilterGroup[]} */
export const FILTER_GROUPS = ["lang", "outlet", "entity", "speaker", "tag", "status"];
/** @type {("outlet" | "lang" | "status" | "tag")[]} */
const COLUMN_GROUPS = ["outlet", "lang", "status", "tag"];
/** @type {("entity" | "speaker")[]} */
const RECORD_GROUPS = ["entity", "speaker"];
const MILLISECONDS_OF_DAY = 864e5;
// Python counts days from 1 January of the year 1, JavaScript from 1 January 1970.
const ORDINAL_OF_1970 = 719163;

/** @param {number} days Since 1 January 1970. */
const isoDay = (days) => new Date(days * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
/** @param {string} day */
const dayBefore = (day) => isoDay(Date.parse(day) / MILLISECONDS_OF_DAY - 1);
/** @param {string | undefined} one @param {string} other */
const later = (one, other) => (one && one > other ? one : other);
/** @param {string | undefined} one @param {string} other */
const earlier = (one, other) => (one && one < other ? one : other);

/** @param {Filters} filters */
export const isWithoutFilters = (filters) =>
  !Object.values(filters).some((value) => (Array.isArray(value) ? value.length : value));

/** @param {DocumentNumber[][]} lists */
function intersection(lists) {
  const [first, ...others] = lists;
  const sets = others.map((list) => new Set(list));
  return new Set(first.filter((number) => sets.every((set) => set.has(number))));
}

/**
 * The day of each brief in ISO 8601, empty where it is not known.
 * @param {SearchIndex} index
 */
async function daysOfBriefs(index) {
  const { days } = await index.columns();
  let ordinal = 0;
  return decodeNumbers(days).map((gap) => {
    ordinal += gap;
    return ordinal ? isoDay(ordinal - ORDINAL_OF_1970) : "";
  });
}

/**
 * For each group that is filtered by, the briefs that it lets through.
 * @param {SearchIndex} index
 * @param {Filters} filters
 */
export async function filterSets(index, filters) {
  /** @type {FilterSet[]} */
  const sets = [];
  for (const group of FILTER_GROUPS) {
    const values = filters[group] ?? [];
    if (!values.length) continue;
    const lists = await Promise.all(values.map((value) => index.filter(`@${FILTER_SIGNS[group]}:${value}`)));
    sets.push([group, group === "entity" && filters.all ? intersection(lists) : new Set(lists.flat())]);
  }
  if (filters.quotes) sets.push(["quotes", new Set(await index.filter("@q:1"))]);
  if (filters.from || filters.to) {
    const [from, to] = [filters.from || "0000", filters.to || "9999"];
    const days = await daysOfBriefs(index);
    // A brief without a day is in no period.
    const numbers = days.flatMap((day, number) => (day && day >= from && day <= to ? [number] : []));
    sets.push(["date", new Set(numbers)]);
  }
  return sets;
}

/**
 * The numbers that every group lets through, or every group but one.
 * @param {DocumentNumber[]} numbers
 * @param {FilterSet[]} sets
 * @param {string} except
 */
export const applyFilters = (numbers, sets, except = "") =>
  numbers.filter((number) => sets.every(([group, set]) => group === except || set.has(number)));

/**
 * Ids that a typed value stands for: an exact name before a part of one.
 * @param {SearchIndex} index
 * @param {(text: string) => Promise<{ cards: RecordMatch[] }>} findRecords
 * @param {string} name
 * @param {string} value
 */
async function idsOf(index, findRecords, name, value) {
  const { analysis } = index;
  /** @param {string} text */
  const folded = (text) =>
    analysis
      .words(text)
      .map((word) => analysis.families(word)[0])
      .join(" ");
  const wanted = folded(value);
  if (name === "entity" || name === "speaker") {
    const { cards } = await findRecords(value);
    const entities = cards.filter(({ record }) => !["outlet", "tag"].includes(record.kind));
    const exact = entities.filter(
      ({ record, names }) => record.id === value || names.some((text) => folded(text) === wanted),
    );
    return (exact.length ? exact : entities).map(({ record }) => record.id);
  }
  const labels = Object.entries(index.names[name] ?? {});
  if (!labels.length) return [analysis.normalize(value)];
  const whole = labels.filter(([id, names]) => id === value || names.some(([, text]) => folded(text) === wanted));
  const part = labels.filter(
    ([id, names]) => id.includes(value) || names.some(([, text]) => folded(text).includes(wanted)),
  );
  return (whole.length ? whole : part).map(([id]) => id);
}

/**
 * Adds a typed period to the filters. Returns whether the value is a date.
 * @param {Filters} filters
 * @param {string} name
 * @param {string} value
 * @param {Analysis} analysis
 */
function addPeriod(filters, name, value, analysis) {
  const period = parsePeriod(value, analysis);
  if (!period) return false;
  const [first] = period;
  if (name === "after") filters.from = later(filters.from, first);
  else filters.to = earlier(filters.to, dayBefore(first));
  return true;
}

/**
 * Adds filters typed as `outlet:name` to those that were chosen.
 * @param {SearchIndex} index
 * @param {(text: string) => Promise<{ cards: RecordMatch[] }>} findRecords
 * @param {Query} query
 * @param {Filters} chosen
 */
export async function addTypedFilters(index, findRecords, query, chosen) {
  /** @type {Filters} */
  const filters = { ...chosen };
  /** @type {{ name: string, value: string }[]} */
  const unknown = [];
  /** @type {Set<DocumentNumber>} */
  const excluded = new Set();
  for (const { name, value, isExcluded } of query.filters) {
    if (name === "before" || name === "after") {
      if (!addPeriod(filters, name, value, index.analysis)) unknown.push({ name, value });
      continue;
    }
    const ids = await idsOf(index, findRecords, name, value);
    if (!ids.length) unknown.push({ name, value });
    const group = /** @type {FilterGroup} */ (name);
    if (name === "type") filters.type = [...(filters.type ?? []), ...ids];
    else if (isExcluded) {
      const lists = await Promise.all(ids.map((id) => index.filter(`@${FILTER_SIGNS[group]}:${id}`)));
      for (const number of lists.flat()) excluded.add(number);
    } else filters[group] = [...(filters[group] ?? []), ...ids];
  }
  return { filters, unknown, excluded };
}

/** @param {ValueCount} one @param {ValueCount} other */
const compareCounts = ([id, , count], [otherId, , otherCount]) => otherCount - count || (id < otherId ? -1 : 1);

/**
 * How many briefs each value would leave. A group's own choice does not count: its values add to each other.
 * @param {SearchIndex} index
 * @param {EngineResult["briefsWithout"]} briefsWithout
 * @returns {Promise<FilterCounts>}
 */
export async function countValues(index, briefsWithout) {
  const [columns, named] = await Promise.all([index.columns(), index.named()]);
  /** @type {Partial<FilterCounts>} */
  const counts = {};
  for (const group of COLUMN_GROUPS) {
    const briefs = new Set(briefsWithout(group));
    const [values, positions] = columns[group];
    /** @type {Map<string, number>} */
    const countOf = new Map();
    decodeNumbers(positions).forEach((position, number) => {
      if (!briefs.has(number)) return;
      for (const value of values[position]) countOf.set(value, (countOf.get(value) ?? 0) + 1);
    });
    counts[group] = [...countOf].map(([id, count]) => [id, index.names[group]?.[id] ?? [], count]);
  }
  for (const group of RECORD_GROUPS) {
    const briefs = new Set(briefsWithout(group));
    counts[group] = named[group].map(([id, names, postings]) => [
      id,
      names,
      decodePostings(postings).filter(([number]) => briefs.has(number)).length,
    ]);
  }
  const briefs = new Set(briefsWithout("quotes"));
  counts.quotes = decodeNumbers(columns.quotes).filter((quotes, number) => quotes > 0 && briefs.has(number)).length;
  for (const group of FILTER_GROUPS) {
    counts[group] = (counts[group] ?? []).filter(([, , count]) => count).sort(compareCounts);
  }
  return /** @type {FilterCounts} */ (counts);
}
