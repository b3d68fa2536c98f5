// Words and names are read as the build reads them: the cases are shared with `tests/search/`.
import { testLines } from "./case-files.js";
import { analysis, common, sounds } from "./rules.js";

/** @param {string} line */
const commonFamilies = (line) =>
  common(line.split(/\s+/).map((word) => analysis.words(word).flatMap(analysis.families))).join(" ");
/**
 * The consonants that each name shares with the first of its line, or a dash.
 * @param {string} line
 */
function sharedSkeletons(line) {
  const [first, ...others] = line.split(" ").map((word) => sounds.skeletons(word.toLowerCase()));
  return others.map((other) => common([first, other]).join("/") || "-").join(" ");
}

testLines("tests/search/cases/words/same.case", "text", commonFamilies);
testLines("tests/search/cases/words/apart.case", "text", commonFamilies);
testLines("tests/search/cases/words/cut.case", "text", (line) => analysis.words(line).join(" | "));
testLines("tests/search/cases/names/same.case", "text", sharedSkeletons);
testLines("tests/search/cases/names/apart.case", "text", sharedSkeletons);

// How far names sound apart: the build has no counterpart of this.
testLines("tests/js/cases/name-distances.case", "pairs", (line) => {
  const [query, form] = line.toLowerCase().split(" ");
  const distance = sounds.distance(query, form);
  return distance === null ? "too far" : distance.toFixed(2);
});
testLines("tests/js/cases/folding.case", "text", (line) => analysis.fold(analysis.normalize(line)));
