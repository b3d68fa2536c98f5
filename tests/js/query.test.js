// What a reader types is parsed into terms and filters, and dates into periods.
import { parsePeriod, parseQuery } from "../../theme_overrides/assets/js/search/query.js";
import { testLines } from "./case-files.js";
import { analysis } from "./rules.js";

/** @param {QueryTerm} term */
function termText({ words, isExact, isExcluded }) {
  const text = isExact ? `"${words.join(" ")}"` : words.join(" ");
  return isExcluded ? `not ${text}` : text;
}

/** @param {QueryFilter} filter */
const filterText = ({ name, value, isExcluded }) => `${isExcluded ? "not " : ""}${name} is ${value}`;

testLines("tests/js/cases/queries.case", "typed", (line) => {
  const query = parseQuery(line, analysis);
  return [...query.terms.map(termText), ...query.filters.map(filterText)].join(" | ");
});

testLines("tests/js/cases/written-terms.case", "typed", (line) =>
  parseQuery(line, analysis)
    .terms.map((term) => term.written)
    .join(" | "),
);

testLines("tests/js/cases/periods.case", "typed", (line) => parsePeriod(line, analysis)?.join(" to ") ?? "no date");
