// Reads chunks of text as the search does: a JSON list on standard input, what each word becomes on standard output.
import { text } from "node:stream/consumers";
import { fileName } from "../../theme_overrides/assets/js/search/index-reader.js";
import { analysis, sounds } from "./rules.js";

/** @type {string[]} */
const chunks = JSON.parse(await text(process.stdin));
const words = chunks.map((chunk) =>
  analysis.surfaces(chunk).map((word) => [word, analysis.families(word), sounds.skeletons(word), fileName(word)]),
);
process.stdout.write(JSON.stringify(words));
