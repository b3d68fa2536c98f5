// Types of the values that the modules of the search pass to each other. Nothing of this is published.

/** Number of a brief or a record in the index, from 0. A later brief has a higher number. */
type DocumentNumber = number;

/** Language tag and text. */
type LocalText = [language: string, text: string];

/** Part of a text in UTF-16 code units, end exclusive. */
type Span = [start: number, end: number];

/** A regular expression and what replaces a match. */
type Replacement = [pattern: string, to: string];

/** `RULES` in `mujaz/search/letter_tables.py`, which come with the index. */
interface AnalysisRules {
  arabic: string;
  hebrew: string;
  dropped: string;
  apostrophes: string;
  thousands: string;
  wide_thousands: string;
  /** Letters of a word that count. */
  longest: number;
  letters: Record<string, string>;
  hamza: { kept: string; bare: Record<string, string>; dropped: string; alone: string; least: number };
  proclitics: {
    letters: string;
    least: number;
    article: string;
    least_after_article: number;
    both_ways: string;
    kept: string[];
    kept_as_written: string[];
    before_kept: string;
  };
  english: {
    possessive: string;
    irregular: Record<string, string>;
    rules: [pattern: string, to: string, least: number][];
  };
  names: {
    /** Latin last. */
    scripts: {
      letters: string;
      writes_vowels: boolean;
      article: string;
      steps: Replacement[];
      alternates: Replacement[];
    }[];
    latin_articles: string[];
    assimilated: string;
    vowels: string;
    least: number;
  };
}

/** A folded word after some of its proclitics were taken off. */
interface Stem {
  rest: string;
  proclitics: string;
  /** Whether this is the second of two readings, as of a word that begins with «لل». */
  isAlternative: boolean;
}

interface Analysis {
  /** The text between white space. */
  chunks(text: string): string[];
  /** The words of a chunk, normalized. */
  surfaces(chunk: string): string[];
  words(text: string): string[];
  /** The index keys of a word: all its forms share one of them. */
  families(surface: string): string[];
  readings(surface: string): string[];
  stems(folded: string): Stem[];
  fold(text: string): string;
  normalize(text: string): string;
  isArabic(text: string): boolean;
}

interface NameSounds {
  /** The consonants of a name's readings. */
  skeletons(surface: string): string[];
  /** 0 where two words sound the same, null where they do not sound alike. */
  distance(query: string, form: string): number | null;
  isArticle(words: string[], position: number): boolean;
}

/** A form of a family, with the postings of the documents that hold it. */
interface Form {
  form: string;
  briefs: string;
  records: string;
}

interface Family {
  family: string;
  forms: Form[];
}

interface IndexedRecord {
  number: DocumentNumber;
  kind: string;
  id: string;
  names: LocalText[];
  spellings: string[];
  description: LocalText[];
  /** How many briefs name the record. */
  briefs: number;
}

/** A brief's file in the index. `mujaz/search/brief_text.py` says what the letters stand for. */
interface BriefText {
  i: string;
  d: string;
  o: string;
  s: string;
  l: string;
  x: string;
  n: number;
  t: LocalText[];
  p: [anchor: string, source: string, target: string][];
  m: [kind: string, anchor: string, texts: LocalText[]][];
}

/** A column of distinct values, and for each brief the position of its own in them. */
type ValueColumn = [values: string[][], positions: string];

interface Columns {
  days: string;
  quotes: string;
  outlet: ValueColumn;
  lang: ValueColumn;
  status: ValueColumn;
  tag: ValueColumn;
}

type NamedPostings = [id: string, names: LocalText[], postings: string];

interface SearchIndex {
  analysis: Analysis;
  sounds: NameSounds;
  /** How many briefs there are. */
  briefs: number;
  names: Record<string, Record<string, LocalText[]>>;
  family(name: string): Promise<Family>;
  familiesFrom(prefix: string, most: number): Promise<Family[]>;
  neighbours(folder: string, prefix: string): Promise<[word: string, use: number][]>;
  filter(key: string): Promise<DocumentNumber[]>;
  text(number: DocumentNumber): Promise<BriefText>;
  record(number: DocumentNumber): Promise<IndexedRecord>;
  columns(): Promise<Columns>;
  named(): Promise<Record<"entity" | "speaker", NamedPostings[]>>;
  words(language: string): Promise<InterfaceFile>;
}

interface Manifest {
  folder: string;
  briefs: number;
  records: number;
  files: Record<string, string[]>;
  names: SearchIndex["names"];
  rules: AnalysisRules;
}

/** `words/<language>.json`: the words of the search in one language. */
interface InterfaceFile {
  language: string;
  direction: string;
  locale: string;
  words: Record<string, string>;
  types: Record<string, string>;
  statuses: Record<string, string>;
  plurals: Record<string, Partial<Record<Intl.LDMLPluralRule, string>>>;
}

interface Interface {
  language: string;
  direction: string;
  types: string[];
  say(key: string, values?: Record<string, string>): string;
  count(key: string, number: number): string;
  number(value: number): string;
  day(iso: string): string;
  languageName(tag: string): string;
  typeName(kind: string): string;
  statusName(code: string): string;
  localName(names: LocalText[], fallback: string): string;
}

