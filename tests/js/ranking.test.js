// How briefs are combined and ordered, for terms whose matches are known.
import assert from "node:assert/strict";
import test from "node:test";
import { combineTerms, rankBriefs } from "../../theme_overrides/assets/js/search/engine.js";

const SIZE = 100;

/**
 * @param {Record<number, number>} scores By number of the brief.
 * @param {boolean} isExact
 */
function term(scores, isExact = false) {
  const briefs = Object.entries(scores).map(([number, score]) => [Number(number), { score, cost: 0 }]);
  return /** @type {Term} */ (/** @type {unknown} */ ({ isExact, briefs: new Map(/** @type {any} */ (briefs)) }));
}
/** @param {RankedBrief[]} briefs */
const numbers = (briefs) => briefs.map(({ number }) => number);

test("briefs with all terms come before briefs with some", () => {
  const terms = [term({ 1: 1, 2: 1 }), term({ 2: 1, 3: 1 })];
  assert.deepEqual(combineTerms(terms, SIZE), { numbers: [2], isRelaxed: false });
});

test("where no brief has all terms, those with most of them are the result", () => {
  const terms = [term({ 1: 1, 2: 1 }), term({ 1: 1, 3: 1 }), term({ 4: 1 })];
  assert.deepEqual(combineTerms(terms, SIZE), { numbers: [1], isRelaxed: true });
});

test("briefs with less than half of the terms are no result", () => {
  const terms = [term({ 1: 1 }), term({ 2: 1 }), term({ 3: 1 })];
  assert.deepEqual(combineTerms(terms, SIZE), { numbers: [], isRelaxed: true });
});

test("a phrase is never left out", () => {
  const terms = [term({ 1: 1 }), term({ 2: 1 }, true)];
  assert.deepEqual(combineTerms(terms, SIZE), { numbers: [2], isRelaxed: true });
});

test("without terms every brief is in the result, the latest first", () => {
  const { numbers: all } = combineTerms([], 3);
  assert.deepEqual(numbers(rankBriefs([], all, "", 3)), [2, 1, 0]);
});

test("a rare word counts for more than a common one", () => {
  const common = term(Object.fromEntries(Array.from({ length: 50 }, (_, number) => [number, 1])));
  const rare = term({ 60: 1 });
  assert.deepEqual(numbers(rankBriefs([common, rare], [7, 60], "", SIZE)), [60, 7]);
});

test("the better match comes first, of equal ones the later brief", () => {
  const terms = [term({ 1: 1, 2: 2.4, 3: 1 })];
  assert.deepEqual(numbers(rankBriefs(terms, [1, 2, 3], "", SIZE)), [2, 3, 1]);
});

test("readers may sort by date", () => {
  const terms = [term({ 1: 1, 2: 2.4, 3: 1 })];
  assert.deepEqual(numbers(rankBriefs(terms, [1, 2, 3], "new", SIZE)), [3, 2, 1]);
  assert.deepEqual(numbers(rankBriefs(terms, [1, 2, 3], "old", SIZE)), [1, 2, 3]);
});
