// Words that are one typing error apart are suggested for each other.
import assert from "node:assert/strict";
import test from "node:test";
import { isOneEditApart, suggestSpellings } from "../../theme_overrides/assets/js/search/spelling-suggestions.js";
import { testLines } from "./case-files.js";
import { analysis } from "./rules.js";

testLines("tests/js/cases/one-edit.case", "pairs", (line) => {
  const [one, other] = line.split(" ");
  assert.equal(isOneEditApart(one, other), isOneEditApart(other, one));
  return isOneEditApart(one, other) ? "near" : "far";
});

/** @type {[word: string, use: number][]} */
const vocabulary = [
  ["library", 3],
  ["liberty", 9],
  ["market", 5],
  ["حبوب", 4],
  ["مستشفي", 2],
];
const reversed = vocabulary.map(([word, use]) => /** @type {[string, number]} */ ([[...word].reverse().join(""), use]));
const index = /** @type {SearchIndex} */ ({
  analysis,
  // As the index answers: the words of a folder that begin alike. Those of "b" are written backwards in its keys.
  async neighbours(folder, prefix) {
    const keys = folder === "f" ? vocabulary : reversed;
    return vocabulary.filter((_, position) => keys[position][0].startsWith(prefix));
  },
});

for (const [typed, expected] of [
  ["libary", ["library"]],
  ["librayr", ["library"]],
  ["narket", ["market"]],
  ["الحبووب", ["حبوب"]],
  ["لحبوب", ["حبوب"]],
  ["zzqqxx", []],
  ["mar", []],
  ["2o25", []],
]) {
  test(`suggestions for ${typed}`, async () => {
    const suggestions = await suggestSpellings(index, String(typed));
    assert.deepEqual(
      suggestions.map(({ word }) => word),
      expected,
    );
  });
}
