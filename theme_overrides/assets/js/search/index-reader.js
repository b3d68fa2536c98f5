// Reads the published index: which file holds a word, and the lines of that file. Every file is fetched once.
import { createAnalysis } from "./analysis.js";
import { createNameSounds } from "./name-sounds.js";

// The alphabet of base64url (RFC 4648): 32 values that continue a number, 32 that end it.
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/** @type {Record<string, number>} */
const VALUES = Object.fromEntries([...SIGNS].map((sign, value) => [sign, value]));
const FNV_PRIME = 16777619;
const FNV_OFFSETS = [2166136261, 84696351];
const MOST_NEIGHBOUR_FILES = 4;

/**
 * Decodes a string of numbers. `mujaz/search/postings.py` encodes them.
 * @param {string} text
 */
export function decodeNumbers(text) {
  const numbers = [];
  let value = 0;
  for (const sign of text) {
    const digit = VALUES[sign];
    value = value * 32 + (digit % 32);
    if (digit < 32) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

/**
 * Decodes a list of documents with the weights of a word in them, ascending.
 * @param {string} text
 * @returns {[number: DocumentNumber, weight: number][]}
 */
export function decodePostings(text) {
  let document = 0;
  return decodeNumbers(text).map((code) => {
    document += code >> 2; // the upper bits are the distance to the document before
    return [document, code & 3];
  });
}

/**
 * Names the file that begins with a key: the FNV-1a hash with two offsets, as the build computes it.
 * @param {string} key
 */
export function fileName(key) {
  const bytes = new TextEncoder().encode(key);
  return FNV_OFFSETS.map((start) => bytes.reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME) >>> 0, start))
    .map((hash) => hash.toString(36).padStart(7, "0"))
    .join("");
}

/**
 * Position of the last first key that is not after `key`: its file may hold the key.
 * @param {string[]} firstKeys Ascending.
 * @param {string} key
 */
function filePosition(firstKeys, key) {
  let [low, high] = [0, firstKeys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstKeys[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** @param {string} line @returns {Family} */
function parseFamily(line) {
  const [family, ...parts] = line.split("\t");
  const forms = [];
  for (let start = 0; start < parts.length; start += 3) {
    // The form that equals its family is left empty in the file.
    forms.push({ form: parts[start] || family, briefs: parts[start + 1], records: parts[start + 2] });
  }
  return { family, forms };
}

/**
 * @template T
 * @param {Map<string, Promise<T>>} cache
 * @param {string} name
 * @param {() => Promise<T>} load
 */
function cachedPromise(cache, name, load) {
  const cached = cache.get(name);
  if (cached) return cached;
  const loading = load();
  cache.set(name, loading);
  loading.catch(() => cache.delete(name)); // a file that failed is asked for again
  return loading;
}

/**
 * @param {string} root Address of the site, with a slash at its end.
 * @returns {Promise<SearchIndex>}
 */
export async function openIndex(root) {
  const response = await fetch(`${root}search/manifest.json`, { cache: "no-cache" });
  if (!response.ok) throw new Error(`The index is missing: ${response.status}`);
  const manifest = /** @type {Manifest} */ (await response.json());
  const analysis = createAnalysis(manifest.rules);
  const sounds = createNameSounds(manifest.rules, analysis);

  /** @param {string} name */
  async function request(name) {
    const file = await fetch(`${root}search/${manifest.folder}/${name}`);
    if (!file.ok) throw new Error(`${name} is missing: ${file.status}`);
    return file;
  }
  /** @type {Map<string, Promise<any>>} */
  const jsonFiles = new Map();
  /** @param {string} name */
  const json = (name) => cachedPromise(jsonFiles, name, async () => (await request(name)).json());
  /** @type {Map<string, Promise<string[]>>} */
  const lineFiles = new Map();
  /** @param {string} name */
  const linesOfFile = (name) =>
    cachedPromise(lineFiles, name, async () => (await (await request(name)).text()).split("\n").filter(Boolean));

  /**
   * The lines of the files that may hold keys with a prefix; at most `most` files are opened.
   * @param {string} folder
   * @param {string} prefix
   * @param {number} most
   */
  async function lines(folder, prefix, most) {
    const firstKeys = manifest.files[folder];
    if (!firstKeys.length) return [];
    const first = filePosition(firstKeys, prefix);
    let end = first + 1;
    while (end < firstKeys.length && end < first + most && firstKeys[end].startsWith(prefix)) end++;
    const names = firstKeys.slice(first, end).map((key) => `${folder}/${fileName(key)}.txt`);
    return (await Promise.all(names.map(linesOfFile))).flat();
  }

  /** @param {string} name @returns {Promise<Family>} */
  async function family(name) {
    const line = (await lines("s", name, 1)).find((candidate) => candidate.startsWith(`${name}\t`));
    return line ? parseFamily(line) : { family: name, forms: [] };
  }

  return {
    analysis,
    sounds,
    briefs: manifest.briefs,
    names: manifest.names,
    family,
    async familiesFrom(prefix, most) {
      const matching = (await lines("s", prefix, 1)).filter((line) => line.startsWith(prefix));
      return matching.slice(0, most).map(parseFamily);
    },
    async neighbours(folder, prefix) {
      return (await lines(folder, prefix, MOST_NEIGHBOUR_FILES)).map((line) => {
        const [word, use] = line.split("\t");
        return [word, VALUES[use]];
      });
    },
    async filter(key) {
      const [form] = (await family(key)).forms;
      return decodePostings(form?.briefs ?? "").map(([number]) => number);
    },
    text: (number) => json(`t/${number}.json`),
    async record(number) {
      const block = await json(`r/${Math.floor(number / manifest.records)}.json`);
      const [kind, id, names, spellings, description, briefs] = block[number % manifest.records];
      return { number, kind, id, names, spellings, description, briefs };
    },
    columns: () => json("columns.json"),
    named: () => json("named.json"),
    words: (language) => json(`words/${language}.json`),
  };
}
