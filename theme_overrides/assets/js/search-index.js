// The published index: which file holds a word, and what stands there. Everything is fetched once.
import { analyser } from "./search-analysis.js";
import { nameSounds } from "./search-names.js";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUE = Object.fromEntries([...SIGNS].map((sign, value) => [sign, value]));

// Numbers of a string, each ending with a sign of the upper half.
export function numbers(text) {
  const found = [];
  let value = 0;
  for (const sign of text) {
    const digit = VALUE[sign];
    value = value * 32 + (digit % 32);
    if (digit < 32) continue;
    found.push(value);
    value = 0;
  }
  return found;
}

// A list of documents as [number, weight], ascending.
export function postings(text) {
  let last = 0;
  return numbers(text).map((gap) => {
    last += gap >> 2;
    return [last, gap & 3];
  });
}

// The name of the file that begins with a key: FNV-1a twice, as the build has it.
export function fileName(key) {
  const octets = new TextEncoder().encode(key);
  return [2166136261, 84696351]
    .map((start) => octets.reduce((value, octet) => Math.imul(value ^ octet, 16777619) >>> 0, start))
    .map((value) => value.toString(36).padStart(7, "0"))
    .join("");
}

const before = (list, key) => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

const readLine = (line) => {
  const [family, ...parts] = line.split("\t");
  const forms = [];
  for (let place = 0; place < parts.length; place += 3) {
    forms.push({ form: parts[place] || family, briefs: parts[place + 1], records: parts[place + 2] });
  }
  return { family, forms };
};

export async function openIndex(root) {
  const answer = await fetch(`${root}search/manifest.json`, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`The index is missing: ${answer.status}`);
  const manifest = await answer.json();
  const analysis = analyser(manifest.rules);
  const sounds = nameSounds(manifest.rules, analysis);
  const kept = new Map();

  function load(name) {
    if (!kept.has(name)) {
      const asked = fetch(`${root}search/${manifest.folder}/${name}`).then((it) => {
        if (!it.ok) throw new Error(`${name} is missing: ${it.status}`);
        return name.endsWith(".json") ? it.json() : it.text();
      });
      asked.catch(() => kept.delete(name));
      kept.set(name, asked);
    }
    return kept.get(name);
  }

  const parsed = new Map();
  async function file(folder, place) {
    const name = `${folder}/${fileName(manifest.files[folder][place])}.txt`;
    if (!parsed.has(name)) parsed.set(name, (await load(name)).split("\n").filter(Boolean));
    return parsed.get(name);
  }

  // The lines whose keys begin with `beginning`; at most `most` files are opened.
  async function lines(folder, beginning, most) {
    const keys = manifest.files[folder];
    if (!keys.length) return [];
    const first = before(keys, beginning);
    let last = first;
    while (last + 1 < keys.length && last + 1 < first + most && keys[last + 1].startsWith(beginning)) last++;
    const places = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    return (await Promise.all(places.map((place) => file(folder, place)))).flat();
  }

  async function family(name) {
    const found = (await lines("s", name, 1)).find((line) => line.startsWith(`${name}\t`));
    return found ? readLine(found) : { family: name, forms: [] };
  }

  const beginning = async (start, most) =>
    (await lines("s", start, 1)).filter((line) => line.startsWith(start)).slice(0, most).map(readLine);

  // Families with the same beginning or the same end, as [family, use].
  const neighbours = async (folder, beginningOf) =>
    (await lines(folder, beginningOf, 4)).map((line) => {
      const [word, use] = line.split("\t");
      return [word, VALUE[use]];
    });

  const filter = async (key) => postings((await family(key)).forms[0]?.briefs ?? "").map(([number]) => number);
  const text = (number) => load(`t/${number}.json`);
  const record = async (number) => {
    const block = await load(`r/${Math.floor(number / manifest.records)}.json`);
    const [kind, id, names, spellings, description, briefs] = block[number % manifest.records];
    return { number, kind, id, names, spellings, description, briefs };
  };
  return {
    analysis, sounds, family, beginning, neighbours, filter, text, record,
    briefs: manifest.briefs,
    names: manifest.names,
    columns: () => load("columns.json"),
    named: () => load("named.json"),
    words: (language) => load(`words/${language}.json`),
  };
}
