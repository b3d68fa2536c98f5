// Searches an index on disk: `node search-archive.js FOLDER`, questions and answers as JSON on standard streams.
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { createEngine } from "../../theme_overrides/assets/js/search/engine.js";
import { createExcerpts } from "../../theme_overrides/assets/js/search/excerpts.js";
import { openIndex } from "../../theme_overrides/assets/js/search/index-reader.js";

const folder = process.argv[2];
globalThis.fetch = async (address) => new Response(await readFile(`${folder}${address}`));

const index = await openIndex("/");
const engine = createEngine(index);

/** @param {[q: string, useNames: boolean]} question */
async function answer([q, useNames]) {
  const result = await engine.search({ q, useNames });
  const excerpts = createExcerpts(index, result);
  const texts = await Promise.all(result.briefs.map(({ number }) => index.text(number)));
  const briefs = result.phrases.length ? texts.filter(excerpts.hasPhrases) : texts;
  return {
    briefs: briefs.map(({ i }) => i),
    records: result.records.map(({ record }) => record.id),
    corrections: result.corrections.map(({ meant }) => meant),
    isRelaxed: result.isRelaxed && briefs.length > 0,
  };
}

const answers = [];
for (const question of JSON.parse(await text(process.stdin))) answers.push(await answer(question));
process.stdout.write(JSON.stringify(answers));
