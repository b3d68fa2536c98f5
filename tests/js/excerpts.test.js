// Words are marked where they stand in the text as written, and long texts are cut around them.
import assert from "node:assert/strict";
import test from "node:test";
import { createExcerpts, cutAround } from "../../theme_overrides/assets/js/search/excerpts.js";
import { testLines } from "./case-files.js";
import { analysis, sounds } from "./rules.js";

const index = /** @type {SearchIndex} */ ({ analysis, sounds });
const noNames = { families: new Set(), names: [] };

/**
 * A term with the forms that the index would have from a text.
 * @param {string} typed
 * @param {string} text
 */
function termFor(typed, text) {
  const isExact = typed.startsWith('"');
  const words = analysis.words(typed);
  const families = words.flatMap(analysis.families);
  const forms = analysis.words(text).filter((word) => analysis.families(word).some((it) => families.includes(it)));
  const known = { words, written: typed, isExact, isExcluded: false, forms: new Map(forms.map((form) => [form, 0])) };
  return /** @type {Term} */ (/** @type {unknown} */ (known));
}

testLines("tests/js/cases/marks.case", "query and text", (line) => {
  const [query, text] = line.split(" = ");
  const terms = (query.match(/"[^"]*"|\S+/g) ?? []).map((typed) => termFor(typed, text));
  const { spans } = createExcerpts(index, { terms, phrases: [], namePatterns: noNames }).marks(text);
  return spans.map(([start, end]) => `[${text.slice(start, end)}]`).join(" ");
});

/** @param {string[]} segments @returns {BriefText} */
const briefText = (segments) => ({
  i: "a",
  d: "",
  o: "wire",
  s: "draft",
  l: "ar",
  x: "en",
  n: 0,
  t: [["en", "A title"]],
  p: segments.map((text, number) => [`s-${number}`, "", text]),
  m: [["summary", "", [["en", "The grain market is open."]]]],
});

test("the passage with most of the terms comes first", () => {
  const segments = ["The market was closed.", "Nothing of the kind.", "The grain market is back."];
  const terms = ["grain", "market"].map((word) => termFor(word, segments.join(" ")));
  const passages = createExcerpts(index, { terms, phrases: [], namePatterns: noNames }).passages(briefText(segments));
  assert.deepEqual(
    passages.map(({ kind, anchor }) => `${kind} ${anchor}`),
    ["segment s-2", "summary ", "segment s-0"],
  );
});

test("a phrase must stand in one text, and an excluded one in none", () => {
  const text = briefText(["The grain", "market was closed."]);
  /** @param {string} phrase @param {boolean} isExcluded */
  const hasPhrase = (phrase, isExcluded) => {
    const phrases = [{ ...termFor(`"${phrase}"`, ""), isExcluded }];
    return createExcerpts(index, { terms: [], phrases, namePatterns: noNames }).hasPhrases(text);
  };
  assert.equal(hasPhrase("grain market", false), true); // in the summary
  assert.equal(hasPhrase("market was closed", false), true);
  assert.equal(hasPhrase("grain market was", false), false);
  assert.equal(hasPhrase("grain market", true), false);
  assert.equal(hasPhrase("closed market", true), true);
});

test("a short text is shown whole, a long one is cut between words around its first mark", () => {
  const long = "word ".repeat(200).trim();
  assert.deepEqual(cutAround({ value: "A short text.", spans: [] }), [0, 13]);
  const [start, end] = cutAround({ value: long, spans: [[500, 504]] });
  assert.ok(start < 500 && end > 504 && end - start < 320);
  assert.match(long.slice(start, end), /^word .* word$/);
});

test("the other side is cut at the same share of its length", () => {
  const long = "word ".repeat(200).trim();
  const [start, end] = cutAround({ value: long, spans: [] }, 0.5);
  assert.ok(start < long.length / 2 && end > long.length / 2);
});
