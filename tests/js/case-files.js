// Reads case files as `tests/casefile.py` does, and compares their `expect` sections or rewrites them.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import test from "node:test";

export const ROOT = new URL("../../", import.meta.url);
const EXPECT = "=== expect\n";

/** @param {string} path Relative to the repository's root. */
export const readText = (path) => readFileSync(new URL(path, ROOT), "utf8");

/** @param {string} path @returns {Record<string, string>} The sections by name. */
export function readCase(path) {
  const [, ...sections] = readText(path).split(/^=== (?=.)/m);
  return Object.fromEntries(
    sections.map((section) => {
      const end = section.indexOf("\n");
      return [section.slice(0, end), section.slice(end + 1).replace(/\n+$/, "")];
    }),
  );
}

/**
 * Tests that a function turns each line of a case into the line that the case expects.
 * With ACCEPT=1 in the environment, the expected lines are rewritten instead; the difference is then reviewed.
 * @param {string} path
 * @param {string} section
 * @param {(line: string) => string} result
 */
export function testLines(path, section, result) {
  test(path, () => {
    const sections = readCase(path);
    const lines = sections[section].split("\n").map((line) => `${line}: ${result(line)}`.trimEnd());
    if (process.env.ACCEPT === "1") {
      const text = readText(path);
      const before = text.slice(0, text.lastIndexOf(EXPECT));
      writeFileSync(new URL(path, ROOT), `${before}${EXPECT}${lines.join("\n")}\n`);
    } else assert.deepEqual(lines, sections.expect.split("\n"));
  });
}