interface QueryTerm {
  words: string[];
  /** The term as a reader typed it. */
  written: string;
  isExact: boolean;
  isExcluded: boolean;
}

interface QueryFilter {
  name: string;
  value: string;
  isExcluded: boolean;
}

interface Query {
  terms: QueryTerm[];
  filters: QueryFilter[];
  /** Whether the last word may still be typed. */
  isOpen: boolean;
}

interface BriefMatch {
  score: number;
  /** 0 where the brief holds the word as typed, up to 1 for a far reading. */
  cost: number;
}

/** What the index has for a word: briefs, its forms in them, and records with the forms in their names. */
interface WordMatches {
  briefs: Map<DocumentNumber, BriefMatch>;
  forms: Map<string, number>;
  records: Map<DocumentNumber, Map<string, number>>;
}

/** Words that are compared with names: one word, or neighbours as one. */
interface NameTerm {
  words: string[];
  records: WordMatches["records"];
  /** The terms of the query that it is made of. */
  sources: Term[];
}

interface Term extends QueryTerm, WordMatches, NameTerm {}

/** A record whose name the query holds, with the name that fits best. */
interface RecordMatch {
  record: IndexedRecord;
  names: string[];
  name: string;
  /** Number of words of the name. */
  length: number;
  /** How many of them the query holds. */
  covered: number;
  /** Sum of their costs. */
  cost: number;
  terms: Set<Term>;
  matchedWords: string[];
}

/** A record match whose briefs belong to the result. */
interface JoinedRecord extends RecordMatch {
  briefs: Set<DocumentNumber>;
}

/** How the names of joined records are recognised in a text. */
interface NamePatterns {
  families: Set<string>;
  names: string[][][];
}

interface Filters {
  lang?: string[];
  outlet?: string[];
  entity?: string[];
  speaker?: string[];
  tag?: string[];
  status?: string[];
  type?: string[];
  /** ISO 8601. */
  from?: string;
  to?: string;
  /** Whether a brief must name all chosen entities. */
  all?: boolean;
  quotes?: boolean;
}

type FilterGroup = "lang" | "outlet" | "entity" | "speaker" | "tag" | "status";

/** A group of filters and the briefs that it lets through. */
type FilterSet = [group: string, briefs: Set<DocumentNumber>];

type ValueCount = [id: string, names: LocalText[], count: number];

interface FilterCounts extends Record<FilterGroup, ValueCount[]> {
  quotes: number;
}

interface SearchState {
  q: string;
  filters?: Filters;
  /** "new", "old", or empty for the best match first. */
  sort?: string;
  useNames?: boolean;
  /** Whether the reader has stopped typing. */
  isSettled?: boolean;
}

interface Correction {
  typed: string;
  meant: string;
  others: string[];
}

interface RankedBrief {
  number: DocumentNumber;
  score: number;
}

interface EngineResult {
  query: Query;
  terms: Term[];
  filters: Filters;
  /** Whether no brief holds all the words. */
  isRelaxed: boolean;
  unknownFilters: { name: string; value: string }[];
  namePatterns: NamePatterns;
  /** Records of the kinds that are filtered by, and of all kinds. */
  records: RecordMatch[];
  recordsOfAllTypes: RecordMatch[];
  joined: JoinedRecord[];
  briefs: RankedBrief[];
  corrections: Correction[];
  /** The briefs that remain if one group of filters is left out. */
  briefsWithout(group: string): DocumentNumber[];
  /** Whether nothing was asked. */
  isBlank: boolean;
  phrases: Term[];
}

interface SearchResult extends EngineResult {
  typed: string;
  useNames: boolean;
}

interface SpellingSuggestion {
  family: string;
  word: string;
  cost: number;
}

/** One side of a passage with its marks. */
interface MarkedText {
  language: string;
  value: string;
  spans: Span[];
  weight: number;
}

interface Passage {
  kind: string;
  anchor: string;
  position: number;
  sides: MarkedText[];
  weight: number;
}

interface Excerpts {
  marks(text: string): { spans: Span[]; weight: number };
  passages(text: BriefText): Passage[];
  hasPhrases(text: BriefText): boolean;
}

interface ResultPage {
  items: HTMLElement[];
  /** Position of the next brief in the result. */
  next: number;
  /** Whether the number of briefs is final: phrases are looked for only in briefs that are shown. */
  isComplete: boolean;
}

type ChangeState = (change: Partial<SearchState>) => void;

interface SearchSession {
  index: SearchIndex;
  words: Interface;
  /** Null where another question was asked meanwhile. */
  search(state: SearchState): Promise<SearchResult | null>;
  findRecords(text: string): Promise<{ cards: RecordMatch[] }>;
  recordList(result: SearchResult, most?: number): HTMLElement | null;
  resultPage(result: SearchResult, from: number, depth: number, size?: number): Promise<ResultPage>;
  notes(result: SearchResult, change: ChangeState): HTMLElement[];
  noResults(result: SearchResult): HTMLElement;
}
