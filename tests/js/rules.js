// The analysis of words and names with the rules that every index brings.

import { createAnalysis } from "../../theme_overrides/assets/js/search/analysis.js";
import { createNameSounds } from "../../theme_overrides/assets/js/search/name-sounds.js";

// The build puts the rules together from its folders of languages: pytest, which runs these tests, hands them on.
const json = process.env.MUJAZ_RULES;
if (!json) throw new Error("The rules are missing. Run the tests with 'python3 build.py test -k scripts'.");
/** @type {AnalysisRules} */
const rules = JSON.parse(json);
export const analysis = createAnalysis(rules);
export const sounds = createNameSounds(rules, analysis);

/**
 * What all lists have in common, sorted.
 * @param {string[][]} lists
 */
export function common([first = [], ...others]) {
  const shared = first.filter((item) => others.every((list) => list.includes(item)));
  return [...new Set(shared)].sort();
}
